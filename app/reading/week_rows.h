// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/cycle.h"
#include "records/own_time.h"
#include "records/own_work.h"
#include "records/plan.h"
#include "records/school.h"
#include "records/work.h"

#include <QHash>

namespace Weekwijzer
{
/** All rows about one week of one student, each kind by the item it is about. */
struct WeekRows {
    QList<WeekPlan> plans;
    QList<PlanItem> items;
    QHash<Id, Subject> subjects; ///< By their own id.
    QHash<Id, QList<Step>> steps;
    QHash<Id, QList<Tick>> ticks;
    QHash<Id, QList<HandIn>> handIns;
    QHash<Id, QList<Feedback>> feedback;
    QHash<Id, PlannerMoment> moments;
    QHash<Id, WorkDecision> decisions;
    QHash<Id, WorkChoice> choices;
    QHash<Id, ChoiceBoard> boards; ///< By their own id.
    QHash<Id, int> homeDays; ///< Of the plan's group, by plan.
    QList<Absence> absences; ///< All there are, by day.
    QList<AvailableTime> available;
    QList<OwnActivity> activities; ///< By time.
    QString goal; ///< The student's own for the week; empty while there is none.
};

/** An item with all rows of the week it lies in: its plan's, or the one it was taken over into. */
struct RowsAboutItem {
    PlanItem item;
    Week week;
    WeekRows rows;
};

[[nodiscard]] Expected<WeekRows> readWeekRows(Database &database, const Id &student, Week week);
/** NotFound when the item or its plan isn't here. */
[[nodiscard]] Expected<RowsAboutItem> readRowsAbout(Database &database, const Id &student, const Id &item);
}
