// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "load.h"

#include <span>

namespace Weekwijzer
{
/** What a whole week asks of a student's own time. */
struct WeekLoad {
    std::chrono::minutes asked{}; ///< By all tasks and tests, with a day or without.
    std::chrono::minutes available{};
    int works = 0; ///< Tasks and tests.

    /** Nothing to do or to learn for: room to look back, or to begin on something long. */
    [[nodiscard]] bool isEmpty() const { return works == 0; }
    [[nodiscard]] bool overTime() const { return asked > available; }

    bool operator==(const WeekLoad &) const = default;
};

/** `basket` is what has no day yet. */
[[nodiscard]] WeekLoad weekLoadOf(std::span<const DayLoad> days, const QList<PlanItem> &basket);
}
