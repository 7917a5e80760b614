// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop_notices.h"

#include <QDBusMessage>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
// The specification's name for pressing the notice itself.
const auto itself = u"default"_s;
constexpr int answersWithin = 5000; // ms
constexpr int asLongAsUsual = -1;

QStringList actionsOf(const Notice &notice)
{
    // The name of the first is for who has no eyes for a notice, and is not shown by others.
    QStringList actions{itself, notice.title};
    for (const auto &button : notice.buttons) {
        actions << button.key << button.text;
    }
    return actions;
}
}

DesktopNotices::DesktopNotices(QDBusConnection bus, QObject *parent)
    : Notices(parent)
    , m_bus(std::move(bus))
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(noteAction(uint, QString)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(noteToken(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(noteClosed(uint, uint)));
}

Expected<uint> DesktopNotices::show(const Notice &notice)
{
    return ask(u"GetCapabilities"_s, {}).and_then([&](const QDBusMessage &answer) {
        const auto can = answer.arguments().value(0).toStringList();
        // What a person wrote is never taken for markup.
        const auto text = can.contains("body-markup"_L1) ? notice.text.toHtmlEscaped() : notice.text;
        const auto actions = can.contains("actions"_L1) ? actionsOf(notice) : QStringList();
        const QVariantMap hints{{u"desktop-entry"_s, u"org.weekwijzer.weekwijzer"_s}};
        return ask(u"Notify"_s, {u"Weekwijzer"_s, 0U, u"chronometer"_s, notice.title, text, actions, hints, asLongAsUsual})
            .transform([](const QDBusMessage &shown) { return shown.arguments().value(0).toUInt(); });
    });
}

void DesktopNotices::takeAway(uint number)
{
    auto call = QDBusMessage::createMethodCall(service, path, service, u"CloseNotification"_s);
    call.setArguments({number});
    m_bus.send(call);
}

void DesktopNotices::noteAction(uint number, const QString &key)
{
    const auto token = m_token.first == number ? m_token.second : QString();
    m_token = {};
    Q_EMIT pressed(number, key == itself ? QString() : key, token);
}

void DesktopNotices::noteToken(uint number, const QString &token)
{
    m_token = {number, token};
}

void DesktopNotices::noteClosed(uint number, uint /*reason*/)
{
    Q_EMIT closed(number);
}

Expected<QDBusMessage> DesktopNotices::ask(const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(service, path, service, method);
    call.setArguments(arguments);
    auto answer = m_bus.call(call, QDBus::Block, answersWithin);
    if (answer.type() != QDBusMessage::ReplyMessage) {
        return failure(ErrorKind::Offline, u"nothing shows notices: %1"_s.arg(answer.errorName()));
    }
    return answer;
}
}
