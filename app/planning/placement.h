// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/plan.h"
#include "records/work.h"

#include <optional>

namespace Weekwijzer
{
/** The moment an item has; without a day it lies in the week's basket. */
struct Placement {
    QDate day;
    QTime time;
    bool fixed = false; ///< The school has set it; the student can't move it.

    [[nodiscard]] bool inBasket() const { return !day.isValid(); }

    bool operator==(const Placement &) const = default;
};

/** What the student thinks it takes, or else the school; 0 when neither said. */
[[nodiscard]] std::chrono::minutes expectedTime(const PlanItem &item, const std::optional<PlannerMoment> &moment);

/** The school's day comes first, then the student's own moment as far as it lies in the week. */
[[nodiscard]] Placement placementOf(const PlanItem &item, const std::optional<PlannerMoment> &moment, Week week);
}
