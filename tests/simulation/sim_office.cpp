// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim_office.h"

#include "service/person_erasure.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** A write-ahead log in which one page is written: that nothing is owed any more. */
constexpr qint64 logOfOnePage = 32 + 24 + simPage;
}

void SimOffice::happen(const SimSeat &seat, const Incident &incident, const QDateTime &now)
{
    using enum Incident::What;
    switch (incident.what) {
    case Office:
        administer(incident.a, incident.b, now);
        break;
    case Announce:
        announce(incident.a, incident.b, now);
        break;
    case Coach:
        coach(incident.a, incident.b, now);
        break;
    case Regroup:
        regroup(incident.a, incident.b);
        break;
    case Revoke:
        revoke(seat, now);
        break;
    case Erase:
        erase(simPeople[incident.a % simPeople.size()], now);
        break;
    case Backup:
        m_hub.backUp();
        m_ledger.remember();
        break;
    case Restore:
        restore(now);
        break;
    default:
        break;
    }
}

void SimOffice::administer(quint32 a, quint32 b, const QDateTime &now)
{
    const auto letter = b % 2 == 0 ? 'A' : 'B';
    const auto item = itemId(letter, 1 + int(b / 2 % 2));
    const auto words = Value(u"office-%1."_s.arg(m_ledger.newSerial()));
    Change change{.kind = Kind::PlanItem, .record = item};
    switch (a % 5) {
    case 0:
        change = {.kind = Kind::Group, .record = groupId(letter), .values = {{2, words}}};
        break;
    case 1:
        change.values = {{3, words}};
        break;
    case 2:
        change.values = {{6, words}};
        break;
    case 3:
        change.verb = Change::Verb::Withdraw;
        break;
    default:
        change = {.kind = Kind::Person, .record = personId(simPeople[b % simPeople.size()]), .values = {{1, words}}};
    }
    if (change.verb == Change::Verb::Set || b % 4 == 0) {
        administer(change, now);
    }
}

void SimOffice::administer(const Change &change, const QDateTime &now)
{
    const auto before = m_hub.office().records().find(change.kind, change.record);
    if (!before) {
        return;
    }
    auto &office = m_hub.office();
    const auto done = m_hub.attempt([&] {
        return m_hub.database().transaction([&] {
            if (change.verb == Change::Verb::Withdraw) {
                return office.withdraw(change.kind, change.record);
            }
            return *before ? office.set(change.kind, change.record, change.values, now)
                           : office.put({.kind = change.kind, .id = change.record, .values = change.values}, now);
        });
    });
    if (done) {
        note(change, *before ? (*before)->record.values : Values());
    }
    m_chronicle.trace(done ? 2 : 3);
}

void SimOffice::note(const Change &change, Values replaced)
{
    // Whoever works at the hub sees what is there.
    const bool isSet = change.verb == Change::Verb::Set;
    if (isSet) {
        replaced.removeIf([&](const auto &entry) { return !change.values.contains(entry.key()); });
    }
    // The hub may lose its power before it has said how late it was.
    const auto state = m_hub.attempt([&] { return m_hub.office().state().state(); });
    Edit edit{.deed = {.change = change, .replaced = replaced}, .certain = isSet && state};
    edit.deed.change.clock = state ? state->clock : 0;
    m_ledger.note(edit);
}

void SimOffice::announce(quint32 a, quint32 b, const QDateTime &now)
{
    const auto words = Value(u"office-%1."_s.arg(m_ledger.newSerial()));
    const auto group = b % 3 == 0 ? Id() : groupId(b % 3 == 1 ? 'A' : 'B');
    const auto letter = Id::derived({"simulated letter", group.bytes()});
    Change change{.kind = Kind::ExpectationLetter, .record = letter};
    switch (a % 6) {
    case 0:
        change = {.kind = Kind::Group, .record = groupId(b % 2 == 0 ? 'A' : 'B'), .values = {{4, qint64(b % 128)}}};
        break;
    case 1:
        change = {.kind = Kind::School, .record = simId("school", "S"), .values = {{2, qint64(b % 5)}, {3, qint64(b % 8)}}};
        break;
    case 2:
        change.verb = Change::Verb::Withdraw;
        break;
    default:
        change.values = {{1, simId("school", "S")}, {3, u"nl"_s}, {quint8(4 + a / 6 % 4), words}};
        if (!group.isNull()) {
            change.values.insert(2, group);
        }
    }
    administer(change, now);
}

void SimOffice::coach(quint32 a, quint32 b, const QDateTime &now)
{
    const auto student = personId(simPeople[a % 3]);
    const auto coach = b % 3 == 2 ? Id() : personId(simPeople[3 + b % 3]);
    const auto said = m_hub.attempt([&] { return m_hub.office().setCoach(student, coach, now); });
    // Where the hub dies over it, it may have been done; whoever did it looks.
    const auto row = m_hub.attempt([&] { return m_hub.office().records().find(Kind::Person, student); });
    if (said || (row && *row && fromRecord<Person>((*row)->record).coach == coach)) {
        m_ledger.coach(student, coach);
    }
    m_chronicle.trace(said ? 4 : 5);
}

void SimOffice::regroup(quint32 a, quint32 b)
{
    const auto student = personId(simPeople[a % 3]);
    if (m_ledger.roster().erased.contains(student)) {
        return;
    }
    const char to = b % 2 == 0 ? 'A' : 'B';
    const char from = to == 'A' ? 'B' : 'A';
    const auto moved = m_hub.attempt([&] {
        return m_hub.database().transaction([&] {
            return m_hub.office().roster().removeMember(groupId(from), student).and_then([&](bool) {
                return m_hub.office().roster().addMember(groupId(to), student);
            });
        });
    });
    // As with a coach.
    if (moved || m_hub.attempt([&] { return m_hub.office().roster().groupsOf(student); }) == QList{groupId(to)}) {
        m_ledger.move(student, to);
    }
}

void SimOffice::revoke(const SimSeat &seat, const QDateTime &now)
{
    const auto token = seat.token();
    const auto known = m_hub.deviceWith(token);
    if (!known) {
        return;
    }
    // Where the hub fails meanwhile, it may have been done or not.
    std::ignore = m_hub.attempt([&] { return PairedDeviceStore(m_hub.database()).revoke(known->id, now); });
    m_shutOut.insert(token);
}

void SimOffice::erase(const SimPerson &person, const QDateTime &now)
{
    const auto erased = m_hub.attempt([&] {
        PersonErasure erasure(m_hub.database());
        // Nobody has files in this world.
        const auto finish = [&] { return erasure.finish([](const BlobName &) { return Expected<void>(); }); };
        return finish().and_then([&] { return erasure.erase(personId(person), now); }).and_then([&](qsizetype) { return finish(); });
    });
    if (!erased && erased.error().kind != ErrorKind::NotFound) {
        // Whoever asked is told that it did not work, and asks again.
        m_toErase.append(&person);
        return;
    }
    m_ledger.erase(person);
    if (m_hub.disk().contents("db-wal").size() > logOfOnePage) {
        m_chronicle.complain(u"the hub's log still tells of who was erased"_s);
    }
}

void SimOffice::eraseRest(const QDateTime &now)
{
    for (const auto &person : std::exchange(m_toErase, {})) {
        erase(*person, now);
    }
}

void SimOffice::restore(const QDateTime &now)
{
    if (m_hub.restore()) {
        m_ledger.recall();
        m_hub.announceRestoration(now);
    }
}
}
