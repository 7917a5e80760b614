// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "days.h"

#include <QTimeZone>

namespace Weekwijzer
{
/** Turns the instants of a calendar into days and times at school. */
class CalendarTimes
{
public:
    /** `own` is the calendar's zone, for times that name none; an invalid one is the school's. */
    CalendarTimes(const QTimeZone &school, const QTimeZone &own);

    /** A date stays the date it is in any zone. */
    [[nodiscard]] Moment moment(const QDateTime &instant, bool allDay) const;
    /** Names a repetition in the same way whichever zone it is written in. */
    [[nodiscard]] QString nameOf(const QDateTime &start, bool allDay) const;

private:
    [[nodiscard]] QDateTime anchored(const QDateTime &instant) const;

    QTimeZone m_school;
    QTimeZone m_own;
};
}
