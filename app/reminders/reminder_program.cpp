// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminder_program.h"

#include "language.h"
#include "link.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Weekwijzer
{
namespace
{
Q_LOGGING_CATEGORY(program, "weekwijzer.reminders", QtInfoMsg)

// For a window whose call started the program, and for a profile that could not be opened.
constexpr auto patience = 1min;
}

ReminderProgram::ReminderProgram(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_notices(m_bus)
{
    m_watcher.setConnection(m_bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &ReminderProgram::noteClosedWindow);
    // The session's end.
    m_bus.connect(QString(), u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, QCoreApplication::instance(),
                  SLOT(quit()));
}

bool ReminderProgram::takeName()
{
    return m_bus.registerObject(u"/org/weekwijzer/Reminders"_s, this, QDBusConnection::ExportScriptableSlots)
        && m_bus.registerService(u"org.weekwijzer.Reminders"_s);
}

void ReminderProgram::start(const QString &folder, const QString &language)
{
    m_own = folder;
    m_language = language;
    speak(language, m_words);
    if (folder.isEmpty()) {
        QTimer::singleShot(patience, this, &ReminderProgram::endUnlessWanted);
    } else {
        serve(folder);
    }
}

void ReminderProgram::Attend(const QString &folder, const QString &language)
{
    const auto window = message().service();
    m_windows.insert(window, folder);
    m_watcher.addWatchedService(window);
    if (!language.isEmpty()) {
        m_language = language;
        speak(language, m_words);
    }
    serve(folder);
}

void ReminderProgram::noteClosedWindow(const QString &window)
{
    m_windows.remove(window);
    m_watcher.removeWatchedService(window);
    if (!m_windows.isEmpty()) {
        serve(*m_windows.cbegin());
    } else {
        serve(m_own.isEmpty() ? m_folder : m_own);
    }
}

void ReminderProgram::serve(const QString &folder)
{
    if (folder != m_folder || !m_profile) {
        m_folder = folder;
        m_profile.reset();
        auto opened = RemindedProfile::open(folder, m_notices);
        if (opened) {
            m_profile = *std::move(opened);
            connect(m_profile.get(), &RemindedProfile::planned, this, &ReminderProgram::endUnlessWanted);
            connect(m_profile.get(), &RemindedProfile::windowAsked, this, &ReminderProgram::openWindow);
            connect(m_profile.get(), &RemindedProfile::gone, qApp, &QCoreApplication::quit);
        } else if (opened.error().kind != ErrorKind::NotFound && opened.error().kind != ErrorKind::Unpaired) {
            qCWarning(program) << "the profile cannot be opened now:" << opened.error().kind << opened.error().detail;
            QTimer::singleShot(patience, this, [this] { serve(m_folder); });
            return;
        }
    }
    if (m_profile) {
        m_profile->plan();
    } else {
        endUnlessWanted();
    }
}

void ReminderProgram::openWindow(const Id &item, const QString &token)
{
    const auto name = u"weekwijzer"_s;
    const auto beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    // Where a window is open already, the program that starts hands over to it and goes.
    QProcess window;
    window.setProgram(beside.isEmpty() ? name : beside);
    window.setArguments(QStringList{u"--profile"_s, m_folder} + (m_language.isEmpty() ? QStringList() : QStringList{u"--lang"_s, m_language})
                        + (item.isNull() ? QStringList() : QStringList{linkTo(item)}));
    if (!token.isEmpty()) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, token);
        window.setProcessEnvironment(environment);
    }
    if (!window.startDetached()) {
        qCWarning(program) << "the window cannot be opened:" << window.errorString();
    }
}

void ReminderProgram::endUnlessWanted()
{
    const bool isWanted = m_profile && m_profile->wishes().on && m_profile->wishes().whenClosed;
    if (m_windows.isEmpty() && !isWanted) {
        // Not before the loop runs, which it may not yet.
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
}
}
