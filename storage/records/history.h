// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

namespace Weekwijzer
{
/** A finished piece of work with a time that was measured. */
struct WorkedItem {
    Id subject;
    PlanItem::Sort sort = PlanItem::Sort::Task;
    std::chrono::minutes estimate{}; ///< The student's own, or else the school's; 0 when neither said.
    std::chrono::minutes worked{}; ///< On all devices together, at least 1.
    Week week; ///< Of the plan it stands in.

    bool operator==(const WorkedItem &) const = default;
};

/** How a student's tasks of one week went. */
struct WeekResult {
    Week week;
    int tasks = 0; ///< Tests, lessons and live moments pass by.
    int placed = 0; ///< Of them, those that the student gave a day.
    int finished = 0; ///< Ticked or handed in.
    int placedAndFinished = 0;
    bool lookedBack = false;

    bool operator==(const WeekResult &) const = default;
};
}
