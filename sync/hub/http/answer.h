// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QByteArray>
#include <QList>

namespace Weekwijzer
{
/** What goes back over HTTP, whatever carries it. */
struct HttpAnswer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    int retryAfter = 0; ///< Seconds; 0 for none.
    QList<QPair<QByteArray, QByteArray>> headers; ///< Beyond these.
};

inline constexpr QByteArrayView framesType = "application/vnd.weekwijzer.frames";
inline constexpr QByteArrayView jsonType = "application/json";
inline constexpr QByteArrayView bytesType = "application/octet-stream";

/** A problem as RFC 9457 has it; its type is urn:weekwijzer:problem: and `name`. */
[[nodiscard]] HttpAnswer problem(int status, QLatin1StringView name, QLatin1StringView title, int retryAfter = 0);
/** The problem that fits a failure of the service; the failure's detail stays in the log. */
[[nodiscard]] HttpAnswer problem(const Error &error);
}
