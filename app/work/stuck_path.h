// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/plan.h"

#include <QList>

namespace Weekwijzer
{
/** What helps when one is stuck. */
enum class StuckStep {
    HowTo, ///< Goal, steps, and what was done in class.
    Material,
    Classmate,
    Question, ///< To the teacher, with the next connection.
    InClass,
    Coach,
};

/** What to try on an item, nearest help first; what it doesn't have is left out. */
[[nodiscard]] QList<StuckStep> stuckPath(const PlanItem &item);
}
