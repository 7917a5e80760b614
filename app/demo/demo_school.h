// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/guide.h"
#include "records/plan.h"
#include "records/question.h"
#include "records/record.h"
#include "records/school.h"

#include <QList>

namespace Weekwijzer
{
/** Somebody who belongs to a group: its student, or a teacher who teaches it. */
struct Membership {
    Id person;
    Id group;

    bool operator==(const Membership &) const = default;
};

/** Who looks after whom. */
struct Guardianship {
    Id guardian;
    Id student;

    bool operator==(const Guardianship &) const = default;
};

/** A whole small school: one class, ten subjects, the week before `today`, its own and the next. */
struct DemoSchool {
    School school;
    QList<Person> people; ///< Two students, the guardian of the first, their coach who teaches nobody, the teacher.
    Group group;
    QList<Subject> subjects;
    QList<WeekPlan> plans; ///< In the order of their weeks.
    QList<ChoiceBoard> boards;
    QList<PlanItem> items;
    QList<Step> steps;
    QList<QuestionHour> hours; ///< One for mathematics, one for everything.
    QList<Question> questions; ///< One of the first student, last week …
    QList<Answer> answers; ///< … and its answer.
    QList<Membership> memberships; ///< Both students and the teacher.
    QList<Guardianship> guardianships;
    QList<ExpectationLetter> letters; ///< To the parents, in Dutch and in English.
    QList<WholeGuide> guides; ///< Of three of the subjects.

    bool operator==(const DemoSchool &) const = default;
};

/** The same seed and week give the same school; a week that two days' schools share is the same in both. */
[[nodiscard]] DemoSchool demoSchool(QDate today, quint32 seed);
/** Parents before children; who belongs where is not a record but the hub's own knowledge. */
[[nodiscard]] QList<Record> records(const DemoSchool &demo);
}
