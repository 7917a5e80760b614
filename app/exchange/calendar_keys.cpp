// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar_keys.h"

#include "calendar_check.h"
#include "calendar_words.h"

namespace Weekwijzer
{
CalendarKeys::CalendarKeys(const KCalendarCore::Incidence::List &incidences, const CalendarTimes &times)
{
    QStringList uids;
    for (const auto &incidence : incidences) {
        if (!isMadeUpUid(incidence->uid())) {
            uids.append(incidence->uid());
        }
        if (incidence->hasRecurrenceId()) {
            m_apart.insert({incidence->uid(), times.nameOf(incidence->recurrenceId(), incidence->allDay())});
        }
    }
    const auto keys = stableKeys(uids);
    for (qsizetype at = 0; at < uids.size(); ++at) {
        m_keys.insert(uids[at], keys[at]);
    }
}

QString CalendarKeys::of(const KCalendarCore::Incidence &incidence, const QString &repetition) const
{
    const auto key = m_keys.value(incidence.uid());
    return key.isEmpty() || repetition.isEmpty() ? key : key + u'/' + repetition;
}

bool CalendarKeys::isApart(const KCalendarCore::Incidence &incidence, const QString &repetition) const
{
    return m_apart.contains({incidence.uid(), repetition});
}
}
