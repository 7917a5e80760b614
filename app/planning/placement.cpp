// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placement.h"

namespace Weekwijzer
{
std::chrono::minutes expectedTime(const PlanItem &item, const std::optional<PlannerMoment> &moment)
{
    return moment && moment->estimate > std::chrono::minutes(0) ? moment->estimate : item.estimate;
}

Placement placementOf(const PlanItem &item, const std::optional<PlannerMoment> &moment, Week week)
{
    if (item.day.isValid() && week.contains(item.day)) {
        return {.day = item.day, .time = item.time, .fixed = true};
    }
    // The teacher may have moved the item to another week since.
    if (moment && moment->day.isValid() && week.contains(moment->day)) {
        return {.day = moment->day, .time = moment->time, .fixed = false};
    }
    return {};
}
}
