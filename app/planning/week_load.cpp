// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_load.h"

namespace Weekwijzer
{
WeekLoad weekLoadOf(std::span<const DayLoad> days, const QList<PlanItem> &basket)
{
    const auto unplaced = loadOf({}, basket, {});
    WeekLoad week{.asked = unplaced.planned, .available = {}, .works = unplaced.works};
    for (const auto &day : days) {
        week.asked += day.planned;
        week.available += day.available;
        week.works += day.works;
    }
    return week;
}
}
