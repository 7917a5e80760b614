// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_store.h"

#include "week_items.h"

using namespace Qt::StringLiterals;

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

Expected<int> PlanStore::grade() const
{
    const auto latest = m_records.first<Group>(
        "WHERE grade > 0 AND EXISTS (SELECT 1 FROM week_plan WHERE week_plan.for_group = school_group.id)"
        " ORDER BY (SELECT MAX(week) FROM week_plan WHERE week_plan.for_group = school_group.id) DESC, grade LIMIT 1");
    return latest.transform([](const std::optional<Group> &group) { return group ? group->grade : 0; });
}

Expected<QList<WeekPlan>> PlanStore::plansOf(Week week) const
{
    return m_records.select<WeekPlan>("WHERE week = ? ORDER BY id", week);
}

Expected<QList<PlanItem>> PlanStore::itemsOf(Week week) const
{
    return m_records.select<PlanItem>("WHERE id IN " + itemsOfWeek() + " ORDER BY due IS NULL, due, due_time, subject, title, id", week, week);
}

Expected<std::optional<PlanItem>> PlanStore::item(const Id &id) const
{
    return m_records.first<PlanItem>("WHERE id = ?", id);
}

Expected<PlanItem> PlanStore::knownItem(const Id &id) const
{
    return item(id).and_then([](const std::optional<PlanItem> &item) {
        return item ? Expected<PlanItem>(*item) : failure(ErrorKind::NotFound, u"this item is not here"_s);
    });
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
    return m_records.select<Step>("WHERE item IN " + itemsOfWeek() + " ORDER BY item, position, id", week, week);
}
}
