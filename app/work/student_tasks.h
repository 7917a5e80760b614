// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/cycle_store.h"
#include "stores/own_task_store.h"
#include "stores/plan_store.h"
#include "stores/question_store.h"
#include "stores/record_writer.h"
#include "stores/work_store.h"

namespace Weekwijzer
{
/** Where a task belongs that one gives oneself on this day: this week, and at a weekend the next. */
[[nodiscard]] Week weekForNew(QDate today);

/**
 * What a student gives themselves to do.
 *
 * Each call keeps its effect and the change for the hub together, or fails and leaves everything as it was.
 */
class StudentTasks
{
public:
    StudentTasks(Database &database, const Id &student);

    /**
     * Keeps a task as it is now, or with a null id a new one; gives its id.
     *
     * Invalid without a title or week, or when it takes longer than a hundred hours; NotFound when it was withdrawn since. What it
     * goes on with stays as it was.
     */
    [[nodiscard]] Expected<Id> keep(OwnTask task, const QDateTime &now);
    /**
     * The next step of a feedback as a task in a week; one that is there already stays as it is.
     *
     * NotFound without the feedback, NotAllowed for somebody else's, Invalid when it names no next step.
     */
    [[nodiscard]] Expected<Id> planNextStep(const Id &feedback, Week week, const QDateTime &now);
    /** With what was done with it: planned again, a next step begins anew. NotFound when it isn't there any more. */
    [[nodiscard]] Expected<void> withdraw(const Id &task, const QDateTime &now);

private:
    [[nodiscard]] Expected<OwnTask> known(const Id &task) const;
    /** Its tick, its day, and what was decided about it. */
    [[nodiscard]] Expected<void> undoDeeds(const Id &task, const QDateTime &now);

    Database &m_database;
    Id m_student;
    OwnTaskStore m_tasks;
    PlanStore m_plans;
    QuestionStore m_questions;
    WorkStore m_work;
    CycleStore m_cycle;
    RecordWriter m_writer;
};
}
