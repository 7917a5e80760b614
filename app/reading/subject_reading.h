// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "standing.h"
#include "work/subject_work.h"

namespace Weekwijzer
{
/** An item as it stands in one of the weeks around today. */
struct StandingWork {
    ItemStanding standing;
    Week week;

    [[nodiscard]] SubjectWork work() const { return {.item = standing.item, .week = week, .state = standing.state}; }
};

/** What counts and is not finished, or waits to be read, of one subject or of all: just as each of its weeks shows it. */
[[nodiscard]] Expected<QList<StandingWork>> readSubjectWork(Database &database, const Id &student, const QDateTime &localNow, const Id &subject = {});
}
