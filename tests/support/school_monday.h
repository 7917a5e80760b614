// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/change.h"
#include "school_year.h"

namespace Weekwijzer
{
/** What travels on the Monday after the standard school year: the workload `monday`. */
struct Monday {
    WeekPlan plan;
    QList<PlanItem> items; ///< 35.
    QList<Feedback> feedback; ///< 20, on items of the last week of the year.
    QList<Change> changes; ///< 15 moments, 22 ticks and 3 hand-ins of the student, without numbers, oldest first.

    bool operator==(const Monday &) const = default;
};

/** The same year and seed give the same Monday. */
[[nodiscard]] Monday monday(const SchoolYear &year, quint32 seed);
/** What comes down: plan, items and feedback, parents before children. */
[[nodiscard]] QList<Record> records(const Monday &monday);
}
