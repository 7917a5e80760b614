// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "row_matching.h"

#include "records/plan.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QString titleOf(const SourceItem &item)
{
    static const auto key = kindOf<PlanItem>().field("title"_L1)->key;
    return Kept<QString>::from(item.values.value(key));
}

bool hasSameKey(const SourceItem &item, const SubjectRow &row)
{
    return !row.row.key.isEmpty() && item.key == row.row.key;
}

bool isOfSameSubjectAndWeek(const SourceItem &item, const SubjectRow &row)
{
    return item.subject == row.subject && item.week == row.row.week.ordinal();
}

bool hasSameTitle(const SourceItem &item, const SubjectRow &row)
{
    const bool keysDiffer = !item.key.isEmpty() && !row.row.key.isEmpty();
    return !keysDiffer && isOfSameSubjectAndWeek(item, row) && titleOf(item) == row.row.item.title;
}

bool mayBeRenamed(const SourceItem &item, const SubjectRow &row)
{
    return item.key.isEmpty() && row.row.key.isEmpty() && isOfSameSubjectAndWeek(item, row);
}
}

QList<std::optional<qsizetype>> matched(const QList<SourceItem> &known, const QList<SubjectRow> &rows)
{
    QList<std::optional<qsizetype>> matches(rows.size());
    QList<bool> taken(known.size(), false);
    for (const auto isSame : {&hasSameKey, &hasSameTitle, &mayBeRenamed}) {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype item = 0; item < known.size() && !matches[row]; ++item) {
                if (!taken[item] && isSame(known[item], rows[row])) {
                    matches[row] = item;
                    taken[item] = true;
                }
            }
        }
    }
    return matches;
}
}
