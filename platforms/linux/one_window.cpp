// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "one_window.h"

#include <QCryptographicHash>
#include <QDBusMessage>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
const auto path = u"/org/weekwijzer/weekwijzer"_s;
const auto interface = u"org.freedesktop.Application"_s;
const auto tokenKey = u"activation-token"_s;
// A window that is just beginning answers once it is there, which takes a slow device some seconds.
constexpr int answersWithin = 10'000; // ms
constexpr int lettersOfHash = 16;

QString tokenIn(const QVariantMap &platform)
{
    return platform.value(tokenKey).toString();
}
}

OneWindow::OneWindow(QDBusConnection bus, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_name(nameFor(folder))
{
}

QString OneWindow::nameFor(const QString &folder)
{
    const auto path = QDir::cleanPath(QDir(folder).absolutePath()).toUtf8();
    const auto hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(lettersOfHash);
    // A part of a name doesn't begin with a digit.
    return "org.weekwijzer.weekwijzer.of_"_L1 + QLatin1StringView(hash);
}

bool OneWindow::isShownElsewhere(const QString &link, const QString &token)
{
    if (!m_bus.isConnected()) {
        return false;
    }
    // The object first: from when the name is there it may be called.
    if (!m_bus.registerObject(path, interface, this, QDBusConnection::ExportScriptableSlots)) {
        return false;
    }
    // The other may end while it is asked: then its name is free.
    constexpr int tries = 2;
    for (int attempt = 0; attempt < tries; ++attempt) {
        if (m_bus.registerService(m_name)) {
            return false;
        }
        if (handOver(link, token)) {
            return true;
        }
    }
    return false;
}

void OneWindow::giveUp()
{
    m_bus.unregisterService(m_name);
}

void OneWindow::Activate(const QVariantMap &platform)
{
    Q_EMIT asked({}, tokenIn(platform));
}

void OneWindow::Open(const QStringList &links, const QVariantMap &platform)
{
    Q_EMIT asked(links.value(0), tokenIn(platform));
}

bool OneWindow::handOver(const QString &link, const QString &token) const
{
    auto call = QDBusMessage::createMethodCall(m_name, path, interface, link.isEmpty() ? u"Activate"_s : u"Open"_s);
    const auto platform = token.isEmpty() ? QVariantMap() : QVariantMap{{tokenKey, token}};
    call.setArguments(link.isEmpty() ? QVariantList{platform} : QVariantList{QStringList{link}, platform});
    return m_bus.call(call, QDBus::Block, answersWithin).type() == QDBusMessage::ReplyMessage;
}
}
