// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_links.h"

#include "text.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
bool sameSubject(const PlanRow &one, const PlanRow &other)
{
    return folded(one.subject) == folded(other.subject);
}
}

std::optional<qsizetype> momentOf(const PlanRow &standIn, const QList<PlanRow> &rows)
{
    const auto title = folded(standIn.insteadOf);
    std::optional<qsizetype> found;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const auto &row = rows[at];
        const bool fits = row.week == standIn.week && row.item.day.isValid() && row.item.sort != PlanItem::Sort::Task
            && folded(row.item.title) == title;
        const bool closer = !found || (sameSubject(row, standIn) && !sameSubject(rows[*found], standIn));
        if (fits && closer) {
            found = at;
        }
    }
    return found;
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
