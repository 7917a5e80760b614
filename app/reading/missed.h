// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/plan.h"
#include "records/school.h"

#include <optional>

namespace Weekwijzer
{
/** A moment that a student missed, with what there is to catch up by. */
struct Missed {
    PlanItem moment;
    Subject subject;
    std::optional<PlanItem> standIn;
};

/** What is still to catch up with of the days of absence before `today`: neither ticked, nor done by what stands in for it. */
[[nodiscard]] Expected<QList<Missed>> readMissed(Database &database, const Id &student, QDate today);
}
