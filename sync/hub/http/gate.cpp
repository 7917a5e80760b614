// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gate.h"

#include "records/blob_name.h"
#include "service/blob_desk.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
struct Route {
    QByteArrayView path; ///< With a slash at its end: followed by a file's name.
    QByteArrayView method;
    QByteArrayView contentType; ///< Empty: no body.
    qsizetype largest = largestBody;

    [[nodiscard]] bool leadsTo(const QByteArray &asked) const
    {
        return path.endsWith('/') ? asked.startsWith(path) && !BlobName::fromHex(QByteArrayView(asked).sliced(path.size())).isNull() : asked == path;
    }
};

constexpr std::array routes{
    Route{"/v1/sync", "POST", framesType},
    Route{"/v1/pair", "POST", jsonType},
    Route{"/v1/fork", "POST", jsonType},
    Route{"/v1/health", "GET", {}},
    Route{blobPath, "GET", {}},
    Route{blobPath, "HEAD", {}},
    Route{blobPath, "PATCH", bytesType, qsizetype(largestBlobPiece)},
};

/** Digits and nothing else: "12abc", "+5" and " 7" are no lengths. */
bool isLength(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 10 && std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '9'; });
}

/** The length of the body must be said once, plainly, and be true. */
std::optional<HttpAnswer> bodyTrouble(const Arrival &arrival, const Route &route)
{
    const auto length = arrival.headers.constFind("content-length");
    if (length != arrival.headers.cend() && !isLength(*length)) {
        return problem(400, "bad-request"_L1, "That is not a length"_L1);
    }
    if (route.contentType.isEmpty()) {
        return arrival.body.isEmpty() ? std::nullopt : std::optional(problem(400, "bad-request"_L1, "No body belongs here"_L1));
    }
    if (length == arrival.headers.cend()) {
        return problem(411, "length-required"_L1, "Send the length of the body"_L1);
    }
    if (length->toLongLong() > route.largest || arrival.body.size() > route.largest) {
        return problem(413, "too-large"_L1, "That is more than one request may hold"_L1);
    }
    if (length->toLongLong() != arrival.body.size()) {
        return problem(400, "bad-request"_L1, "The body is not as long as it says"_L1);
    }
    return std::nullopt;
}

bool isOfType(const QByteArray &header, QByteArrayView wanted)
{
    const auto type = header.left(header.indexOf(';') < 0 ? header.size() : header.indexOf(';')).trimmed();
    return type.compare(wanted, Qt::CaseInsensitive) == 0;
}
}

std::optional<HttpAnswer> turnedAway(const Arrival &arrival)
{
    const auto leads = [&](const Route &route) { return route.leadsTo(arrival.path); };
    if (std::ranges::none_of(routes, leads)) {
        return problem(404, "not-found"_L1, "There is nothing here"_L1);
    }
    const auto route = std::ranges::find_if(routes, [&](const Route &route) { return leads(route) && route.method == arrival.method; });
    if (route == routes.end()) {
        return problem(405, "method"_L1, "That is not how to ask for this"_L1);
    }
    if (arrival.method == "PATCH" && !isLength(arrival.headers.value("upload-offset"))) {
        return problem(400, "bad-request"_L1, "Say where the piece belongs"_L1);
    }
    if (auto trouble = bodyTrouble(arrival, *route)) {
        return trouble;
    }
    const auto encoding = arrival.headers.value("content-encoding", "identity");
    const bool typeFits = route->contentType.isEmpty() || isOfType(arrival.headers.value("content-type"), route->contentType);
    if (!typeFits || encoding.compare("identity", Qt::CaseInsensitive) != 0) {
        return problem(415, "media-type"_L1, "The body is of another type than this takes"_L1);
    }
    return std::nullopt;
}
}
