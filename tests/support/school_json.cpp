// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "school_json.h"

#include "records/declaration.h"

#include <QHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QJsonValue asJson(const Field &field, const Value &value)
{
    switch (field.type) {
    case FieldType::Text:
        return std::get<QString>(value);
    case FieldType::Reference:
        return std::get<Id>(value).toString();
    case FieldType::Day:
        return Kept<QDate>::from(value).toString(Qt::ISODate);
    case FieldType::TimeOfDay:
        return Kept<QTime>::from(value).toString(u"HH:mm"_s);
    case FieldType::Instant:
        return Kept<QDateTime>::from(value).toString(Qt::ISODate);
    case FieldType::WeekOrdinal:
        return Kept<Week>::from(value).toString();
    case FieldType::Flag:
        return integerOf(value) != 0;
    default:
        return integerOf(value);
    }
}
}

QJsonObject asJson(const Record &record)
{
    QJsonObject object{{u"id"_s, record.id.toString()}};
    const auto *kind = recordKind(record.kind);
    for (const auto &[key, value] : record.values.asKeyValueRange()) {
        const auto *field = kind->field(key);
        object.insert(field->name, asJson(*field, value));
    }
    return object;
}

QJsonArray asJson(const QList<PlanItem> &items, const QList<WeekPlan> &plans, const QList<Subject> &subjects)
{
    QHash<Id, QString> names;
    for (const auto &plan : plans) {
        names.insert(plan.id, plan.week.toString());
    }
    for (const auto &subject : subjects) {
        names.insert(subject.id, subject.abbreviation);
    }
    QJsonArray array;
    for (const auto &item : items) {
        auto object = asJson(toRecord(item));
        object.insert(u"plan"_s, names.value(item.plan));
        object.insert(u"subject"_s, names.value(item.subject));
        array.append(object);
    }
    return array;
}

QJsonArray asJson(const SchoolYear &year)
{
    return asJson(year.items, year.plans, year.subjects);
}
}
