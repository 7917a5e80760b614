// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "week_plan_reader.h"

#include "records/declaration.h"

#include <functional>

namespace Weekwijzer
{
/** Names the place in the file that a field of PlanItem comes from, by the field's name; "step" and "subject" are asked for too. */
using NameOfField = std::function<QString(QLatin1StringView field)>;

/** What of a row the declaration of records would refuse: one rejection for each value. */
[[nodiscard]] QList<Rejection> refusals(const PlanRow &row, const NameOfField &nameOf);
}
