// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange_line.h"

#include "http_error.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Q_LOGGING_CATEGORY(log, "weekwijzer.sync.line", QtWarningMsg)

constexpr auto frames = "application/vnd.weekwijzer.frames"_L1;
// Not a deadline for the whole: only a line on which nothing moves is given up.
constexpr std::chrono::seconds stall(30);

bool isOurs(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200
        && reply.header(QNetworkRequest::ContentTypeHeader).toString() == frames;
}
}

ExchangeLine::~ExchangeLine()
{
    abandon();
}

void ExchangeLine::post(const Pairing &pairing, const QByteArray &body)
{
    QNetworkRequest request(pairing.hub.resolved(QUrl(u"/v1/sync"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, frames);
    request.setRawHeader("Authorization", bearer(pairing.token));
    // The frames are packed already.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(stall);
    m_reply = m_network.post(request, body);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 done, qint64 total) {
        if (done == total && total > 0) {
            Q_EMIT sent();
        }
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &ExchangeLine::read);
    connect(m_reply, &QNetworkReply::finished, this, &ExchangeLine::finish);
}

void ExchangeLine::read()
{
    if (isOurs(*m_reply)) {
        Q_EMIT arrived(m_reply->readAll());
    }
}

void ExchangeLine::finish()
{
    auto *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    if (!isOurs(*reply) || reply->error() != QNetworkReply::NoError) {
        qCInfo(log) << "no exchange:" << reply->errorString();
        Q_EMIT failed(errorOf(*reply), retryAfterOf(*reply));
        return;
    }
    if (reply->bytesAvailable() > 0) {
        Q_EMIT arrived(reply->readAll());
    }
    Q_EMIT ended();
}

void ExchangeLine::abandon()
{
    if (auto *reply = std::exchange(m_reply, nullptr); reply != nullptr) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}
}
