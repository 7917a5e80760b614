// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/week_plan_reader.h"

namespace Weekwijzer
{
/** What was read from a file, a line for each row, rejection and note: for comparing with the text beside a sample. */
[[nodiscard]] QString described(const Expected<ReadPlan> &plan);
}
