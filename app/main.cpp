// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "blob_images.h"
#include "client/profile.h"
#include "language.h"
#include "linux/one_window.h"
#include "linux/session_background.h"
#include "linux/speech_program.h"
#include "models.h"
#include "stall_watch.h"
#include "words.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStandardPaths>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
Q_LOGGING_CATEGORY(program, "weekwijzer.program", QtInfoMsg)

struct Wishes {
    QString profile;
    QString language; ///< Empty for the system's.
    bool watchesItself = false;
    QString link; ///< To what to show first; empty for the week that is on.
};

Wishes wishesOf(const QCoreApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption profile(u"profile"_s, QCoreApplication::translate("main", "Keep everything in this folder."), u"folder"_s,
                                     QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/profile"_L1);
    const QCommandLineOption language(u"lang"_s, QCoreApplication::translate("main", "Speak this language, as in nl."), u"language"_s);
    const QCommandLineOption watch(u"watch"_s, QCoreApplication::translate("main", "Tell on standard error whenever the window does not answer."));
    parser.addOptions({profile, language, watch});
    parser.addPositionalArgument(u"link"_s, QCoreApplication::translate("main", "Show this, as scanned from paper."), u"[weekwijzer:item/…]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return {.profile = parser.value(profile),
            .language = parser.value(language),
            .watchesItself = parser.isSet(watch),
            .link = parser.positionalArguments().value(0)};
}

/** `token` is the desktop's leave to come to the front; empty where it gives none. */
void bringToFront(QQuickWindow &window, const QString &token)
{
    if (!token.isEmpty()) {
        // Where Qt looks for it when a window asks to be active.
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
    window.setWindowStates(window.windowStates() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.requestActivate();
}

/** Shows a window from the interface's module; gives the program's exit code. `shown` is for what happens in it from outside. */
int show(QApplication &application, const QString &name, const QVariantMap &properties, const std::optional<BlobFolder> &files = {},
         const std::function<void(QQuickWindow &)> &shown = {})
{
    QQmlApplicationEngine engine;
    if (files) {
        engine.addImageProvider(QString::fromLatin1(BlobImages::name), new BlobImages(*files));
    }
    engine.setInitialProperties(properties);
    engine.loadFromModule("org.weekwijzer", name);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (window == nullptr) {
        return 1;
    }
    if (shown) {
        shown(*window);
    }
    return application.exec();
}

/** Tells of each time the window left its person waiting; who watches it reads that. */
std::unique_ptr<StallWatch> watchStalls()
{
    auto watch = std::make_unique<StallWatch>();
    QObject::connect(watch.get(), &StallWatch::stalled, watch.get(), [](std::chrono::milliseconds lasted, std::chrono::milliseconds worked) {
        qCWarning(program) << "the window did not answer for" << lasted.count() << "ms, of which it worked" << worked.count();
    });
    return watch;
}

int showTrouble(QApplication &application, OneWindow &one, const Error &error)
{
    qCCritical(program) << "the profile cannot be opened:" << error.kind << error.detail;
    // Who starts the program once more tries once more.
    one.giveUp();
    std::ignore = show(application, u"Trouble"_s, {{u"sentence"_s, Words::openingSentence(error.kind)}});
    return 1;
}

/** Has the window show what links lead to: the one it was started with, and those that come. */
void followLinks(QQuickWindow &window, OneWindow &one, LinkModel &links, const QString &first)
{
    QObject::connect(&one, &OneWindow::asked, &window, [&window, &links](const QString &link, const QString &token) {
        bringToFront(window, token);
        if (!link.isEmpty()) {
            links.follow(link);
        }
    });
    if (!first.isEmpty()) {
        links.follow(first);
    }
}

/** The window of a profile, until it is closed; gives the program's exit code. */
int showProfile(QApplication &application, OneWindow &one, const Wishes &wishes)
{
    const auto profile = Profile::open(wishes.profile);
    if (!profile) {
        return showTrouble(application, one, profile.error());
    }
    auto database = profile->connect();
    if (!database) {
        return showTrouble(application, one, database.error());
    }
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    WorkThread thread([&] { return profile->connect(); }, clock, profile->blobs());
    SessionBackground background(QDir(profile->folder()).absolutePath(), wishes.language);
    SpeechProgram speech;
    Models models(*database, thread, clock, wishes.profile + "/reading.ini"_L1, &background, CaptureDevices::ofThisSystem(), &speech,
                  profile->blobs());
    QMetaObject::invokeMethod(&models.reminders, &ReminderModel::attend, Qt::QueuedConnection);
    const auto watch = wishes.watchesItself ? watchStalls() : nullptr;
    const auto shown = [&](QQuickWindow &window) { followLinks(window, one, models.link, wishes.link); };
    return show(application, u"Main"_s, models.properties(), profile->blobs(), shown);
}
}

int main(int argc, char *argv[])
{
    chooseAppearance();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"weekwijzer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WEEKWIJZER_VERSION));
    const auto wishes = wishesOf(application);
    OneWindow one(QDBusConnection::sessionBus(), wishes.profile);
    if (one.isShownElsewhere(wishes.link, qEnvironmentVariable("XDG_ACTIVATION_TOKEN"))) {
        return 0;
    }
    QTranslator words;
    speak(wishes.language, words);
    dress(application);
    return showProfile(application, one, wishes);
}
