// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "week_plan_reader.h"

namespace Weekwijzer
{
/** A week plan from an iCalendar file: repetitions from four weeks before today to sixty after it. */
[[nodiscard]] Expected<ReadPlan> readPlanCalendar(const QByteArray &content, const ReadOptions &options);
}
