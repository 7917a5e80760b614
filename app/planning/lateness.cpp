// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lateness.h"

#include <QTimeZone>

namespace Weekwijzer
{
bool isLate(const PlanItem &item, Week week, const QDateTime &localNow, bool takenOver)
{
    if (item.sort != PlanItem::Sort::Task) {
        return false;
    }
    if (takenOver) {
        return localNow.date() > week.sunday();
    }
    if (item.due.isValid() && item.dueTime.isValid()) {
        // In the night in which an hour comes twice the second one counts, and what was late stays late.
        return localNow > QDateTime(item.due, item.dueTime, localNow.timeZone(), QDateTime::TransitionResolution::PreferStandard);
    }
    return localNow.date() > (item.due.isValid() ? item.due : week.sunday());
}
}
