// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace Weekwijzer
{
/**
 * Does this day lie in a week A? Weeks A and B take turns without end: A is where Monday's Julian day divided by 7 is even.
 *
 * The number of an ISO week can't say it, because it begins anew each year: after a week 53 two odd weeks would follow each other.
 */
[[nodiscard]] constexpr bool isInWeekA(QDate day)
{
    // Julian day 0 was a Monday.
    return day.toJulianDay() / 7 % 2 == 0;
}

/** Does a group with these `Group::homeDays` work at home on this day? */
[[nodiscard]] inline bool isHomeDay(int homeDays, QDate day)
{
    const auto bit = (isInWeekA(day) ? 0 : 7) + day.dayOfWeek() - 1;
    return (homeDays >> bit & 1) != 0;
}
}
