// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "own_task_store.h"
#include "record_store.h"
#include "records/plan.h"
#include "records/school.h"

namespace Weekwijzer
{
/** What the school asks: people, subjects, week plans, items and steps. */
class PlanStore
{
public:
    explicit PlanStore(Database &database)
        : m_records(database)
        , m_ownTasks(database)
    {
    }

    [[nodiscard]] Expected<std::optional<School>> school() const;
    [[nodiscard]] Expected<std::optional<Person>> person(const Id &id) const;
    [[nodiscard]] Expected<QList<Subject>> subjects() const;
    /** The school year that the latest week plans here are for; 0 when nobody said. */
    [[nodiscard]] Expected<int> grade() const;
    /** The groups that the week's plans are for. */
    [[nodiscard]] Expected<QList<Group>> groupsOf(Week week) const;
    [[nodiscard]] Expected<QList<WeekPlan>> plansOf(Week week) const;
    /** The choice boards on which items of the week lie. */
    [[nodiscard]] Expected<QList<ChoiceBoard>> boardsOf(Week week) const;
    /** What was on a day of the student's absence, on `since` or later, as far as it isn't ticked as a whole. */
    [[nodiscard]] Expected<QList<PlanItem>> onAbsentDays(const Id &student, QDate since) const;
    /** All items of the week's plans, and what the student took over into it, by deadline, subject and title; then what they gave themselves. */
    [[nodiscard]] Expected<QList<PlanItem>> itemsOf(Week week) const;
    /** Of a plan, or what the student gave themselves. */
    [[nodiscard]] Expected<std::optional<PlanItem>> item(const Id &id) const;
    /** As `item`, but NotFound when it isn't here. */
    [[nodiscard]] Expected<PlanItem> knownItem(const Id &id) const;
    /** What stands in for a moment, in the order of the week. */
    [[nodiscard]] Expected<QList<PlanItem>> standInsFor(const Id &moment) const;
    /** The week of the plan an item belongs to; nothing when the plan isn't here. */
    [[nodiscard]] Expected<std::optional<WeekPlan>> plan(const Id &id) const;
    /** The week of the item's plan, or of what the student gave themselves; NotFound when that isn't here. */
    [[nodiscard]] Expected<Week> weekOf(const PlanItem &item) const;
    /** In order of position. */
    [[nodiscard]] Expected<QList<Step>> stepsOf(const Id &item) const;
    /** The steps of all those items, by item and position. */
    [[nodiscard]] Expected<QList<Step>> stepsOf(Week week) const;

private:
    RecordStore m_records;
    OwnTaskStore m_ownTasks;
};
}
