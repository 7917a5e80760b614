// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record_book.h"

#include "records/plan.h"
#include "records/school.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
void set(Values &values, const Values &taken)
{
    for (const auto &[key, value] : taken.asKeyValueRange()) {
        if (std::holds_alternative<std::monostate>(value)) {
            values.remove(key);
        } else {
            values.insert(key, value);
        }
    }
}

qint64 ownWeek(const Record &record)
{
    return record.kind == Kind::WeekPlan ? fromRecord<WeekPlan>(record).week.ordinal() : 0;
}

/** Everybody knows the teachers: their names live with the school, not with their families. */
bool isTeacher(const Record &record)
{
    return record.kind == Kind::Person && fromRecord<Person>(record).role == Role::Teacher;
}
}

Expected<HubRow> RecordBook::placed(const Record &record) const
{
    const auto &kind = *recordKind(record.kind);
    HubRow row{.record = record, .scope = {.type = kind.scope, .key = record.id}, .week = ownWeek(record)};
    if (isTeacher(record)) {
        const auto school = m_store.ofKind(Kind::School);
        if (!school || school->isEmpty()) {
            return school ? failure(ErrorKind::NotFound, u"there is no school"_s) : std::unexpected(school.error());
        }
        row.scope = school->first().scope;
        return row;
    }
    if (kind.scopeSource == ScopeSource::Self) {
        return row;
    }
    const auto named = Kept<Id>::from(record.values.value(kind.scopeField));
    if (kind.scopeSource == ScopeSource::Named) {
        row.scope.key = named;
        return row;
    }
    const auto parent = m_store.find(kind.parent, named);
    if (!parent) {
        return std::unexpected(parent.error());
    }
    if (!*parent || (*parent)->withdrawn) {
        return failure(ErrorKind::NotFound, u"the parent of this %1 is not here"_s.arg(kind.table));
    }
    row.parent = named;
    row.scope = (*parent)->scope;
    row.week = (*parent)->week;
    return row;
}

Expected<void> RecordBook::make(HubRow row, const Authorship &by, const QList<quint8> &emptied)
{
    const auto seq = m_store.nextSeq(row.scope);
    if (!seq) {
        return std::unexpected(seq.error());
    }
    row.seq = *seq;
    row.made = {.seq = *seq, .clock = by.clock, .device = by.device};
    for (const auto key : emptied) {
        row.versions.insert(key, row.made);
    }
    return m_store.put(row);
}

Expected<void> RecordBook::change(HubRow row, const Values &taken, const Authorship &by)
{
    set(row.record.values, taken);
    if (auto fits = validate(row.record); !fits) {
        return failure(ErrorKind::Invalid, fits.error().detail);
    }
    const auto place = placed(row.record);
    if (!place) {
        return std::unexpected(place.error());
    }
    if (place->scope != row.scope) {
        return failure(ErrorKind::Invalid, u"a %1 stays where it is"_s.arg(recordKind(row.record.kind)->table));
    }
    const auto seq = m_store.nextSeq(row.scope);
    if (!seq) {
        return std::unexpected(seq.error());
    }
    for (const auto key : taken.keys()) {
        row.versions.insert(key, {.seq = *seq, .clock = by.clock, .device = by.device});
    }
    const bool moved = place->week != row.week;
    row.seq = *seq;
    row.parent = place->parent;
    row.week = place->week;
    row.withdrawn = false;
    if (auto kept = m_store.put(row); !kept) {
        return kept;
    }
    return moved ? moveChildren(row) : Expected<void>();
}

Expected<void> RecordBook::moveChildren(const HubRow &parent)
{
    const auto children = m_store.childrenOf(parent.record.id);
    if (!children) {
        return std::unexpected(children.error());
    }
    for (auto child : *children) {
        // A new number too, or a device halfway through the weeks would miss it.
        const auto seq = m_store.nextSeq(child.scope);
        if (!seq) {
            return std::unexpected(seq.error());
        }
        child.seq = *seq;
        child.week = parent.week;
        if (auto kept = m_store.put(child).and_then([&] { return moveChildren(child); }); !kept) {
            return kept;
        }
    }
    return {};
}

Expected<void> RecordBook::withdraw(HubRow row)
{
    const auto children = m_store.childrenOf(row.record.id);
    if (!children) {
        return std::unexpected(children.error());
    }
    for (const auto &child : *children) {
        if (child.withdrawn) {
            continue;
        }
        if (auto withdrawn = withdraw(child); !withdrawn) {
            return withdrawn;
        }
    }
    const auto seq = m_store.nextSeq(row.scope);
    if (!seq) {
        return std::unexpected(seq.error());
    }
    row.seq = *seq;
    row.withdrawn = true;
    return m_store.put(row);
}
}
