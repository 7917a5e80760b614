// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_rows.h"

#include "reading.h"
#include "stores/cycle_store.h"
#include "stores/own_time_store.h"
#include "stores/plan_store.h"
#include "stores/work_store.h"

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
}

Expected<WeekRows> readWeekRows(Database &database, const Id &student, Week week)
{
    const PlanStore plans(database);
    const WorkStore work(database);
    const OwnTimeStore own(database);
    Reading reading;
    const auto ownWeek = reading.of(CycleStore(database).weekOf(student, week));
    return reading.end<WeekRows>({.plans = reading.of(plans.plansOf(week)),
                                  .items = reading.of(plans.itemsOf(week)),
                                  .subjects = byKey(reading.of(plans.subjects()), &Subject::id),
                                  .steps = byItem(reading.of(plans.stepsOf(week))),
                                  .ticks = byItem(reading.of(work.ticksOf(student, week))),
                                  .handIns = byItem(reading.of(work.handInsOf(student, week))),
                                  .feedback = byItem(reading.of(work.feedbackOf(student, week))),
                                  .moments = byKey(reading.of(work.momentsOf(student, week)), &PlannerMoment::item),
                                  .decisions = byKey(reading.of(CycleStore(database).decisionsOf(student, week)), &WorkDecision::item),
                                  .available = reading.of(own.availableOf(student)),
                                  .activities = reading.of(own.activitiesOf(student, week)),
                                  .goal = ownWeek ? ownWeek->goal : QString()});
}
}
