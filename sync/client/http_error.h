// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QByteArray>

#include <chrono>

class QNetworkReply;

namespace Weekwijzer
{
/**
 * What a finished reply without the expected content means; never called for a good one. Reads what is left of it.
 *
 * Only a hub says it in `application/problem+json`: all else that isn't about load is "no way to the hub now".
 */
[[nodiscard]] Error errorOf(QNetworkReply &reply);
/** What the hub asks for by Retry-After; 0 when it does not. */
[[nodiscard]] std::chrono::seconds retryAfterOf(const QNetworkReply &reply);
/** The Authorization header of a device. */
[[nodiscard]] QByteArray bearer(const QByteArray &token);
}
