// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "blob_images.h"
#include "client/profile.h"
#include "language.h"
#include "link.h"
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
#include <QStandardPaths>

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
    std::optional<LinkTarget> target; ///< What to show first; nothing for the week that is on.
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
            .target = targetOf(parser.positionalArguments().value(0))};
}

/** Shows a window from the interface's module, with the item's page if there is one; gives the program's exit code. */
int show(QApplication &application, const QString &window, const QVariantMap &properties, const std::optional<BlobFolder> &files = {},
         const Id &item = {})
{
    QQmlApplicationEngine engine;
    if (files) {
        engine.addImageProvider(QString::fromLatin1(BlobImages::name), new BlobImages(*files));
    }
    engine.setInitialProperties(properties);
    QObject::connect(&engine, &QQmlApplicationEngine::objectCreationFailed, &application, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    engine.loadFromModule("org.weekwijzer", window);
    if (!item.isNull() && !engine.rootObjects().isEmpty()) {
        QMetaObject::invokeMethod(engine.rootObjects().constFirst(), "showItem", Q_ARG(Weekwijzer::Id, item));
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

int showTrouble(QApplication &application, const Error &error)
{
    qCCritical(program) << "the profile cannot be opened:" << error.kind << error.detail;
    show(application, u"Trouble"_s, {{u"sentence"_s, Words::openingSentence(error.kind)}});
    return 1;
}
}

int main(int argc, char *argv[])
{
    chooseAppearance();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"weekwijzer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WEEKWIJZER_VERSION));
    const auto wishes = wishesOf(application);
    QTranslator words;
    speak(wishes.language, words);
    dress(application);

    const auto profile = Profile::open(wishes.profile);
    if (!profile) {
        return showTrouble(application, profile.error());
    }
    auto database = profile->connect();
    if (!database) {
        return showTrouble(application, database.error());
    }
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    WorkThread thread([&] { return profile->connect(); }, clock, profile->blobs());
    SessionBackground background(QDir(profile->folder()).absolutePath(), wishes.language);
    SpeechProgram speech;
    Models models(*database, thread, clock, wishes.profile + "/reading.ini"_L1, &background, CaptureDevices::ofThisSystem(), &speech,
                  profile->blobs());
    QMetaObject::invokeMethod(&models.reminders, &ReminderModel::attend, Qt::QueuedConnection);
    const auto watch = wishes.watchesItself ? watchStalls() : nullptr;
    const auto target = wishes.target.value_or(LinkTarget());
    if (target.week.isValid()) {
        models.week.goTo(target.week);
    }
    return show(application, u"Main"_s, models.properties(), profile->blobs(), target.item);
}
