// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharing_store.h"

namespace Weekwijzer
{
namespace
{
/** ?1 is the student; `items` selects ids. What isn't in a plan falls out. */
QByteArray workSelection(const QByteArray &items)
{
    return "SELECT plan_item.id, (SELECT COUNT(*) FROM step WHERE step.item = plan_item.id),"
           " (SELECT COUNT(*) FROM step WHERE step.item = plan_item.id AND EXISTS (SELECT 1 FROM tick"
           "   WHERE tick.item = plan_item.id AND tick.student = ?1 AND tick.step = step.id AND tick.done = 1)),"
           " EXISTS (SELECT 1 FROM tick WHERE tick.item = plan_item.id AND tick.student = ?1 AND tick.step IS NULL AND tick.done = 1),"
           " EXISTS (SELECT 1 FROM hand_in WHERE hand_in.item = plan_item.id AND hand_in.student = ?1),"
           " ifnull((SELECT state FROM shared_state WHERE shared_state.student = ?1 AND shared_state.item = plan_item.id), 0)"
           " FROM plan_item WHERE plan_item.id IN ("
        + items + ") ORDER BY plan_item.id";
}

WorkToShare workFrom(const Row &row)
{
    return {.item = row.id(0),
            .steps = int(row.integer(1)),
            .ticked = int(row.integer(2)),
            .whole = row.integer(3) != 0,
            .handedIn = row.integer(4) != 0,
            .told = SharedState::State(row.integer(5))};
}
}

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

Expected<int> SharingStore::messagesTo(const Id &student, const Id &coach) const
{
    return m_database.prepared("SELECT COUNT(*) FROM coach_message WHERE student = ? AND coach = ?")
        .bind(student, coach)
        .integer()
        .transform([](qint64 count) { return int(count); });
}

Expected<int> SharingStore::questionsAsked(const Id &student) const
{
    return m_database.prepared("SELECT COUNT(*) FROM question WHERE student = ?").bind(student).integer().transform([](qint64 count) {
        return int(count);
    });
}

Expected<int> SharingStore::feedbackGiven(const Id &student) const
{
    return m_database.prepared("SELECT COUNT(*) FROM feedback WHERE student = ?").bind(student).integer().transform([](qint64 count) {
        return int(count);
    });
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

Expected<QList<SharedState>> SharingStore::statesOf(const Id &student, const Id &plan) const
{
    return m_records.select<SharedState>("WHERE student = ? AND item IN (SELECT id FROM plan_item WHERE plan = ?) ORDER BY id", student, plan);
}

Expected<QHash<Id, QList<Id>>> SharingStore::groupsNamed() const
{
    const auto named = m_database
                           .prepared("SELECT DISTINCT shared_state.student, week_plan.for_group FROM shared_state"
                                     " JOIN plan_item ON plan_item.id = shared_state.item JOIN week_plan ON week_plan.id = plan_item.plan"
                                     " ORDER BY 1, 2")
                           .rows([](const Row &row) { return std::pair(row.id(0), row.id(1)); });
    return named.transform([](const auto &pairs) {
        QHash<Id, QList<Id>> groups;
        for (const auto &[student, group] : pairs) {
            groups[student].append(group);
        }
        return groups;
    });
}

Expected<std::optional<WorkToShare>> SharingStore::workOn(const Id &student, const Id &item) const
{
    return m_database.prepared(workSelection("SELECT ?2")).bind(student, item).row(workFrom);
}

Expected<QList<WorkToShare>> SharingStore::workBetween(const Id &student, Week first, Week last) const
{
    return m_database
        .prepared(workSelection("SELECT id FROM plan_item WHERE plan IN (SELECT id FROM week_plan WHERE week BETWEEN ?2 AND ?3)"
                                " UNION SELECT item FROM shared_state WHERE student = ?1"))
        .bind(student, first, last)
        .rows(workFrom);
}

Expected<QList<Id>> SharingStore::news() const
{
    return m_database.prepared("SELECT record FROM sharing_news ORDER BY record").rows([](const Row &row) { return row.id(0); });
}

Expected<void> SharingStore::forgetNews()
{
    return m_database.prepared("DELETE FROM sharing_news").run().transform([](int) {});
}

Expected<void> SharingStore::forgetNews(const Id &record)
{
    return m_database.prepared("DELETE FROM sharing_news WHERE record = ?").bind(record).run().transform([](int) {});
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
