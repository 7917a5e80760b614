// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar_times.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
CalendarTimes::CalendarTimes(const QTimeZone &school, const QTimeZone &own)
    : m_school(school)
    , m_own(own.isValid() ? own : school)
{
}

/** The library gives a time without a zone as one of this machine's, which is nobody's. */
QDateTime CalendarTimes::anchored(const QDateTime &instant) const
{
    return instant.timeSpec() == Qt::LocalTime ? QDateTime(instant.date(), instant.time(), m_own) : instant;
}

Moment CalendarTimes::moment(const QDateTime &instant, bool allDay) const
{
    if (allDay) {
        return {.day = instant.date(), .time = {}, .isDated = true};
    }
    const auto local = anchored(instant).toTimeZone(m_school);
    return {.day = local.date(), .time = QTime(local.time().hour(), local.time().minute()), .isDated = true};
}

QString CalendarTimes::nameOf(const QDateTime &start, bool allDay) const
{
    return allDay ? start.date().toString(u"yyyyMMdd"_s) : anchored(start).toUTC().toString(u"yyyyMMddTHHmmssZ"_s);
}
}
