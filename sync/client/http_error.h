// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <chrono>

class QNetworkReply;

namespace Weekwijzer
{
/** What a finished reply without the expected content means; never called for a good one. */
[[nodiscard]] Error errorOf(const QNetworkReply &reply);
/** What the hub asks for by Retry-After; 0 when it does not. */
[[nodiscard]] std::chrono::seconds retryAfterOf(const QNetworkReply &reply);
}
