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
using Parts = SharingChoice::Parts;
using State = SharedState::State;

/** Does every student of the group have to do it? Lessons pass by themselves, and the rest is left to the student. */
bool isAskedOfAll(const PlanItem &item)
{
    return item.sort == PlanItem::Sort::Task && item.route == PlanItem::Route::Core && item.importance != PlanItem::Importance::Extra
        && item.board.isNull() && item.insteadOf.isNull();
}
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
    if (!isAskedOfAll(item)) {
        return SeenState::NotShared;
    }
    const bool endIsTold = parts.testFlag(Part::Done) || (parts.testFlag(Part::HandedIn) && asksHandIn(item));
    if (!endIsTold) {
        return parts.testFlag(Part::Started) ? SeenState::Open : SeenState::NotShared;
    }
    return pastDeadline ? SeenState::Late : SeenState::Open;
}

Sharing::Sharing(Database &database, const Id &student)
    : m_database(database)
    , m_student(student)
    , m_plans(database)
    , m_sharing(database)
    , m_writer(database)
{
}

Expected<void> Sharing::note(const Id &item, const QDateTime &now)
{
    return m_database.transaction(
        [&] { return parts().and_then([&](Parts shared) { return keep(item, shared, now); }).and_then([&] { return m_sharing.forgetNews(item); }); });
}

Expected<void> Sharing::choose(Parts parts, QDate today, const QDateTime &now)
{
    return m_database.transaction([&] {
        return choice().and_then([&](SharingChoice choice) {
            choice.parts = parts;
            return keepChoice(choice, today, now);
        });
    });
}

Expected<void> Sharing::share(Part part, bool shared, QDate today, const QDateTime &now)
{
    return m_database.transaction([&] {
        return choice().and_then([&](SharingChoice choice) {
            choice.parts.setFlag(part, shared);
            return keepChoice(choice, today, now);
        });
    });
}

Expected<void> Sharing::settle(QDate today, const QDateTime &now)
{
    const auto news = m_sharing.news();
    if (!news || news->isEmpty()) {
        return news.transform([](const QList<Id> &) {});
    }
    return m_database.transaction([&]() -> Expected<void> {
        const auto person = m_plans.person(m_student);
        if (!person || !*person) {
            // Who has not heard of themselves yet has not heard all.
            return person.transform([](const std::optional<Person> &) {});
        }
        const auto kept = (*person)->role == Role::Student ? follow(*news, today, now) : Expected<void>();
        return kept.and_then([&] { return m_sharing.forgetNews(); });
    });
}

Expected<SharingChoice> Sharing::choice() const
{
    return m_sharing.choiceOf(m_student).transform([&](const std::optional<SharingChoice> &known) {
        return known.value_or(SharingChoice{.id = SharingChoice::idOf(m_student), .student = m_student, .parts = {}});
    });
}

Expected<void> Sharing::keepChoice(const SharingChoice &after, QDate today, const QDateTime &now)
{
    const auto before = m_sharing.choiceOf(m_student);
    if (!before) {
        return std::unexpected(before.error());
    }
    const auto change = *before ? changedFields(**before, after) : toRecord(after);
    return (change.values.isEmpty() ? Expected<void>() : m_writer.set(change, now))
        .and_then([&] { return parts(); })
        .and_then([&](Parts shared) { return keepAll(today, shared, now); })
        .and_then([&] { return m_sharing.forgetNews(); });
}

Expected<Parts> Sharing::parts() const
{
    return m_plans.school().and_then([&](const std::optional<School> &school) {
        return m_sharing.choiceOf(m_student).transform([&](const std::optional<SharingChoice> &choice) { return partsShared(school, choice); });
    });
}

Expected<void> Sharing::follow(const QList<Id> &news, QDate today, const QDateTime &now)
{
    const auto school = m_plans.school();
    const auto shared = school ? parts() : std::unexpected(school.error());
    if (!shared) {
        return std::unexpected(shared.error());
    }
    if (news.contains(SharingChoice::idOf(m_student)) || (*school && news.contains((*school)->id))) {
        return keepAll(today, *shared, now);
    }
    for (const auto &record : news) {
        if (auto kept = keep(record, *shared, now); !kept) {
            return kept;
        }
    }
    return nameGroups(today, now);
}

Expected<void> Sharing::keepAll(QDate today, Parts parts, const QDateTime &now)
{
    const auto week = Week::of(today);
    const auto all = m_sharing.workBetween(m_student, week.plus(-1), week.plus(1));
    if (!all) {
        return std::unexpected(all.error());
    }
    for (const auto &work : *all) {
        if (auto kept = keep(work, parts, now); !kept) {
            return kept;
        }
    }
    return nameGroups(today, now);
}

/** No record says which class a child is in. One state in each, open at least, tells parents of children in several classes. */
Expected<void> Sharing::nameGroups(QDate today, const QDateTime &now)
{
    const auto week = Week::of(today);
    const auto plans = m_sharing.plansBetween(week.plus(-1), week.plus(1));
    const auto groups = plans ? m_sharing.groupsNamed() : std::unexpected(plans.error());
    if (!groups) {
        return std::unexpected(groups.error());
    }
    auto named = groups->value(m_student);
    for (const auto &plan : *plans) {
        const auto items = named.contains(plan.group) ? QList<PlanItem>() : m_sharing.itemsOf(plan.id);
        if (!items) {
            return std::unexpected(items.error());
        }
        if (!items->isEmpty()) {
            named.append(plan.group);
            if (auto kept = write(items->constFirst().id, State::Open, now); !kept) {
                return kept;
            }
        }
    }
    return {};
}

/** Nobody but the student knows of a task of their own, and so nothing is told of it: it is no work that a plan asks. */
Expected<void> Sharing::keep(const Id &item, Parts parts, const QDateTime &now)
{
    return m_sharing.workOn(m_student, item).and_then([&](const std::optional<WorkToShare> &work) {
        return work ? keep(*work, parts, now) : Expected<void>();
    });
}

Expected<void> Sharing::keep(const WorkToShare &work, Parts parts, const QDateTime &now)
{
    const auto state = sharedState(progressOf(work.steps, work.ticked, work.whole), work.handedIn, parts);
    // What was never told needs no word that there is nothing to tell.
    return state == work.told ? Expected<void>() : write(work.item, state, now);
}

Expected<void> Sharing::write(const Id &item, State state, const QDateTime &now)
{
    const SharedState told{.id = SharedState::idOf(m_student, item), .student = m_student, .item = item, .state = state};
    return m_writer.set(toRecord(told), now);
}
}
