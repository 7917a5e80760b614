// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger.h"

#include <algorithm>

#include "records/plan.h"
#include "records/sharing.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** Who gets a record of this kind besides whom it belongs to, told by hand and not by the declaration; nothing for what is the school's. */
std::optional<ScopeType> audienceOf(Kind kind)
{
    using enum Kind;
    switch (kind) {
    case PlannerMoment:
    case Tick:
    case Draft:
    case WorkedTime:
    case KeptText:
    case AvailableTime:
    case OwnActivity:
    case OwnWeek:
    case IfThenPlan:
    case WorkDecision:
    case CheckIn:
    case SupportChoice:
    case Absence:
    case WorkChoice:
    case ClassNote:
    case OwnTask:
    case FinishedDay:
        return ScopeType::Student;
    case HandIn:
    case Attachment:
    case Feedback:
    case Question:
    case Answer:
        return ScopeType::Staff;
    case CoachMessage:
        return ScopeType::Coach;
    case SharedState:
    case SharingChoice:
        return ScopeType::Parents;
    default:
        return std::nullopt;
    }
}

bool share(const QByteArray &some, const QByteArray &others)
{
    return std::ranges::any_of(some, [&](char letter) { return others.contains(letter); });
}
}

QSet<Scope> Roster::sightOf(const SimPerson &person) const
{
    const auto self = personId(person);
    QSet<Scope> sight{{ScopeType::School, simId("school", "S")}, {ScopeType::Family, self}};
    auto own = groups.value(self);
    if (person.role == Role::Student) {
        sight << Scope{ScopeType::Student, self} << Scope{ScopeType::Staff, self} << Scope{ScopeType::Coach, self} << Scope{ScopeType::Parents, self};
    }
    if (person.ward != nullptr && !erased.contains(simId("person", person.ward))) {
        sight << Scope{ScopeType::Family, simId("person", person.ward)} << Scope{ScopeType::Parents, simId("person", person.ward)};
        own = groups.value(simId("person", person.ward));
    }
    for (const char letter : own) {
        sight << Scope{ScopeType::Group, groupId(letter)};
    }
    for (const auto &other : simPeople) {
        const bool teaches = person.role == Role::Teacher && other.role == Role::Student && share(own, groups.value(personId(other)));
        if (teaches) {
            sight << Scope{ScopeType::Family, personId(other)} << Scope{ScopeType::Staff, personId(other)};
        }
        if (coaches.value(personId(other)) == self) {
            sight << Scope{ScopeType::Family, personId(other)} << Scope{ScopeType::Coach, personId(other)};
        }
    }
    return sight;
}

Ledger::Ledger()
{
    for (const auto &person : simPeople) {
        m_roster.groups.insert(personId(person), person.groups);
        if (person.coach != nullptr) {
            m_roster.coaches.insert(personId(person), simId("person", person.coach));
        }
    }
    m_remembered = m_roster;
    for (const char letter : {'A', 'B'}) {
        const Scope scope{ScopeType::Group, groupId(letter)};
        m_plans.insert(simId("plan", QByteArrayView(&letter, 1)), scope);
        m_plans.insert(itemId(letter, 1), scope);
        m_plans.insert(itemId(letter, 2), scope);
    }
}

void Ledger::note(const Edit &edit)
{
    m_edits.append(edit);
    const auto &change = edit.deed.change;
    if (change.kind == Kind::PlanItem && change.values.contains(1)) {
        m_plans.insert(change.record, m_plans.value(Kept<Id>::from(change.values.value(1))));
    }
}

void Ledger::move(const Id &student, char group)
{
    m_roster.groups.insert(student, QByteArray(1, group));
    m_moved.insert(student);
}

void Ledger::coach(const Id &student, const Id &coach)
{
    m_roster.coaches.insert(student, coach);
    m_coachChanged.insert(student);
}

void Ledger::erase(const SimPerson &person)
{
    m_roster.groups.remove(personId(person));
    m_roster.coaches.remove(personId(person));
    m_roster.coaches.removeIf([&](const auto &entry) { return entry.value() == personId(person); });
    m_roster.erased.insert(personId(person));
    m_erased.insert(personId(person));
}

bool Ledger::isFor(const SimPerson &person, const Record &record)
{
    if (record.kind != Kind::CoachMessage) {
        return true;
    }
    const auto message = fromRecord<CoachMessage>(record);
    return message.student == personId(person) || message.coach == personId(person);
}

bool Ledger::tookAway(int device, const Id &record) const
{
    return std::ranges::any_of(m_edits, [&](const Edit &edit) {
        return edit.device == device && edit.deed.change.verb == Change::Verb::Withdraw && edit.deed.change.record == record;
    });
}

std::optional<Scope> Ledger::homeOf(const Record &record) const
{
    const auto &kind = *recordKind(record.kind);
    if (record.kind == Kind::Person) {
        const bool isTeacher = fromRecord<Person>(record).role == Role::Teacher;
        return isTeacher ? Scope{ScopeType::School, simId("school", "S")} : Scope{ScopeType::Family, record.id};
    }
    if (kind.scopeSource == ScopeSource::Self) {
        return Scope{kind.scope, record.id};
    }
    const auto named = Kept<Id>::from(record.values.value(kind.scopeField));
    if (kind.scopeSource == ScopeSource::Named) {
        return Scope{kind.scope, named};
    }
    return m_plans.contains(named) ? std::optional(m_plans.value(named)) : std::nullopt;
}

std::optional<QString> Ledger::leak(const SimPerson &person, const Page &page) const
{
    const auto sight = m_roster.sightOf(person);
    if (!sight.contains(page.cursor.scope)) {
        return u"%1 got a page of a scope of type %2 that is not theirs"_s.arg(QLatin1StringView(person.name)).arg(int(page.cursor.scope.type));
    }
    for (const auto &row : page.rows) {
        if (row.presence != PageRow::Presence::Present) {
            continue;
        }
        if (const auto home = homeOf(row.record); home && *home != page.cursor.scope) {
            return u"%1 got a row of kind %2 in a scope it does not live in"_s.arg(QLatin1StringView(person.name)).arg(int(row.record.kind));
        }
        const auto audience = audienceOf(row.record.kind);
        const auto owner = audience ? Kept<Id>::from(row.record.values.value(recordKind(row.record.kind)->owner)) : Id();
        if (audience && !(sight.contains({*audience, owner}) && isFor(person, row.record))) {
            return u"%1 got a %2 that is none of their business"_s.arg(QLatin1StringView(person.name), recordKind(row.record.kind)->table);
        }
    }
    return std::nullopt;
}
}
