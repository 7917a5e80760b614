// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "missed.h"

#include "planning/presence.h"
#include "reading.h"
#include "stores/own_time_store.h"
#include "stores/plan_store.h"
#include "stores/work_store.h"
#include "work/progress.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
bool isDone(Database &database, const Id &student, const Id &item, Reading &reading)
{
    const WorkStore work(database);
    const auto steps = reading.of(PlanStore(database).stepsOf(item));
    return progressOf(steps, reading.of(work.ticksOf(student, item))).complete() || !reading.of(work.handInsOf(student, item)).isEmpty();
}
}

Expected<QList<Missed>> readMissed(Database &database, const Id &student, QDate today)
{
    const PlanStore plans(database);
    Reading reading;
    const auto absences = reading.of(OwnTimeStore(database).absencesOf(student));
    const auto missed = missedOf(reading.of(plans.onAbsentDays(student, today.addDays(-daysToCatchUp))), absences, today);
    const auto subjects = missed.isEmpty() ? QList<Subject>() : reading.of(plans.subjects());
    QList<Missed> rows;
    for (const auto &moment : missed) {
        const auto standIns = reading.of(plans.standInsFor(moment.id));
        if (std::ranges::any_of(standIns, [&](const PlanItem &standIn) { return isDone(database, student, standIn.id, reading); })) {
            continue;
        }
        const auto subject = std::ranges::find(subjects, moment.subject, &Subject::id);
        rows.append({.moment = moment,
                     .subject = subject == subjects.end() ? Subject() : *subject,
                     .standIn = standIns.isEmpty() ? std::nullopt : std::optional(standIns.constFirst())});
    }
    return reading.end(rows);
}
}
