// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "week_plan_reader.h"

#include <optional>

namespace Weekwijzer
{
/**
 * The row, by its place, of the lesson, test or live moment that this one stands in for: of its week, with a day, and by its title,
 * of its own subject rather than of another.
 */
[[nodiscard]] std::optional<qsizetype> momentOf(const PlanRow &standIn, const QList<PlanRow> &rows);
/** Leaves out what stands in for nothing that the list has; `column` is the heading it was said under. */
void refuseLooseEnds(ReadPlan &plan, const QString &column);
}
