// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "support/school_monday.h"

namespace Weekwijzer
{
/** Founds the year's school at an empty hub, with its people and subjects but without a plan. */
[[nodiscard]] Expected<void> publishSchool(Database &hub, const SchoolYear &year, const QDateTime &now);
/** The plans of all 40 weeks. */
[[nodiscard]] Expected<void> publishPlans(Database &hub, const SchoolYear &year, const QDateTime &now);
/** Founds the year's school at an empty hub and publishes the whole year, all of it or nothing. */
[[nodiscard]] Expected<void> publishYear(Database &hub, const SchoolYear &year, const QDateTime &now);
/** Lets in a device of the year's student; gives the token it has to show. */
[[nodiscard]] Expected<QByteArray> admitStudent(Database &hub, const SchoolYear &year, const QDateTime &now);
/** What the school and the teacher did over the weekend: a new week and the feedback. */
[[nodiscard]] Expected<void> publishMonday(Database &hub, const Monday &monday, const QDateTime &now);
}
