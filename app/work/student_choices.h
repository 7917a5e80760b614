// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/plan_store.h"
#include "stores/record_writer.h"
#include "stores/work_store.h"

namespace Weekwijzer
{
/**
 * What a student chooses where the school leaves a choice: items of a choice board, a route, what stands in for a moment that they
 * can't be at, and how to work.
 *
 * Each call keeps its effect and the change for the hub together, or fails and leaves everything as it was: NotFound for an item
 * that isn't here, Invalid where there is nothing to choose.
 */
class StudentChoices
{
public:
    StudentChoices(Database &database, const Id &student);

    /** Takes an item, or takes it back; what is taken back goes to the basket. More of a board than it asks for is fine. */
    [[nodiscard]] Expected<void> pick(const Id &item, bool picked, const QDateTime &now);
    /**
     * "I can't be there": picks what stands in for the moment, if none of several is taken already, or takes it back.
     *
     * NotFound when nothing does.
     */
    [[nodiscard]] Expected<void> cannotBeAt(const Id &moment, bool away, const QDateTime &now);
    /** How to work: some of the ways that the item offers, and none that exclude each other; none at all takes it back. */
    [[nodiscard]] Expected<void> work(const Id &item, PlanItem::Forms forms, const QDateTime &now);
    /** One way to work instead of its opposite, or no longer; the others stay as they are by then, whatever the page that asks has seen. */
    [[nodiscard]] Expected<void> choose(const Id &item, PlanItem::Form form, bool chosen, const QDateTime &now);

private:
    [[nodiscard]] Expected<void> keep(const WorkChoice &choice, const QDateTime &now);
    [[nodiscard]] Expected<void> putBack(const Id &item, const QDateTime &now);
    /** The one that is picked or begun. */
    [[nodiscard]] Expected<std::optional<Id>> takenOf(const QList<PlanItem> &standIns) const;
    [[nodiscard]] Expected<WorkChoice> choiceOf(const Id &item) const;

    Database &m_database;
    Id m_student;
    PlanStore m_plans;
    WorkStore m_work;
    RecordWriter m_writer;
};
}
