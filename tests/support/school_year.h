// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/plan.h"
#include "records/record.h"
#include "records/school.h"
#include "records/work.h"

#include <QList>

namespace Weekwijzer
{
/** The standard school year as one student sees it: ten subjects, 40 weeks of 35 items from 1 September 2026. */
struct SchoolYear {
    School school;
    Group group;
    Person student;
    Person teacher;
    QList<Subject> subjects;
    QList<WeekPlan> plans; ///< In the order of their weeks.
    QList<PlanItem> items; ///< 35 a plan, in the order of the plans; 8 of them with material.
    QList<PlannerMoment> moments; ///< 15 a week.
    QList<Tick> ticks; ///< 22 a week, of whole items.
    QList<HandIn> handIns; ///< 3 a week.
    QList<Feedback> feedback; ///< One for each hand-in.

    bool operator==(const SchoolYear &) const = default;
};

/** The same seed gives the same year. */
[[nodiscard]] SchoolYear schoolYear(quint32 seed);

/** What the school published, parents before children: school, people, group, subjects, plans and items. */
[[nodiscard]] QList<Record> publishedRecords(const SchoolYear &year);
/** What the student made and got back: moments, ticks, hand-ins and feedback. */
[[nodiscard]] QList<Record> ownRecords(const SchoolYear &year);
/** Both, parents before children. */
[[nodiscard]] QList<Record> records(const SchoolYear &year);

/** Somebody else of the same school, for load tests. */
struct Schoolmate {
    Person person;
    Group group;
};
/** So many students over 24 groups, of which the year's own is the first; 599 make the school complete. */
[[nodiscard]] QList<Schoolmate> otherStudents(const SchoolYear &year, int count);
}
