// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answer.h"

#include <QHash>

#include <optional>

namespace Weekwijzer
{
/** A request as it arrived, before anything in it is believed. */
struct Arrival {
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< By name in lower case.
    QByteArray body;
    QByteArray address; ///< Of who asks.
};

/** Followed by a file's name in 64 hexadecimal digits. */
inline constexpr QByteArrayView blobPath = "/v1/blob/";
inline constexpr qsizetype largestBody = qsizetype(4) * 1024 * 1024;

/** Why a request isn't let in; nothing for one that is exactly what one of the routes takes. */
[[nodiscard]] std::optional<HttpAnswer> turnedAway(const Arrival &arrival);
}
