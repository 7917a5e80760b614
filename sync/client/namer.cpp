// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namer.h"

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
}

void Namer::ask(const Pairing &pairing)
{
    QNetworkRequest request(pairing.hub.resolved(QUrl(u"/v1/fork"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    request.setRawHeader("Authorization", bearer(pairing.token));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(std::chrono::seconds(30));
    m_keys = KeyPair::made();
    const QJsonObject body{{u"key"_s, QString::fromLatin1(m_keys.publicKey.toBase64(base64Url))}};
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
    const auto answer = QJsonDocument::fromJson(reply->readAll()).object();
    const auto device = Id::fromString(answer.value("device"_L1).toString());
    const auto token = QByteArray::fromBase64(answer.value("token"_L1).toString().toLatin1(), base64Url);
    const auto hubKey = QByteArray::fromBase64(answer.value("hub_key"_L1).toString().toLatin1(), base64Url);
    if (device.isNull() || token.size() != 32) {
        Q_EMIT failed({.kind = ErrorKind::BadReply, .detail = u"this is no name for a device"_s}, {});
        return;
    }
    Q_EMIT named(device, token, hubKey.size() == keySize ? StickKeys{.seed = m_keys.seed, .hubKey = hubKey} : StickKeys());
}
}
