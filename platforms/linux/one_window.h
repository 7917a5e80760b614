// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace Weekwijzer
{
/**
 * One window for each profile's folder in a session: the program that comes second hands over what it is asked to show, and goes.
 *
 * It speaks as desktops speak to programs, by org.freedesktop.Application (Desktop Entry Specification 1.5).
 */
class OneWindow : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    OneWindow(QDBusConnection bus, const QString &folder, QObject *parent = nullptr);

    /**
     * True when another window shows it; else this program is to show its own, also where there is no bus or the other doesn't answer.
     *
     * `link` is empty to ask for the window only. `token` is the desktop's leave to come to the front (xdg-activation), empty for none.
     */
    [[nodiscard]] bool isShownElsewhere(const QString &link, const QString &token);

    /** From now on who comes second shows a window of its own. */
    void giveUp();

    /** What the window of a folder is called on the bus. Another way to write the same folder is another name. */
    [[nodiscard]] static QString nameFor(const QString &folder);

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): as they are called on the bus
    Q_SCRIPTABLE void Activate(const QVariantMap &platform);
    Q_SCRIPTABLE void Open(const QStringList &links, const QVariantMap &platform);
    // NOLINTEND(readability-identifier-naming)

Q_SIGNALS:
    /** Somebody wants to see the window, and what `link` leads to unless that is empty. */
    void asked(const QString &link, const QString &token);

private:
    [[nodiscard]] bool handOver(const QString &link, const QString &token) const;

    QDBusConnection m_bus;
    QString m_name;
};
}
