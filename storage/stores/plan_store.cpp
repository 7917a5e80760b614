// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan_store.h"

#include "week_items.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** Of items: by deadline, subject and title. */
QByteArray weekOrder()
{
    return " ORDER BY due IS NULL, due, due_time, subject, title, id";
}
}

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

Expected<QList<Group>> PlanStore::groupsOf(Week week) const
{
    return m_records.select<Group>("WHERE id IN (SELECT for_group FROM week_plan WHERE week = ?) ORDER BY name, id", week);
}

Expected<QList<ChoiceBoard>> PlanStore::boardsOf(Week week) const
{
    return m_records.select<ChoiceBoard>("WHERE id IN (SELECT board FROM plan_item WHERE id IN " + itemsOfWeek() + ") ORDER BY title, id", week,
                                         week);
}

Expected<QList<PlanItem>> PlanStore::onAbsentDays(const Id &student, QDate since) const
{
    return m_records.select<PlanItem>(
        "WHERE id IN (SELECT plan_item.id FROM absence CROSS JOIN plan_item ON plan_item.day BETWEEN MAX(first_day, ?2) AND last_day"
        " WHERE student = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM tick WHERE student = ?1 AND item = plan_item.id AND step IS NULL AND done = 1) ORDER BY day, time, id",
        student, since);
}

Expected<QList<WeekPlan>> PlanStore::plansOf(Week week) const
{
    return m_records.select<WeekPlan>("WHERE week = ? ORDER BY id", week);
}

Expected<QList<PlanItem>> PlanStore::itemsOf(Week week) const
{
    auto items = m_records.select<PlanItem>("WHERE id IN " + itemsOfWeek() + weekOrder(), week, week);
    const auto own = items ? m_ownTasks.tasksOf(week) : std::unexpected(items.error());
    if (!own) {
        return std::unexpected(own.error());
    }
    std::ranges::transform(*own, std::back_inserter(*items), &asItem);
    return items;
}

Expected<std::optional<PlanItem>> PlanStore::item(const Id &id) const
{
    const auto found = m_records.first<PlanItem>("WHERE id = ?", id);
    if (!found || *found) {
        return found;
    }
    return m_ownTasks.task(id).transform([](const std::optional<OwnTask> &task) { return task ? std::optional(asItem(*task)) : std::nullopt; });
}

Expected<PlanItem> PlanStore::knownItem(const Id &id) const
{
    return item(id).and_then([](const std::optional<PlanItem> &item) {
        return item ? Expected<PlanItem>(*item) : failure(ErrorKind::NotFound, u"this item is not here"_s);
    });
}

Expected<QList<PlanItem>> PlanStore::standInsFor(const Id &moment) const
{
    return m_records.select<PlanItem>("WHERE instead_of = ?" + weekOrder(), moment);
}

Expected<std::optional<WeekPlan>> PlanStore::plan(const Id &id) const
{
    return m_records.first<WeekPlan>("WHERE id = ?", id);
}

Expected<Week> PlanStore::weekOf(const PlanItem &item) const
{
    const auto task = isOwnTask(item) ? m_ownTasks.task(item.id) : std::optional<OwnTask>();
    const auto known = task ? plan(item.plan) : std::unexpected(task.error());
    if (!known) {
        return std::unexpected(known.error());
    }
    if (*task) {
        return (*task)->week;
    }
    return *known ? Expected<Week>((*known)->week) : failure(ErrorKind::NotFound, u"the item's week plan is not here"_s);
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
