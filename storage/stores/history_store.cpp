// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history_store.h"

namespace Weekwijzer
{
namespace
{
/** Of a row of plan_item; the student is the first parameter. */
const QByteArray &finished()
{
    static const QByteArray condition =
        "(EXISTS (SELECT 1 FROM hand_in WHERE hand_in.item = plan_item.id AND hand_in.student = ?1)"
        " OR EXISTS (SELECT 1 FROM tick WHERE tick.item = plan_item.id AND tick.student = ?1 AND tick.step IS NULL AND tick.done = 1)"
        " OR (EXISTS (SELECT 1 FROM step WHERE step.item = plan_item.id)"
        " AND NOT EXISTS (SELECT 1 FROM step WHERE step.item = plan_item.id AND NOT EXISTS"
        " (SELECT 1 FROM tick WHERE tick.item = plan_item.id AND tick.student = ?1 AND tick.step = step.id AND tick.done = 1))))";
    return condition;
}

/**
 * What weeks asked of a student, by themselves or by their teachers, as if all were rows of plan_item; the student is the first parameter.
 *
 * A cross join keeps its order: by the few weeks, not by all items of all years.
 */
const QByteArray &asked()
{
    static const QByteArray rows =
        "(SELECT plan_item.id, subject, sort, estimate, week,"
        " COALESCE(route, 0) <> 0 OR board IS NOT NULL OR instead_of IS NOT NULL AS left_to_them FROM week_plan CROSS JOIN plan_item ON plan_item.plan = week_plan.id"
        " UNION ALL SELECT id, subject, "
        + QByteArray::number(int(PlanItem::Sort::Task)) + ", estimate, week, 0 FROM own_task WHERE student = ?1) AS plan_item";
    return rows;
}
}

Expected<QList<WorkedItem>> HistoryStore::workedItems(const Id &student, Week since, int most) const
{
    return m_database
        .prepared("SELECT subject, sort,"
                  " COALESCE((SELECT estimate FROM planner_moment WHERE planner_moment.item = plan_item.id AND student = ?1), estimate, 0),"
                  " (SELECT SUM(minutes) FROM worked_time WHERE worked_time.item = plan_item.id AND student = ?1) AS worked, week"
                  " FROM "
                  + asked() + " WHERE week >= ?2 AND worked > 0 AND " + finished() + " ORDER BY week DESC, plan_item.id DESC LIMIT ?3")
        .bind(student, since, most)
        .rows([](const Row &row) {
            return WorkedItem{.subject = row.id(0),
                              .sort = PlanItem::Sort(row.integer(1)),
                              .estimate = std::chrono::minutes(row.integer(2)),
                              .worked = std::chrono::minutes(row.integer(3)),
                              .week = Week::fromOrdinal(row.integer(4))};
        });
}

Expected<QList<WeekResult>> HistoryStore::weekResults(const Id &student, Week first, Week last, const Id &subject) const
{
    return m_database
        .prepared("SELECT week, COUNT(*), SUM(placed), SUM(finished), SUM(placed AND finished), looked_back FROM ("
                  "SELECT plan_item.week AS week, looked_back, planner_moment.day IS NOT NULL AS placed, "
                  + finished() + " AS finished FROM " + asked()
                  + " LEFT JOIN planner_moment ON planner_moment.item = plan_item.id AND planner_moment.student = ?1"
                    " LEFT JOIN own_week ON own_week.week = plan_item.week AND own_week.student = ?1"
                    " WHERE plan_item.week BETWEEN ?2 AND ?3 AND plan_item.sort = ?4 AND (?5 IS NULL OR plan_item.subject = ?5)"
                    // What is left to the student counts once they took it.
                    " AND (placed OR finished OR NOT left_to_them)) GROUP BY week ORDER BY week")
        .bind(student, first, last, int(PlanItem::Sort::Task), Kept<Id>::to(subject))
        .rows([](const Row &row) {
            return WeekResult{.week = Week::fromOrdinal(row.integer(0)),
                              .tasks = int(row.integer(1)),
                              .placed = int(row.integer(2)),
                              .finished = int(row.integer(3)),
                              .placedAndFinished = int(row.integer(4)),
                              .lookedBack = !row.isNull(5)};
        });
}

Expected<int> HistoryStore::handIns(const Id &student) const
{
    return m_database.prepared("SELECT COUNT(*) FROM hand_in WHERE student = ?").bind(student).integer().transform([](qint64 count) {
        return int(count);
    });
}
}
