// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "linux/desktop_notices.h"
#include "reminded_profile.h"

#include <QDBusContext>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QTranslator>

namespace Weekwijzer
{
/**
 * The program without a window. It reminds whoever sits at the device: the person of the window that is open, else the one it was
 * started for. It ends when there is neither, and when that person wants nothing while the window is closed.
 */
class ReminderProgram : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.weekwijzer.Reminders")

public:
    explicit ReminderProgram(QDBusConnection bus, QObject *parent = nullptr);

    /** False when another program of the session reminds already. */
    [[nodiscard]] bool takeName();
    /** Without a folder it waits for a window; `language` is empty for the system's. */
    void start(const QString &folder, const QString &language);

public Q_SLOTS:
    /** A window opens: from now on it reminds of this folder's plan, at least as long as the caller is on the bus. */
    Q_SCRIPTABLE void Attend(const QString &folder, const QString &language); // NOLINT(readability-identifier-naming): as it is called on the bus

private:
    void noteClosedWindow(const QString &window);
    void serve(const QString &folder);
    void openWindow(const Id &item, const QString &token);
    void endUnlessWanted();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    DesktopNotices m_notices;
    QTranslator m_words;
    QString m_language; ///< That of the last window which asked for one.
    QHash<QString, QString> m_windows; ///< The folder of each, by its name on the bus.
    QString m_own; ///< The folder it was started for.
    QString m_folder; ///< The one it reminds of now.
    std::unique_ptr<RemindedProfile> m_profile;
};
}
