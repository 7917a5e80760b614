// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar_times.h"

#include <KCalendarCore/Incidence>

#include <QHash>
#include <QSet>

namespace Weekwijzer
{
/** What the occurrences of one calendar are known by, so that the next import finds them again. */
class CalendarKeys
{
public:
    CalendarKeys() = default;
    CalendarKeys(const KCalendarCore::Incidence::List &incidences, const CalendarTimes &times);

    /** `repetition` is empty for what happens once. Empty where the file gave no UID. */
    [[nodiscard]] QString of(const KCalendarCore::Incidence &incidence, const QString &repetition) const;
    /** Does the file give this repetition apart, because it was moved or changed? */
    [[nodiscard]] bool isApart(const KCalendarCore::Incidence &incidence, const QString &repetition) const;

private:
    QHash<QString, QString> m_keys; ///< By UID.
    QSet<std::pair<QString, QString>> m_apart; ///< UID and name of the repetition.
};
}
