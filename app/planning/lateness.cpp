// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lateness.h"

namespace Weekwijzer
{
bool isLate(const PlanItem &item, Week week, const QDateTime &localNow)
{
    if (item.sort != PlanItem::Sort::Task) {
        return false;
    }
    if (item.due.isValid() && item.dueTime.isValid() && item.due == localNow.date()) {
        return localNow.time() > item.dueTime;
    }
    return localNow.date() > (item.due.isValid() ? item.due : week.sunday());
}
}
