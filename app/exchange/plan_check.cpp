// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_check.h"

#include "records/record.h"
#include "records/school.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** What the hub fills in itself. */
bool isOfHub(const Field &field)
{
    return field.type == FieldType::Reference;
}

QString shown(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    const auto *number = std::get_if<qint64>(&value);
    return number == nullptr ? QString() : QString::number(*number);
}

void check(const Field &field, const Value &value, const QString &column, int line, QList<Rejection> &found)
{
    if (validate(field, value)) {
        return;
    }
    const auto *text = std::get_if<QString>(&value);
    const bool tooLong = text != nullptr && text->size() > field.longest;
    found.append({
        .line = line,
        .column = column,
        .value = field.type == FieldType::Day ? QDate::fromJulianDay(std::get<qint64>(value)).toString(Qt::ISODate) : shown(value),
        .reason = tooLong ? Reason::TooLong : Reason::OutOfRange,
        .hint = tooLong ? QString::number(field.longest) : QString(),
    });
}
}

QList<Rejection> refusals(const PlanRow &row, const NameOfField &nameOf)
{
    QList<Rejection> found;
    for (const auto &field : kindOf<PlanItem>().fields) {
        const auto value = field.read(&row.item);
        if (field.name == "title"_L1 && std::holds_alternative<std::monostate>(value)) {
            found.append({.line = row.line, .column = nameOf(field.name), .reason = Reason::NoTitle});
        } else if (!isOfHub(field)) {
            check(field, value, nameOf(field.name), row.line, found);
        }
    }
    const auto *text = kindOf<Step>().field("text"_L1);
    for (const auto &step : row.steps) {
        check(*text, step, nameOf("step"_L1), row.line, found);
    }
    if (!row.subject.isEmpty()) {
        check(*kindOf<Subject>().field("name"_L1), row.subject, nameOf("subject"_L1), row.line, found);
    }
    return found;
}
}
