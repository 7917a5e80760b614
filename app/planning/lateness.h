// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/plan.h"

namespace Weekwijzer
{
/**
 * Is the time for this task over? Only after its deadline, or without one after its week's Sunday.
 *
 * `localNow` is the school's local time. Tests, lessons and live moments pass by; they are never late. For work that the student
 * took over into `week` that week's Sunday counts: a decision clears the red pile, and the item still tells its deadline.
 */
[[nodiscard]] bool isLate(const PlanItem &item, Week week, const QDateTime &localNow, bool takenOver = false);
}
