// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "own_time_store.h"

namespace Weekwijzer
{
Expected<QList<AvailableTime>> OwnTimeStore::availableOf(const Id &student) const
{
    return m_records.select<AvailableTime>("WHERE student = ? ORDER BY weekday, id", student);
}

Expected<QList<OwnActivity>> OwnTimeStore::activitiesOf(const Id &student) const
{
    // A Julian day number divided by 7 leaves 0 on Mondays.
    return m_records.select<OwnActivity>("WHERE student = ? ORDER BY weekly DESC, CASE weekly WHEN 1 THEN day % 7 ELSE day END, time, id", student);
}

Expected<QList<OwnActivity>> OwnTimeStore::activitiesOf(const Id &student, Week week) const
{
    const auto monday = week.monday().toJulianDay();
    return m_records.select<OwnActivity>("WHERE student = ? AND day <= ? AND (weekly = 1 OR day >= ?) ORDER BY time, id", student, monday + 6,
                                         monday);
}

Expected<std::optional<OwnActivity>> OwnTimeStore::activity(const Id &id) const
{
    return m_records.first<OwnActivity>("WHERE id = ?", id);
}

Expected<QList<Absence>> OwnTimeStore::absencesOf(const Id &student) const
{
    return m_records.select<Absence>("WHERE student = ? ORDER BY first_day, id", student);
}
}
