// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_store.h"

namespace Weekwijzer
{
Expected<std::optional<School>> PlanStore::school() const
{
    return m_records.first<School>("LIMIT 1");
}

Expected<std::optional<Person>> PlanStore::person(const Id &id) const
{
    return m_records.first<Person>("WHERE id = ?", id);
}

Expected<QList<Subject>> PlanStore::subjects() const
{
    return m_records.select<Subject>("ORDER BY name");
}

Expected<QList<WeekPlan>> PlanStore::plansOf(Week week) const
{
    return m_records.select<WeekPlan>("WHERE week = ? ORDER BY id", week);
}

Expected<QList<PlanItem>> PlanStore::itemsOf(Week week) const
{
    return m_records.select<PlanItem>(
        "WHERE plan IN (SELECT id FROM week_plan WHERE week = ?) ORDER BY due IS NULL, due, due_time, subject, title, id", week);
}

Expected<std::optional<PlanItem>> PlanStore::item(const Id &id) const
{
    return m_records.first<PlanItem>("WHERE id = ?", id);
}

Expected<std::optional<WeekPlan>> PlanStore::plan(const Id &id) const
{
    return m_records.first<WeekPlan>("WHERE id = ?", id);
}

Expected<QList<Step>> PlanStore::stepsOf(const Id &item) const
{
    return m_records.select<Step>("WHERE item = ? ORDER BY position, id", item);
}

Expected<QList<Step>> PlanStore::stepsOf(Week week) const
{
    return m_records.select<Step>("WHERE item IN (SELECT plan_item.id FROM plan_item JOIN week_plan ON week_plan.id = plan_item.plan WHERE week = ?)"
                                  " ORDER BY item, position, id",
                                  week);
}
}
