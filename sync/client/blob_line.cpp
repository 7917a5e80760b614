// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_line.h"

#include "http_error.h"
#include "once_read.h"

#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// Not a deadline for the whole: only a line on which nothing moves is given up.
constexpr std::chrono::seconds stall(30);

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

qint64 numberIn(const QByteArray &header)
{
    bool isNumber = false;
    const auto number = header.toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

AnswerBegan headOf(const QNetworkReply &reply)
{
    AnswerBegan answer{.status = statusOf(reply),
                       .etag = reply.rawHeader("ETag"),
                       .offset = numberIn(reply.rawHeader("Upload-Offset")),
                       .retryAfter = retryAfterOf(reply)};
    static const QRegularExpression range(u"^bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})$"_s);
    if (const auto parts = range.match(QString::fromLatin1(reply.rawHeader("Content-Range"))); parts.hasMatch()) {
        answer.first = parts.captured(1).toLongLong();
        answer.last = parts.captured(2).toLongLong();
        answer.total = parts.captured(3).toLongLong();
    }
    return answer;
}

/** Did the line end it, rather than the hub say no? */
bool isCut(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError && (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError);
}
}

BlobLine::BlobLine(QNetworkAccessManager &network)
    : m_network(network)
{
}

BlobLine::~BlobLine()
{
    breakOff();
}

QNetworkRequest BlobLine::requestFor(const BlobName &name) const
{
    QNetworkRequest request(m_pairing.hub.resolved(QUrl(u"/v1/blob/"_s + QString::fromLatin1(name.toHex()))));
    request.setRawHeader("Authorization", bearer(m_pairing.token));
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(stall);
    return request;
}

void BlobLine::fetch(const FetchBytes &wanted)
{
    auto request = requestFor(wanted.name);
    request.setRawHeader("Range", "bytes=" + QByteArray::number(wanted.first) + '-' + QByteArray::number(wanted.last));
    request.setRawHeader("If-Range", '"' + wanted.name.toHex() + '"');
    listenTo(m_network.get(request));
}

void BlobLine::send(const BlobName &name, qint64 offset, const QByteArray &piece)
{
    auto request = requestFor(name);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/octet-stream"_L1);
    request.setRawHeader("Upload-Offset", QByteArray::number(offset));
    auto *body = new OnceRead(piece);
    auto *reply = m_network.sendCustomRequest(request, "PATCH", body);
    body->setParent(reply);
    listenTo(reply);
}

void BlobLine::ask(const BlobName &name)
{
    listenTo(m_network.head(requestFor(name)));
}

void BlobLine::listenTo(QNetworkReply *reply)
{
    breakOff();
    m_reply = reply;
    m_headTold = false;
    connect(reply, &QNetworkReply::metaDataChanged, this, &BlobLine::tellHead);
    connect(reply, &QNetworkReply::readyRead, this, &BlobLine::read);
    connect(reply, &QNetworkReply::finished, this, &BlobLine::finish);
}

void BlobLine::tellHead()
{
    if (statusOf(*m_reply) >= 200 && !std::exchange(m_headTold, true)) {
        Q_EMIT began(headOf(*m_reply));
    }
}

void BlobLine::read()
{
    tellHead();
    // What was told may have broken it off.
    if (m_reply != nullptr && m_headTold && m_reply->bytesAvailable() > 0) {
        Q_EMIT arrived(m_reply->readAll());
    }
}

void BlobLine::finish()
{
    auto *reply = m_reply;
    read();
    if (m_reply != reply) {
        return;
    }
    m_reply = nullptr;
    reply->deleteLater();
    if (isCut(reply->error()) || !m_headTold) {
        Q_EMIT broke();
    } else {
        Q_EMIT ended();
    }
}

void BlobLine::breakOff()
{
    auto *reply = std::exchange(m_reply, nullptr);
    if (reply == nullptr) {
        return;
    }
    reply->disconnect(this);
    // The few bytes of a refusal may come to their end, so that the connection can be used again.
    if (statusOf(*reply) >= 400 && !reply->isFinished()) {
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        return;
    }
    reply->abort();
    reply->deleteLater();
}
}
