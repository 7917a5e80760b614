// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hand.h"

#include "records/plan.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
QString Hand::mark(const SimPerson &person)
{
    return u"words-of-%1-"_s.arg(QLatin1StringView(person.name));
}

QString Hand::text(QStringView part) const
{
    return mark(m_device.person()) + QString::number(m_serial) + part.toString() + u'.';
}

std::optional<Deed> Hand::deed(const QDateTime &worldTime)
{
    const auto item = one<PlanItem>();
    if (!item) {
        return std::nullopt;
    }
    m_item = item->id;
    const auto done = change(worldTime);
    if (!done) {
        return std::nullopt;
    }
    const auto before = m_records.find(done->kind, done->record).value_or(std::nullopt).value_or(Record());
    Deed deed{.change = *done, .replaced = before.values};
    if (done->verb == Change::Verb::Set) {
        deed.replaced.removeIf([&](const auto &entry) { return !done->values.contains(entry.key()); });
    }
    return deed;
}

std::optional<Change> Hand::onlyNew(Change change) const
{
    const auto before = m_records.find(change.kind, change.record).value_or(std::nullopt);
    if (!before) {
        return change;
    }
    Values different;
    for (const auto &field : recordKind(change.kind)->fields) {
        const auto value = change.values.value(field.key);
        if (value != before->values.value(field.key)) {
            different.insert(field.key, value);
        }
    }
    change.values = different;
    return different.isEmpty() ? std::nullopt : std::optional(change);
}

Change Hand::timed(Kind kind, const Id &record, quint8 field, const QDateTime &worldTime) const
{
    return {.kind = kind, .record = record, .values = {{field, Kept<QDateTime>::to(m_device.clock(worldTime))}}};
}
}
