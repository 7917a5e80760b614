// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http_error.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qint64 longestProblem = 4096;

/** The last part of "urn:weekwijzer:problem:…"; empty for a problem of anybody else's. */
QString problemIn(const QByteArray &body)
{
    constexpr auto ours = "urn:weekwijzer:problem:"_L1;
    const auto type = QJsonDocument::fromJson(body).object().value("type"_L1).toString();
    return type.startsWith(ours) ? type.sliced(ours.size()) : QString();
}

ErrorKind kindOf(int status, const QString &problem)
{
    if (problem == "forked"_L1) {
        return ErrorKind::Forked;
    }
    if (problem == "erased"_L1) {
        return ErrorKind::Erased;
    }
    switch (status) {
    case 401:
        return ErrorKind::Unpaired;
    case 403:
        return ErrorKind::NotAllowed;
    case 409:
    case 426:
        return ErrorKind::TooOld;
    case 400:
    case 413:
    case 415:
        return ErrorKind::BadReply;
    default:
        return ErrorKind::Offline;
    }
}
}

Error errorOf(QNetworkReply &reply)
{
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto detail = status != 0 ? u"HTTP %1"_s.arg(status) : reply.errorString();
    // A front of the hub's may answer for it, but a captive portal doesn't know these.
    if (status == 429 || status == 503 || status == 507) {
        return {.kind = ErrorKind::Busy, .detail = detail};
    }
    if (!reply.header(QNetworkRequest::ContentTypeHeader).toString().startsWith("application/problem+json"_L1)) {
        return {.kind = ErrorKind::Offline, .detail = detail};
    }
    return {.kind = kindOf(status, problemIn(reply.read(longestProblem))), .detail = detail};
}

std::chrono::seconds retryAfterOf(const QNetworkReply &reply)
{
    // However long a hub, or something in between, asks to wait: a learner's work is tried again within the hour.
    constexpr int longest = 3600;
    return std::chrono::seconds(std::clamp(reply.rawHeader("Retry-After").toInt(), 0, longest));
}

QByteArray bearer(const QByteArray &token)
{
    return "Bearer " + token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}
}
