// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answer.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
HttpAnswer problem(int status, QLatin1StringView name, QLatin1StringView title, int retryAfter)
{
    const QJsonObject body{{u"type"_s, u"urn:weekwijzer:problem:"_s + name}, {u"title"_s, QString(title)}, {u"status"_s, status}};
    return {.status = status,
            .contentType = "application/problem+json",
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .retryAfter = retryAfter};
}

HttpAnswer problem(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::BadReply:
    case ErrorKind::BadInput:
    case ErrorKind::Invalid:
        return problem(400, "bad-frame"_L1, "This is not a request of the protocol"_L1);
    case ErrorKind::Unpaired:
        return problem(401, "unpaired"_L1, "This device is not, or no longer, paired"_L1);
    case ErrorKind::NotFound:
        return problem(404, "not-found"_L1, "There is nothing here"_L1);
    case ErrorKind::NotAllowed:
        return problem(403, "not-allowed"_L1, "That is not allowed"_L1);
    case ErrorKind::TooOld:
        return problem(409, "too-old"_L1, "This hub speaks another version of the protocol"_L1);
    case ErrorKind::Forked:
        return problem(409, "forked"_L1, "This device's database was copied: ask for a name of its own"_L1);
    case ErrorKind::Erased:
        return problem(410, "erased"_L1, "The person this device belongs to was erased"_L1);
    case ErrorKind::Busy:
        return problem(503, "busy"_L1, "The hub is busy"_L1, 5);
    case ErrorKind::DiskFull:
        return problem(507, "disk-full"_L1, "The hub has no room left"_L1, 300);
    default:
        return problem(500, "storage"_L1, "The hub could not do this"_L1);
    }
}
}
