// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing.h"

#include "changed_fields.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
using Part = SharingChoice::Part;
using State = SharedState::State;
}

SharingChoice::Parts partsShared(const std::optional<School> &school, const std::optional<SharingChoice> &choice)
{
    return (school ? school->sharedWithParents : SharingChoice::Parts()) | (choice ? choice->parts : SharingChoice::Parts());
}

State sharedState(const Progress &progress, bool handedIn, SharingChoice::Parts parts)
{
    if (handedIn && parts.testFlag(Part::HandedIn)) {
        return State::HandedIn;
    }
    if (progress.complete() && parts.testFlag(Part::Done)) {
        return State::Done;
    }
    return (handedIn || progress.done > 0) && parts.testFlag(Part::Started) ? State::Started : State::Open;
}

SeenState seenState(const PlanItem &item, const std::optional<SharedState> &shared, SharingChoice::Parts parts, bool pastDeadline)
{
    switch (shared ? shared->state : State::Open) {
    case State::HandedIn:
        return SeenState::HandedIn;
    case State::Done:
        return SeenState::Done;
    case State::Started:
        return SeenState::Started;
    case State::Open:
        break;
    }
    const bool endIsTold = parts.testFlag(Part::Done) || (parts.testFlag(Part::HandedIn) && asksHandIn(item));
    if (!endIsTold) {
        return parts.testFlag(Part::Started) && item.sort == PlanItem::Sort::Task ? SeenState::Open : SeenState::NotShared;
    }
    return pastDeadline ? SeenState::Late : SeenState::Open;
}

Sharing::Sharing(Database &database, const Id &student)
    : m_database(database)
    , m_student(student)
    , m_plans(database)
    , m_work(database)
    , m_sharing(database)
    , m_writer(database)
{
}

Expected<void> Sharing::note(const Id &item, const QDateTime &now)
{
    return m_database.transaction([&] { return parts().and_then([&](SharingChoice::Parts shared) { return keep(item, shared, now); }); });
}

Expected<void> Sharing::choose(SharingChoice::Parts parts, QDate today, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto before = m_sharing.choiceOf(m_student);
        const auto school = before ? m_plans.school() : std::unexpected(before.error());
        if (!school) {
            return std::unexpected(school.error());
        }
        const SharingChoice after{.id = SharingChoice::idOf(m_student), .student = m_student, .parts = parts};
        const auto change = *before ? changedFields(**before, after) : toRecord(after);
        return (change.values.isEmpty() ? Expected<void>() : m_writer.set(change, now)).and_then([&] {
            return keepAll(today, partsShared(*school, after), now);
        });
    });
}

Expected<void> Sharing::settle(QDate today, const QDateTime &now)
{
    const auto person = m_plans.person(m_student);
    if (!person) {
        return std::unexpected(person.error());
    }
    if (!*person || (*person)->role != Role::Student) {
        return {};
    }
    return m_database.transaction([&] { return parts().and_then([&](SharingChoice::Parts shared) { return keepAll(today, shared, now); }); });
}

Expected<SharingChoice::Parts> Sharing::parts() const
{
    return m_plans.school().and_then([&](const std::optional<School> &school) {
        return m_sharing.choiceOf(m_student).transform([&](const std::optional<SharingChoice> &choice) { return partsShared(school, choice); });
    });
}

Expected<void> Sharing::keepAll(QDate today, SharingChoice::Parts parts, const QDateTime &now)
{
    const auto week = Week::of(today);
    const auto plans = m_sharing.plansBetween(week.plus(-1), week.plus(1));
    const auto states = m_sharing.statesOf(m_student);
    if (!plans || !states) {
        return std::unexpected(!plans ? plans.error() : states.error());
    }
    QSet<Id> items;
    for (const auto &state : *states) {
        const auto known = m_plans.item(state.item);
        if (!known) {
            return std::unexpected(known.error());
        }
        if (*known) {
            items.insert(state.item);
        }
    }
    for (const auto &plan : *plans) {
        const auto asked = m_sharing.itemsOf(plan.id);
        if (!asked) {
            return std::unexpected(asked.error());
        }
        for (const auto &item : *asked) {
            items.insert(item.id);
        }
    }
    for (const auto &item : std::as_const(items)) {
        if (auto kept = keep(item, parts, now); !kept) {
            return kept;
        }
    }
    return nameGroups(*plans, now);
}

/** No record says which class a child is in. One state in each, open at least, tells parents of children in several classes. */
Expected<void> Sharing::nameGroups(const QList<WeekPlan> &plans, const QDateTime &now)
{
    auto named = m_sharing.groupsNamedBy(m_student);
    if (!named) {
        return std::unexpected(named.error());
    }
    for (const auto &plan : plans) {
        const auto items = named->contains(plan.group) ? QList<PlanItem>() : m_sharing.itemsOf(plan.id);
        if (!items) {
            return std::unexpected(items.error());
        }
        if (!items->isEmpty()) {
            named->append(plan.group);
            if (auto kept = write(items->constFirst().id, State::Open, now); !kept) {
                return kept;
            }
        }
    }
    return {};
}

Expected<void> Sharing::keep(const Id &item, SharingChoice::Parts parts, const QDateTime &now)
{
    const auto steps = m_plans.stepsOf(item);
    const auto ticks = steps ? m_work.ticksOf(m_student, item) : std::unexpected(steps.error());
    const auto handIns = ticks ? m_work.handInsOf(m_student, item) : std::unexpected(ticks.error());
    const auto before = handIns ? m_sharing.stateOf(m_student, item) : std::unexpected(handIns.error());
    if (!before) {
        return std::unexpected(before.error());
    }
    const auto state = sharedState(progressOf(*steps, *ticks), !handIns->isEmpty(), parts);
    // What was never told needs no word that there is nothing to tell.
    return state == (*before ? (*before)->state : State::Open) ? Expected<void>() : write(item, state, now);
}

Expected<void> Sharing::write(const Id &item, State state, const QDateTime &now)
{
    const SharedState told{.id = SharedState::idOf(m_student, item), .student = m_student, .item = item, .state = state};
    return m_writer.set(toRecord(told), now);
}
}
