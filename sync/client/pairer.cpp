// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pairer.h"

#include "http_error.h"
#include "pairing_answer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
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
    const QJsonObject body{{u"code"_s, code.trimmed().toUpper()}, {u"device"_s, deviceName}, {u"key"_s, inJson(m_keys.publicKey)}};
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
    auto pairing = pairingIn(reply->readAll(), m_keys);
    pairing.hub = hub;
    if (pairing.token.size() != 32 || pairing.person.isNull() || pairing.school.isNull()) {
        Q_EMIT failed({.kind = ErrorKind::BadReply, .detail = u"this is not a Weekwijzer hub"_s});
        return;
    }
    Q_EMIT paired(pairing);
}
}
