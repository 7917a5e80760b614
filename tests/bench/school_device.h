// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/device_store.h"

#include "support/school_monday.h"

namespace Weekwijzer
{
/** A device without a hub that has the whole year, with everything the student made and got back in it. */
[[nodiscard]] Expected<void> keepYear(Database &device, const SchoolYear &year);
/** The 40 things the student did, each kept with its change for the hub. */
[[nodiscard]] Expected<void> workOfMonday(Database &device, const Monday &monday, const QDateTime &now);
/** The student ticks one item. */
[[nodiscard]] Expected<void> oneTick(Database &device, const SchoolYear &year, const QDateTime &now);
/** How many items of this week the device has. */
[[nodiscard]] qsizetype itemsOf(Database &device, Week week);
/** The week that a day lies in, or the year's first when it lies outside the year. */
[[nodiscard]] Week currentWeek(const SchoolYear &year, QDate today);
}
