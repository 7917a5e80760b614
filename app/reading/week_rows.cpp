// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_rows.h"

#include "reading.h"
#include "stores/cycle_store.h"
#include "stores/own_time_store.h"
#include "stores/plan_store.h"
#include "stores/work_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
template<typename T>
QHash<Id, QList<T>> byItem(const QList<T> &rows)
{
    QHash<Id, QList<T>> grouped;
    for (const auto &row : rows) {
        grouped[row.item].append(row);
    }
    return grouped;
}

template<typename T>
QHash<Id, T> byKey(const QList<T> &rows, Id T::*key)
{
    QHash<Id, T> found;
    for (const auto &row : rows) {
        found.insert(row.*key, row);
    }
    return found;
}

QHash<Id, int> homeDaysOf(const QList<WeekPlan> &plans, const QList<Group> &groups)
{
    QHash<Id, int> found;
    for (const auto &plan : plans) {
        const auto group = std::ranges::find(groups, plan.group, &Group::id);
        found.insert(plan.id, group == groups.end() ? 0 : group->homeDays);
    }
    return found;
}
}

Expected<WeekRows> readWeekRows(Database &database, const Id &student, Week week)
{
    const PlanStore plans(database);
    const WorkStore work(database);
    const OwnTimeStore own(database);
    Reading reading;
    const auto ownWeek = reading.of(CycleStore(database).weekOf(student, week));
    const auto published = reading.of(plans.plansOf(week));
    return reading.end<WeekRows>({.plans = published,
                                  .items = reading.of(plans.itemsOf(week)),
                                  .subjects = byKey(reading.of(plans.subjects()), &Subject::id),
                                  .steps = byItem(reading.of(plans.stepsOf(week))),
                                  .ticks = byItem(reading.of(work.ticksOf(student, week))),
                                  .handIns = byItem(reading.of(work.handInsOf(student, week))),
                                  .feedback = byItem(reading.of(work.feedbackOf(student, week))),
                                  .moments = byKey(reading.of(work.momentsOf(student, week)), &PlannerMoment::item),
                                  .decisions = byKey(reading.of(CycleStore(database).decisionsOf(student, week)), &WorkDecision::item),
                                  .choices = byKey(reading.of(work.choicesOf(student, week)), &WorkChoice::item),
                                  .boards = byKey(reading.of(plans.boardsOf(week)), &ChoiceBoard::id),
                                  .homeDays = homeDaysOf(published, reading.of(plans.groupsOf(week))),
                                  .absences = reading.of(own.absencesOf(student)),
                                  .available = reading.of(own.availableOf(student)),
                                  .activities = reading.of(own.activitiesOf(student, week)),
                                  .goal = ownWeek ? ownWeek->goal : QString()});
}

Expected<RowsAboutItem> readRowsAbout(Database &database, const Id &student, const Id &item)
{
    const PlanStore plans(database);
    const auto known = plans.knownItem(item);
    const auto own = known ? plans.weekOf(*known) : std::unexpected(known.error());
    const auto decision = own ? CycleStore(database).decisionOn(student, item) : std::unexpected(own.error());
    if (!decision) {
        return std::unexpected(decision.error());
    }
    const auto week = *decision && (*decision)->to.isValid() ? (*decision)->to : *own;
    return readWeekRows(database, student, week).transform([&](const WeekRows &rows) {
        return RowsAboutItem{.item = *known, .week = week, .rows = rows};
    });
}
}
