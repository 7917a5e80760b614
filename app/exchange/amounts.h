// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rejection.h"

#include <chrono>

namespace Weekwijzer
{
/** 20', 20 min, 90, 1u30, "1,5 uur", 1:30, "half uur"; of a range its end. */
[[nodiscard]] Reading<std::chrono::minutes> minutesFrom(QStringView text);
/** Is a "tijd" of this form an amount of time rather than a time of day? */
[[nodiscard]] bool looksLikeMinutes(QStringView text);
}
