// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing_store.h"

#include <algorithm>

namespace Weekwijzer
{
Expected<QList<Person>> SharingStore::students() const
{
    return m_records.select<Person>("WHERE role = ? ORDER BY name, id", qint64(Role::Student));
}

Expected<QList<ExpectationLetter>> SharingStore::letters() const
{
    return m_records.select<ExpectationLetter>("ORDER BY language, for_group, id");
}

Expected<QList<CoachMessage>> SharingStore::messagesOf(const Id &student) const
{
    return m_records.select<CoachMessage>("WHERE student = ? ORDER BY made_at DESC, id DESC", student);
}

Expected<QList<CoachMessage>> SharingStore::messages() const
{
    return m_records.select<CoachMessage>("ORDER BY made_at DESC, id DESC");
}

Expected<std::optional<CoachMessage>> SharingStore::message(const Id &id) const
{
    return m_records.first<CoachMessage>("WHERE id = ?", id);
}

Expected<int> SharingStore::questions(const Id &student) const
{
    return m_records.select<Question>("WHERE student = ?", student).transform([](const auto &asked) { return int(asked.size()); });
}

Expected<int> SharingStore::feedback(const Id &student) const
{
    return m_records.select<Feedback>("WHERE student = ?", student).transform([](const auto &answers) { return int(answers.size()); });
}

Expected<std::optional<SharingChoice>> SharingStore::choiceOf(const Id &student) const
{
    return m_records.first<SharingChoice>("WHERE id = ?", SharingChoice::idOf(student));
}

Expected<std::optional<SharedState>> SharingStore::stateOf(const Id &student, const Id &item) const
{
    return m_records.first<SharedState>("WHERE id = ?", SharedState::idOf(student, item));
}

Expected<QList<SharedState>> SharingStore::statesOf(const Id &student) const
{
    return m_records.select<SharedState>("WHERE student = ? ORDER BY id", student);
}

Expected<QList<Id>> SharingStore::groupsNamedBy(const Id &student) const
{
    const auto named = m_records.select<Group>(
        "WHERE id IN (SELECT week_plan.for_group FROM shared_state JOIN plan_item ON plan_item.id = shared_state.item"
        " JOIN week_plan ON week_plan.id = plan_item.plan WHERE shared_state.student = ?) ORDER BY id",
        student);
    return named.transform([](const QList<Group> &groups) {
        QList<Id> ids;
        std::ranges::transform(groups, std::back_inserter(ids), &Group::id);
        return ids;
    });
}

Expected<QList<WeekPlan>> SharingStore::plansBetween(Week first, Week last) const
{
    return m_records.select<WeekPlan>("WHERE week BETWEEN ? AND ? ORDER BY week, id", first, last);
}

Expected<QList<PlanItem>> SharingStore::itemsOf(const Id &plan) const
{
    return m_records.select<PlanItem>("WHERE plan = ? ORDER BY due IS NULL, due, due_time, subject, title, id", plan);
}
}
