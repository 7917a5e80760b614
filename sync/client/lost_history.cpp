// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lost_history.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
bool LostHistory::Writer::owns(const Record &record) const
{
    const auto &kind = *recordKind(record.kind);
    return kind.owner == 0 || !roles.testFlag(Role::Student) || Kept<Id>::from(record.values.value(kind.owner)) == person;
}

bool LostHistory::Writer::makes(const Record &record) const
{
    const auto &kind = *recordKind(record.kind);
    const auto *teacher = kind.field("teacher"_L1);
    const bool speaksForSelf = teacher == nullptr || Kept<Id>::from(record.values.value(teacher->key)) == person;
    return kind.makers.testAnyFlags(roles) && owns(record) && speaksForSelf;
}

Values LostHistory::Writer::writable(const Record &record) const
{
    Values values;
    for (const auto &field : recordKind(record.kind)->fields) {
        if (field.writers.testAnyFlags(roles) && record.values.contains(field.key)) {
            values.insert(field.key, record.values.value(field.key));
        }
    }
    return values;
}

Values LostHistory::Writer::differences(const Record &ours, const Record &theirs) const
{
    Values values;
    if (!owns(ours)) {
        return values;
    }
    for (const auto &field : recordKind(ours.kind)->fields) {
        const auto mine = ours.values.value(field.key);
        const auto known = theirs.values.value(field.key);
        const bool onlyGrows = field.merge == Merge::Mark || field.merge == Merge::Count;
        const bool isLess = onlyGrows && integerOf(mine, -1) <= integerOf(known, -1);
        if (field.writers.testAnyFlags(roles) && field.merge != Merge::Document && mine != known && !isLess) {
            values.insert(field.key, mine);
        }
    }
    return values;
}

namespace
{
/**
 * Can the hub not take this row before one of those?
 *
 * A child without its parent never; anything else only after the hub said so: being put back, it takes work before what it is about.
 */
bool hangsOn(const QSet<Id> &waiting, const SetAside &row, const Record &record)
{
    const auto &kind = *recordKind(record.kind);
    if (row.refused) {
        return std::ranges::any_of(record.values, [&](const Value &value) { return waiting.contains(Kept<Id>::from(value)); });
    }
    return kind.scopeSource == ScopeSource::Inherited && waiting.contains(Kept<Id>::from(record.values.value(kind.scopeField)));
}
}

Expected<LostHistory::Writer> LostHistory::writer() const
{
    const auto pairing = m_device.pairing();
    if (!pairing || !*pairing) {
        return pairing ? Expected<Writer>(Writer()) : std::unexpected(pairing.error());
    }
    const auto person = m_records.find(Kind::Person, (*pairing)->person);
    if (!person) {
        return std::unexpected(person.error());
    }
    Writer writer{.person = (*pairing)->person, .roles = {}};
    if (*person) {
        const auto role = Kept<Role>::from((*person)->values.value(recordKind(Kind::Person)->field("role"_L1)->key));
        // A hub that was put back also takes from a teacher what only the office makes.
        writer.roles = role == Role::Teacher ? Roles(role) | Role::Office : Roles(role);
    }
    return writer;
}

Expected<void> LostHistory::setAside(const StoredRow &row, qint64 base)
{
    // When it was written isn't known any more, only that the hub had it at the last contact: by the hub's clock, as this one's may be wrong.
    const auto clock = m_device.contactClock();
    if (!clock) {
        return std::unexpected(clock.error());
    }
    return m_records.setVersion(row.kind, row.id, 0).and_then([&] {
        return m_setAside.put({.kind = row.kind, .record = row.id, .base = base, .clock = std::max<qint64>(1, *clock)});
    });
}

Expected<QList<Refusal>> LostHistory::keptBack(const QList<Refusal> &refused, bool wasPutBack)
{
    QList<Refusal> others;
    for (const auto &refusal : refused) {
        const auto change = m_outbox.numbered(refusal.number);
        // Some fields of a record that the hub has lost look to it like a record that lacks the others.
        const bool isUnknown = refusal.reason == ErrorKind::NotFound || refusal.reason == ErrorKind::Invalid;
        const auto lost = change && *change && isUnknown ? waits(**change, wasPutBack) : Expected<bool>(false);
        if (!change || !lost) {
            return std::unexpected(!change ? change.error() : lost.error());
        }
        if (!*lost) {
            others.append(refusal);
            continue;
        }
        const auto &[number, verb, kind, record, values, clock, base] = **change;
        auto aside = m_records.setVersion(kind, record, 0).and_then([&] {
            return m_setAside.put({.kind = kind, .record = record, .base = base, .clock = clock, .refused = true});
        });
        if (!aside) {
            return std::unexpected(aside.error());
        }
    }
    return others;
}

Expected<bool> LostHistory::waits(const Change &change, bool wasPutBack) const
{
    const auto row = m_records.find(change.kind, change.record);
    const auto version = row ? m_records.version(change.kind, change.record) : std::unexpected(row.error());
    if (!version) {
        return std::unexpected(version.error());
    }
    // One that the hub numbered once is found by the repair.
    if (!*row || lastHeard(*version) > 0) {
        return false;
    }
    bool hangs = wasPutBack;
    for (const auto &value : std::as_const((*row)->values)) {
        const auto about = m_setAside.find(Kept<Id>::from(value));
        if (!about) {
            return std::unexpected(about.error());
        }
        hangs = hangs || about->has_value();
    }
    return hangs;
}

Expected<bool> LostHistory::outlivesWithdrawal(Kind kind, const Id &record) const
{
    const auto ours = m_records.find(kind, record);
    const auto who = ours ? writer() : std::unexpected(ours.error());
    return who.transform([&](const Writer &writer) { return recordKind(kind)->owner != 0 && *ours && writer.makes(**ours); });
}

Expected<void> LostHistory::reconcile(const Record &theirs)
{
    const auto row = m_setAside.find(theirs.id);
    if (!row || !*row) {
        return row.transform([](const auto &) {});
    }
    const auto ours = m_records.find(theirs.kind, theirs.id);
    const auto who = ours ? writer() : std::unexpected(ours.error());
    if (!who) {
        return std::unexpected(who.error());
    }
    const auto values = *ours ? who->differences(**ours, theirs) : Values();
    return values.isEmpty() ? m_setAside.remove(theirs.id) : send(**row, values);
}

Expected<void> LostHistory::send(const SetAside &row, const Values &values)
{
    return m_outbox.offer({.kind = row.kind, .record = row.record, .values = values, .clock = row.clock, .base = row.base}).and_then([&] {
        return m_setAside.remove(row.record);
    });
}

Expected<QList<SetAside>> LostHistory::parentsFirst() const
{
    return m_setAside.all().transform([](QList<SetAside> rows) {
        std::ranges::stable_sort(rows, {}, [](const SetAside &row) { return recordKind(row.kind) - recordKinds().data(); });
        return rows;
    });
}

Expected<qsizetype> LostHistory::offer()
{
    const auto differing = m_cursors.marked(Match::Differs);
    const auto rows = differing ? parentsFirst() : std::unexpected(differing.error());
    const auto who = rows ? writer() : std::unexpected(rows.error());
    if (!who) {
        return std::unexpected(who.error());
    }
    qsizetype offered = 0;
    QSet<Id> waiting;
    for (const auto &row : differing->isEmpty() ? *rows : QList<SetAside>()) {
        const auto record = m_records.find(row.kind, row.record);
        if (!record) {
            return std::unexpected(record.error());
        }
        const bool isGone = !*record;
        if (!isGone && (!who->makes(**record) || hangsOn(waiting, row, **record))) {
            waiting.insert(row.record);
            continue;
        }
        if (auto done = isGone ? m_setAside.remove(row.record) : send(row, who->writable(**record)); !done) {
            return std::unexpected(done.error());
        }
        offered += isGone ? 0 : 1;
    }
    return offered;
}
}
