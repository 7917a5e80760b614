// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_links.h"

#include "text.h"

#include <algorithm>

namespace Weekwijzer
{
std::optional<qsizetype> momentOf(const PlanRow &standIn, const QList<PlanRow> &rows)
{
    const auto title = folded(standIn.insteadOf);
    const auto found = std::ranges::find_if(rows, [&](const PlanRow &row) {
        return row.week == standIn.week && row.item.sort != PlanItem::Sort::Task && folded(row.item.title) == title;
    });
    return found == rows.end() ? std::nullopt : std::optional<qsizetype>(found - rows.begin());
}

void refuseLooseEnds(ReadPlan &plan, const QString &column)
{
    const auto all = plan.rows;
    plan.rows.removeIf([&](const PlanRow &row) {
        if (row.insteadOf.isEmpty() || momentOf(row, all)) {
            return false;
        }
        plan.rejections.append(
            {.line = row.line, .column = column, .value = row.insteadOf, .reason = Reason::NoSuchMoment, .hint = row.week.toString()});
        return true;
    });
}
}
