// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stuck_path.h"

namespace Weekwijzer
{
QList<StuckStep> stuckPath(const PlanItem &item)
{
    const bool isTaught = !item.plan.isNull();
    QList<StuckStep> path{StuckStep::HowTo};
    if (!item.material.isEmpty()) {
        path += StuckStep::Material;
    }
    path += StuckStep::Classmate;
    if (isTaught) {
        path += {StuckStep::Question, StuckStep::InClass};
    }
    return path << StuckStep::Coach;
}
}
