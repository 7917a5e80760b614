// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "week_plan_reader.h"

namespace Weekwijzer
{
/** A week plan from a list with a heading row; BadInput where there is none or the text is no sound CSV. */
[[nodiscard]] Expected<ReadPlan> readPlanTable(const QString &text, const ReadOptions &options);
}
