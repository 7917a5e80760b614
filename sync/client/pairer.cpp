// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pairer.h"

#include "http_error.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray bytesFrom(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1(), base64Url);
}
}

Pairer::Pairer(QObject *parent)
    : QObject(parent)
    , m_network(this)
{
}

void Pairer::pair(const QUrl &hub, const QString &code, const QString &deviceName)
{
    if (!hub.isValid() || hub.host().isEmpty() || (hub.scheme() != "http"_L1 && hub.scheme() != "https"_L1)) {
        Q_EMIT failed({.kind = ErrorKind::BadInput, .detail = u"a hub's address begins with http:// or https://"_s});
        return;
    }
    QNetworkRequest request(hub.resolved(QUrl(u"/v1/pair"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    request.setTransferTimeout(std::chrono::seconds(30));
    m_keys = KeyPair::made();
    const QJsonObject body{
        {u"code"_s, code.trimmed().toUpper()}, {u"device"_s, deviceName}, {u"key"_s, QString::fromLatin1(m_keys.publicKey.toBase64(base64Url))}};
    auto *reply = m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [this, reply, hub] { finish(reply, hub); });
}

void Pairer::finish(QNetworkReply *reply, const QUrl &hub)
{
    reply->deleteLater();
    if (reply->error() != QNetworkReply::NoError) {
        Q_EMIT failed(errorOf(*reply));
        return;
    }
    const auto answer = QJsonDocument::fromJson(reply->readAll()).object();
    Pairing pairing{
        .hub = hub,
        .token = bytesFrom(answer.value("token"_L1)),
        .person = Id::fromString(answer.value("person"_L1).toString()),
        .school = Id::fromString(answer.value("school"_L1).toString()),
        .device = Id::fromString(answer.value("device"_L1).toString()),
    };
    if (pairing.token.size() != 32 || pairing.person.isNull() || pairing.school.isNull()) {
        Q_EMIT failed({.kind = ErrorKind::BadReply, .detail = u"this is not a Weekwijzer hub"_s});
        return;
    }
    if (const auto hubKey = bytesFrom(answer.value("hub_key"_L1)); hubKey.size() == keySize && !pairing.device.isNull()) {
        pairing.keys = {.seed = m_keys.seed, .hubKey = hubKey};
    }
    Q_EMIT paired(pairing);
}
}
