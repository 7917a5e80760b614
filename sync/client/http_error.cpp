// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http_error.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Error errorOf(const QNetworkReply &reply)
{
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto detail = status != 0 ? u"HTTP %1"_s.arg(status) : reply.errorString();
    switch (status) {
    case 401:
        return {.kind = ErrorKind::Unpaired, .detail = detail};
    case 403:
        return {.kind = ErrorKind::NotAllowed, .detail = detail};
    case 409:
    case 426:
        return {.kind = ErrorKind::TooOld, .detail = detail};
    case 429:
    case 503:
    case 507:
        return {.kind = ErrorKind::Busy, .detail = detail};
    case 400:
    case 413:
    case 415:
        return {.kind = ErrorKind::BadReply, .detail = detail};
    default:
        // Anything else, a captive portal's page among it, is "no way to the hub now".
        return {.kind = ErrorKind::Offline, .detail = detail};
    }
}

std::chrono::seconds retryAfterOf(const QNetworkReply &reply)
{
    return std::chrono::seconds(std::max(0, reply.rawHeader("Retry-After").toInt()));
}
}
