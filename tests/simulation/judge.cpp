// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judge.h"

#include "stores/cursor_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QString nameOf(const std::pair<Kind, Id> &name)
{
    return u"%1 %2"_s.arg(recordKind(name.first)->table, name.second.toString().first(8));
}

bool isText(const Value &value)
{
    return std::holds_alternative<QString>(value);
}
}

Judge::Judge(World &world)
    : m_world(world)
{
    const HubRecordStore hub(world.hub().database());
    for (const auto &kind : recordKinds()) {
        for (const auto &row : mustHave(hub.ofKind(kind.kind))) {
            m_hub.insert({kind.kind, row.record.id}, row);
        }
    }
    for (auto &seat : world.seats()) {
        m_holdings.append(holdingOf(seat));
        m_hasCopies = m_hasCopies || seat.copied;
        for (const auto &refused : m_holdings.last().notAccepted) {
            m_refused.insert({refused.kind, refused.record});
        }
    }
}

Judge::Holding Judge::holdingOf(SimSeat &seat) const
{
    auto &database = seat.device->database();
    const RecordStore records(database);
    Holding holding{.seat = &seat, .rows = {}, .versions = {}, .scopes = {}, .notAccepted = {}};
    for (const auto &cursor : mustHave(CursorStore(database).all())) {
        holding.scopes.insert(cursor.scope);
        for (const auto &row : mustHave(records.rowsOf(cursor.scope))) {
            holding.rows.insert({row.kind, row.id}, *mustHave(records.find(row.kind, row.id)));
            holding.versions.insert({row.kind, row.id}, row.version);
        }
    }
    const Outbox outbox(database);
    holding.notAccepted = mustHave(outbox.notAccepted());
    holding.waiting = mustHave(outbox.waiting());
    return holding;
}

std::optional<QString> Judge::complaint()
{
    using Rule = Complaint (Judge::*)() const;
    constexpr std::array<Rule, 9> rules{&Judge::everybodyRests,
                                        &Judge::everybodyAgrees,
                                        &Judge::everyTextIsThere,
                                        &Judge::latestChoicesStand,
                                        &Judge::everyMinuteCountsOnce,
                                        &Judge::marksStay,
                                        &Judge::nothingIsBothTakenAndRefused,
                                        &Judge::laterEditsHaveLaterClocks,
                                        &Judge::erasedIsNowhere};
    for (const auto rule : rules) {
        if (auto found = (this->*rule)()) {
            return found;
        }
    }
    return std::nullopt;
}

Judge::Complaint Judge::everybodyRests() const
{
    for (const auto &holding : m_holdings) {
        const auto &device = *holding.seat->device;
        if (holding.seat->revoked || isErased(holding)) {
            continue;
        }
        if (holding.waiting > 0) {
            return u"on device %1 %2 changes wait for ever"_s.arg(device.number()).arg(holding.waiting);
        }
        if (device.trouble() && !device.isOld()) {
            return u"device %1 is in trouble: %2"_s.arg(device.number()).arg(int(*device.trouble()));
        }
    }
    return std::nullopt;
}

Judge::Complaint Judge::everybodyAgrees() const
{
    for (const auto &holding : m_holdings) {
        if (!holding.seat->speaks() || isErased(holding)) {
            continue;
        }
        if (holding.scopes != m_world.ledger().roster().sightOf(holding.seat->device->person())) {
            return u"device %1 holds other scopes than its person may"_s.arg(holding.seat->device->number());
        }
        if (auto differs = agrees(holding)) {
            return differs;
        }
    }
    return std::nullopt;
}

Judge::Complaint Judge::agrees(const Holding &holding) const
{
    const auto number = holding.seat->device->number();
    const bool wasRestored = m_world.hub().restorations() > 0;
    for (const auto &[name, row] : m_hub.asKeyValueRange()) {
        if (row.withdrawn || !holding.scopes.contains(row.scope)) {
            continue;
        }
        if (!holding.rows.contains(name)) {
            return u"device %1 lacks %2"_s.arg(number).arg(nameOf(name));
        }
        if (holding.versions.value(name) != row.seq) {
            return u"device %1 has %2 at %3, the hub at %4"_s.arg(number).arg(nameOf(name)).arg(holding.versions.value(name)).arg(row.seq);
        }
        if (holding.rows.value(name).values != row.record.values) {
            return u"device %1 has another %2 than the hub"_s.arg(number).arg(nameOf(name));
        }
    }
    for (const auto &name : holding.rows.keys()) {
        const auto there = m_hub.constFind(name);
        // What a hub that was put back no longer knows may stay here as set aside.
        const bool isSetAside = wasRestored && holding.versions.value(name) <= 0;
        if (!isSetAside && (there == m_hub.cend() || there->withdrawn || !holding.scopes.contains(there->scope))) {
            return u"device %1 has %2, which it should not"_s.arg(number).arg(nameOf(name));
        }
    }
    return std::nullopt;
}

bool Judge::isErased(const Holding &holding) const
{
    return m_world.ledger().wasErased(personId(holding.seat->device->person()));
}

bool Judge::isOnSpeakingDevice(const Edit &edit) const
{
    // One that is too old can't bring back what a hub has lost; it keeps it until its program is renewed.
    const bool wasRestored = m_world.hub().restorations() > 0;
    return std::ranges::any_of(m_holdings, [&](const Holding &holding) {
        if (wasRestored && holding.seat->device->isOld()) {
            return false;
        }
        return holding.seat->device->number() == edit.device && !holding.seat->revoked && !isErased(holding);
    });
}

bool Judge::isUnderSharedName(const Edit &edit, quint8 field) const
{
    // To a hub that was put back two machines with one name look like one until each has sent work; so one may replace the other's.
    const auto isCopied = [&](int device) {
        return std::ranges::any_of(m_holdings,
                                   [&](const Holding &holding) { return holding.seat->copied && holding.seat->device->number() == device; });
    };
    const auto &change = edit.deed.change;
    const auto isOther = [&](const Edit &other) {
        const auto &theirs = other.deed.change;
        return other.device != edit.device && theirs.kind == change.kind && theirs.record == change.record && theirs.values.contains(field)
            && isCopied(other.device);
    };
    return m_world.hub().restorations() > 0 && isCopied(edit.device) && std::ranges::any_of(m_world.ledger().edits(), isOther);
}

bool Judge::isWithdrawn(const Name &name) const
{
    const auto row = m_hub.constFind(name);
    return row == m_hub.cend() || row->withdrawn;
}

Value Judge::atHub(const Name &name, quint8 field) const
{
    const auto row = m_hub.constFind(name);
    return row == m_hub.cend() ? Value() : row->record.values.value(field);
}

bool Judge::isOutOfSight(const Edit &edit) const
{
    // A hub that was put back gets back from its people what they may still see; of a student who moved on that isn't all.
    const auto owner = recordKind(edit.deed.change.kind)->owner;
    const auto student = owner == 0 ? Id() : Kept<Id>::from(edit.deed.change.values.value(owner));
    return m_world.hub().restorations() > 0 && !student.isNull() && student != edit.person && m_world.ledger().hasMoved(student);
}

bool Judge::wasTakenAway(const Change &change) const
{
    // A hub that was put back may not know of it any more.
    return m_world.hub().restorations() > 0 && std::ranges::any_of(m_world.ledger().edits(), [&](const Edit &edit) {
               const auto &gone = edit.deed.change;
               const auto isAbout = [&](const Value &value) { return Kept<Id>::from(value) == gone.record; };
               return gone.verb == Change::Verb::Withdraw && (gone.record == change.record || std::ranges::any_of(change.values, isAbout));
           });
}

bool Judge::waits(const Name &name, quint8 field, const Value &value) const
{
    return std::ranges::any_of(m_holdings, [&](const Holding &holding) {
        return holding.waiting > 0 && mustHave(Outbox(holding.seat->device->database()).pending(name.first, name.second)).value(field) == value;
    });
}

Judge::Complaint Judge::everyTextIsThere() const
{
    QSet<QString> present;
    QSet<QString> replaced;
    const auto collect = [](QSet<QString> &into, const Values &values) {
        for (const auto &value : values) {
            if (isText(value)) {
                into.insert(std::get<QString>(value));
            }
        }
    };
    for (const auto &row : m_hub) {
        collect(present, row.withdrawn ? Values() : row.record.values);
    }
    for (const auto &holding : m_holdings) {
        for (const auto &row : holding.rows) {
            collect(present, row.values);
        }
        for (const auto &refused : holding.notAccepted) {
            collect(present, refused.values);
        }
    }
    for (const auto &edit : m_world.ledger().edits()) {
        collect(replaced, edit.deed.replaced);
    }
    for (const auto &edit : m_world.ledger().edits()) {
        const auto &change = edit.deed.change;
        const Name name{change.kind, change.record};
        // The teachers' last word about a plan is that it goes.
        const bool isPlan = recordKind(change.kind)->scope == ScopeType::Group && (isWithdrawn(name) || wasTakenAway(change));
        // What a teacher wrote about somebody goes with them.
        const auto owner = recordKind(change.kind)->owner;
        const bool isErasedWork = m_world.ledger().wasErased(edit.person)
            || (owner != 0 && m_world.ledger().wasErased(Kept<Id>::from(change.values.value(owner))));
        if (!edit.certain || isPlan || isErasedWork || isOutOfSight(edit)) {
            continue;
        }
        for (const auto &[key, value] : change.values.asKeyValueRange()) {
            const bool isMissing = isText(value) && !present.contains(std::get<QString>(value)) && !replaced.contains(std::get<QString>(value));
            if (isMissing && !waits(name, key, value) && !isUnderSharedName(edit, key)) {
                return u"\"%1\", saved on device %2, is nowhere"_s.arg(std::get<QString>(value)).arg(edit.device);
            }
        }
    }
    return std::nullopt;
}

Judge::Complaint Judge::latestChoicesStand() const
{
    struct Latest {
        qint64 clock = 0;
        Value value;
        bool isSure = true;
        QList<Value> all;
    };
    QMap<std::pair<Name, quint8>, Latest> choices;
    QSet<Name> unsure;
    for (const auto &edit : m_world.ledger().edits()) {
        const auto &change = edit.deed.change;
        const Name name{change.kind, change.record};
        if (change.verb == Change::Verb::Withdraw || !edit.certain || !isOnSpeakingDevice(edit)) {
            unsure.insert(name);
        }
        for (const auto &[key, value] : change.values.asKeyValueRange()) {
            if (recordKind(change.kind)->field(key)->merge != Merge::Choice) {
                continue;
            }
            auto &latest = choices[{name, key}];
            latest.all.append(value);
            latest.isSure = latest.isSure && change.clock != latest.clock;
            if (change.clock >= latest.clock) {
                latest.clock = change.clock;
                latest.value = value;
            }
        }
    }
    const bool isTold = m_world.hub().restorations() == 0 && !m_hasCopies;
    for (const auto &[where, latest] : choices.asKeyValueRange()) {
        const auto &[name, key] = where;
        if (isRefused(name) || unsure.contains(name)) {
            continue;
        }
        const auto there = atHub(name, key);
        if (isTold && latest.isSure && there != latest.value) {
            return u"the latest choice about %1 does not stand"_s.arg(nameOf(name));
        }
        if (!latest.all.contains(there)) {
            return u"nobody chose what %1 says"_s.arg(nameOf(name));
        }
    }
    return std::nullopt;
}

Judge::Complaint Judge::everyMinuteCountsOnce() const
{
    struct Count {
        qint64 certain = 0;
        qint64 perhaps = 0;
        bool isSure = true;
    };
    QMap<std::pair<Id, Id>, Count> counts;
    const auto minutesOf = [](const Values &values) { return integerOf(values.value(4)); };
    for (const auto &edit : m_world.ledger().edits()) {
        const auto &change = edit.deed.change;
        if (change.kind != Kind::WorkedTime) {
            continue;
        }
        auto &count = counts[{Kept<Id>::from(change.values.value(1)), Kept<Id>::from(change.values.value(2))}];
        const auto more = minutesOf(change.values) - minutesOf(edit.deed.replaced);
        (edit.certain && isOnSpeakingDevice(edit) ? count.certain : count.perhaps) += more;
        count.isSure = count.isSure && !isRefused({change.kind, change.record});
    }
    QMap<std::pair<Id, Id>, qint64> there;
    for (const auto &[name, row] : m_hub.asKeyValueRange()) {
        if (name.first == Kind::WorkedTime && !row.withdrawn) {
            there[{Kept<Id>::from(row.record.values.value(1)), Kept<Id>::from(row.record.values.value(2))}] += minutesOf(row.record.values);
        }
    }
    for (const auto &[about, count] : counts.asKeyValueRange()) {
        const auto found = there.value(about);
        if (count.isSure && !m_hasCopies && (found < count.certain || found > count.certain + count.perhaps)) {
            return u"%1 to %2 minutes were worked, the hub counts %3"_s.arg(count.certain).arg(count.certain + count.perhaps).arg(found);
        }
    }
    return std::nullopt;
}

Judge::Complaint Judge::marksStay() const
{
    for (const auto &edit : m_world.ledger().edits()) {
        const auto &change = edit.deed.change;
        const Name name{change.kind, change.record};
        if (!edit.certain || isRefused(name) || !isOnSpeakingDevice(edit)) {
            continue;
        }
        for (const auto &key : change.values.keys()) {
            const bool isMark = recordKind(change.kind)->field(key)->merge == Merge::Mark;
            const bool isHere = m_hub.contains(name) && std::holds_alternative<std::monostate>(atHub(name, key));
            if (isMark && isHere) {
                return u"a mark on %1 is gone"_s.arg(nameOf(name));
            }
        }
    }
    return std::nullopt;
}

Judge::Complaint Judge::nothingIsBothTakenAndRefused() const
{
    for (const auto &holding : m_holdings) {
        for (const auto &refused : holding.notAccepted) {
            const Name name{refused.kind, refused.record};
            if (refused.kind == Kind::HandIn && m_hub.contains(name)) {
                return u"%1 was refused, and is at the hub"_s.arg(nameOf(name));
            }
            const bool isOwn = recordKind(refused.kind)->owner != 0 && holding.seat->device->person().role == Role::Student;
            if (isOwn && refused.reason == ErrorKind::NotAllowed && !m_world.ledger().hasMoved(personId(holding.seat->device->person()))) {
                return u"%1 was refused for no reason"_s.arg(nameOf(name));
            }
        }
    }
    return std::nullopt;
}

Judge::Complaint Judge::erasedIsNowhere() const
{
    const auto tellsOf = [](const SimDisk &disk, const QByteArray &mark) {
        const auto pages = disk.decrypted("db", simKey());
        return pages.isEmpty() || pages.contains(mark);
    };
    for (const auto &person : simPeople) {
        if (!m_world.ledger().roster().erased.contains(personId(person))) {
            continue;
        }
        const auto mark = Hand::mark(person).toUtf8();
        if (person.role == Role::Student && tellsOf(m_world.hub().disk(), mark)) {
            return u"the hub's database still tells of %1"_s.arg(QLatin1StringView(person.name));
        }
        for (const auto &holding : m_holdings) {
            auto &device = *holding.seat->device;
            const bool isTheirs = &device.person() == &person;
            const bool isToldOf = (isTheirs || person.role == Role::Student) && holding.seat->speaks();
            if (isToldOf && tellsOf(device.disk(), mark)) {
                return u"device %1 still tells of %2"_s.arg(device.number()).arg(QLatin1StringView(person.name));
            }
        }
    }
    return std::nullopt;
}

Judge::Complaint Judge::laterEditsHaveLaterClocks() const
{
    QHash<QString, qint64> clocks;
    for (const auto &edit : m_world.ledger().edits()) {
        if (!edit.certain) {
            continue;
        }
        for (const auto &value : edit.deed.replaced) {
            if (isText(value) && clocks.value(std::get<QString>(value)) >= edit.deed.change.clock) {
                return u"\"%1\" was replaced by an edit with an earlier clock"_s.arg(std::get<QString>(value));
            }
        }
        for (const auto &value : edit.deed.change.values) {
            if (isText(value)) {
                clocks.insert(std::get<QString>(value), edit.deed.change.clock);
            }
        }
    }
    return std::nullopt;
}

std::optional<QString> Judge::gap(SimHub &hub, SimDevice &device, const Ledger &ledger)
{
    const HubRecordStore rows(hub.database());
    const RecordStore records(device.database());
    const Outbox outbox(device.database());
    const auto state = hub.office().state().state();
    for (const auto &cursor : mustHave(CursorStore(device.database()).all())) {
        const auto position = Position::fromBytes(cursor.position, state ? state->epoch : QByteArray("none"));
        if (position.isLoading() || mustHave(CursorStore(device.database()).matchOf(cursor.scope)) != Match::Agrees) {
            continue;
        }
        for (const auto &row : rows.changedSince(cursor.scope, 0).value_or(QList<HubRow>())) {
            const auto &record = row.record;
            // What its person took away here goes first, with all that hangs on it.
            const bool isWaiting = mustHave(outbox.lastWaiting(record.id)) || (!row.parent.isNull() && mustHave(outbox.lastWaiting(row.parent)));
            const bool isTold = row.seq <= position.seq && !isWaiting;
            if (isTold && row.withdrawn && mustHave(records.version(record.kind, record.id)) > 0) {
                return u"device %1 has a %2 that its cursor says is gone"_s.arg(device.number()).arg(recordKind(record.kind)->table);
            }
            if (isTold && !row.withdrawn && !mustHave(records.find(record.kind, record.id)) && !ledger.tookAway(device.number(), record.id)) {
                return u"device %1 lacks a %2 that its cursor says it has"_s.arg(device.number()).arg(recordKind(record.kind)->table);
            }
        }
    }
    return std::nullopt;
}
}
