// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_text.h"

#include "records/declaration.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** A field's value in words; empty for one that is as it is by default. */
QString shown(const Field &field, const PlanItem &item)
{
    const auto value = field.read(&item);
    const PlanItem blank;
    if (value == field.read(&blank) || field.name == "title"_L1) {
        return {};
    }
    switch (field.type) {
    case FieldType::Day:
        return Kept<QDate>::from(value).toString(Qt::ISODate);
    case FieldType::TimeOfDay:
        return Kept<QTime>::from(value).toString(u"HH:mm"_s);
    case FieldType::Text:
        return std::get<QString>(value);
    default:
        return QString::number(std::get<qint64>(value));
    }
}

QString choices(const PlanItem &item)
{
    const auto name = [](auto choice) { return QString::fromLatin1(QMetaEnum::fromType<decltype(choice)>().valueToKey(int(choice))); };
    return u"%1, %2"_s.arg(name(item.sort), name(item.importance));
}

QString described(const PlanRow &row)
{
    QStringList parts{row.week.toString(), row.subject, row.item.title, choices(row.item)};
    for (const auto &field : kindOf<PlanItem>().fields) {
        const auto text = shown(field, row.item);
        if (!text.isEmpty() && field.name != "sort"_L1 && field.name != "importance"_L1) {
            parts.append(field.name + u"="_s + text);
        }
    }
    if (!row.steps.isEmpty()) {
        parts.append(u"steps="_s + row.steps.join(u" / "_s));
    }
    if (!row.board.isEmpty()) {
        parts.append(u"board=%1 (%2)"_s.arg(row.board).arg(row.pick));
    }
    if (!row.insteadOf.isEmpty()) {
        parts.append(u"instead of="_s + row.insteadOf);
    }
    if (!row.key.isEmpty()) {
        parts.append(u"key="_s + row.key);
    }
    return u"%1: "_s.arg(row.line) + parts.join(u" | "_s).replace(u'\n', u'⏎');
}
}

QString described(const Expected<ReadPlan> &plan)
{
    if (!plan) {
        return u"error: "_s + plan.error().detail + u'\n';
    }
    QStringList lines;
    for (const auto &row : plan->rows) {
        lines.append(described(row));
    }
    for (const auto &rejection : plan->rejections) {
        lines.append(u"rejected: "_s + rejection.message());
    }
    for (const auto &note : plan->notes) {
        lines.append(u"note: "_s + note);
    }
    return lines.join(u'\n') + u'\n';
}
}
