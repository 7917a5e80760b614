// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namer.h"

#include "http_error.h"
#include "pairing_answer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
void Namer::ask(const Pairing &pairing)
{
    QNetworkRequest request(pairing.hub.resolved(QUrl(u"/v1/fork"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    request.setRawHeader("Authorization", bearer(pairing.token));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(std::chrono::seconds(30));
    m_keys = KeyPair::made();
    const QJsonObject body{{u"key"_s, inJson(m_keys.publicKey)}};
    m_reply = m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(m_reply, &QNetworkReply::finished, this, [this, reply = m_reply.data()] { finish(reply); });
}

void Namer::abandon()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
}

void Namer::finish(QNetworkReply *reply)
{
    m_reply.clear();
    reply->deleteLater();
    if (reply->error() != QNetworkReply::NoError) {
        Q_EMIT failed(errorOf(*reply), retryAfterOf(*reply));
        return;
    }
    const auto pairing = pairingIn(reply->readAll(), m_keys);
    if (pairing.device.isNull() || pairing.token.size() != 32) {
        Q_EMIT failed({.kind = ErrorKind::BadReply, .detail = u"this is no name for a device"_s}, {});
        return;
    }
    Q_EMIT named(pairing.device, pairing.token, pairing.keys);
}
}
