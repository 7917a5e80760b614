// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notices.h"

#include <QDBusConnection>

#include <utility>

class QDBusMessage;

namespace Weekwijzer
{
/**
 * Notices by the desktop's own service, org.freedesktop.Notifications (Desktop Notifications Specification 1.3).
 *
 * Not KNotification: that needs a QGuiApplication, so a display and the memory of Qt Gui, for a program that has no window.
 */
class DesktopNotices final : public Notices
{
    Q_OBJECT

public:
    explicit DesktopNotices(QDBusConnection bus, QObject *parent = nullptr);

    [[nodiscard]] Expected<uint> show(const Notice &notice) override;
    void takeAway(uint number) override;

private Q_SLOTS:
    void noteAction(uint number, const QString &key);
    void noteToken(uint number, const QString &token);
    void noteClosed(uint number, uint reason);

private:
    [[nodiscard]] Expected<QDBusMessage> ask(const QString &method, const QVariantList &arguments);

    QDBusConnection m_bus;
    std::pair<uint, QString> m_token; ///< Comes before the press that it belongs to.
};
}
