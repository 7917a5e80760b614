// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "load.h"

namespace Weekwijzer
{
DayLoad loadOf(QDate day, const QList<PlanItem> &items, std::chrono::minutes available)
{
    DayLoad load{.day = day, .planned = {}, .available = available, .tests = 0, .works = 0};
    for (const auto &item : items) {
        if (isOwnWork(item)) {
            load.planned += item.estimate;
            ++load.works;
        }
        if (item.sort == PlanItem::Sort::Test) {
            ++load.tests;
        }
    }
    return load;
}
}
