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
 * What the plans of weeks asked, as rows of plan_item with their week.
 *
 * A cross join keeps its order: by the few weeks, not by all items of all years.
 */
QByteArray askedByPlans()
{
    return "(SELECT plan_item.id, subject, sort, estimate, week, COALESCE(route, 0) <> 0 OR board IS NOT NULL OR instead_of IS NOT NULL"
           " AS left_to_them FROM week_plan CROSS JOIN plan_item ON plan_item.plan = week_plan.id)";
}

/** What students asked of themselves, in the same form; the student is the first parameter. */
QByteArray askedByThemselves()
{
    return "(SELECT id, subject, " + QByteArray::number(int(PlanItem::Sort::Task))
        + " AS sort, estimate, week, 0 AS left_to_them FROM own_task WHERE student = ?1)";
}

/** Of one of both, the latest that were worked at; sorted alone, an index has its weeks in order and few of them are looked at. */
QByteArray latestWorked(const QByteArray &asked)
{
    return "SELECT * FROM (SELECT plan_item.id, subject, sort,"
           " COALESCE((SELECT estimate FROM planner_moment WHERE planner_moment.item = plan_item.id AND student = ?1), estimate, 0),"
           " (SELECT SUM(minutes) FROM worked_time WHERE worked_time.item = plan_item.id AND student = ?1) AS worked, week"
           " FROM "
        + asked + " AS plan_item WHERE week >= ?2 AND worked > 0 AND " + finished() + " ORDER BY week DESC, id DESC LIMIT ?3)";
}

/** Each task of weeks ?2 to ?3 once, with what became of it; what is left to the student counts once they chose it or began. */
QByteArray tasksOfWeeks()
{
    return "WITH asked AS MATERIALIZED (SELECT plan_item.week AS week, subject, planner_moment.day IS NOT NULL AS placed,"
           " NOT left_to_them OR EXISTS (SELECT 1 FROM work_choice WHERE work_choice.item = plan_item.id AND work_choice.student = ?1 AND picked = 1)"
           " OR EXISTS (SELECT 1 FROM tick WHERE tick.item = plan_item.id AND tick.student = ?1 AND tick.done = 1) AS counts, "
        + finished() + " AS finished FROM (SELECT * FROM " + askedByPlans() + " UNION ALL SELECT * FROM " + askedByThemselves()
        + ") AS plan_item LEFT JOIN planner_moment ON planner_moment.item = plan_item.id AND planner_moment.student = ?1"
          " WHERE plan_item.week BETWEEN ?2 AND ?3 AND plan_item.sort = "
        + QByteArray::number(int(PlanItem::Sort::Task)) + ") ";
}

/** Of the tasks of weeks, grouped. The last column is for groups by subject. */
QByteArray resultsOfTasks(const QByteArray &groups)
{
    return tasksOfWeeks()
        + "SELECT week, COUNT(*), SUM(placed), SUM(finished), SUM(placed AND finished),"
          " EXISTS (SELECT 1 FROM own_week WHERE own_week.week = asked.week AND student = ?1 AND looked_back IS NOT NULL), subject"
          " FROM asked WHERE counts OR placed OR finished GROUP BY "
        + groups + " ORDER BY week";
}

WeekResult resultOf(const Row &row)
{
    return {.week = Week::fromOrdinal(row.integer(0)),
            .tasks = int(row.integer(1)),
            .placed = int(row.integer(2)),
            .finished = int(row.integer(3)),
            .placedAndFinished = int(row.integer(4)),
            .lookedBack = row.integer(5) != 0};
}
}

Expected<QList<WorkedItem>> HistoryStore::workedItems(const Id &student, Week since, int most) const
{
    return m_database
        .prepared(latestWorked(askedByPlans()) + " UNION ALL " + latestWorked(askedByThemselves()) + " ORDER BY week DESC, id DESC LIMIT ?3")
        .bind(student, since, most)
        .rows([](const Row &row) {
            return WorkedItem{.subject = row.id(1),
                              .sort = PlanItem::Sort(row.integer(2)),
                              .estimate = std::chrono::minutes(row.integer(3)),
                              .worked = std::chrono::minutes(row.integer(4)),
                              .week = Week::fromOrdinal(row.integer(5))};
        });
}

Expected<QList<WeekResult>> HistoryStore::weekResults(const Id &student, Week first, Week last) const
{
    return m_database.prepared(resultsOfTasks("week")).bind(student, first, last).rows(resultOf);
}

Expected<QHash<Id, QList<WeekResult>>> HistoryStore::weekResultsOfSubjects(const Id &student, Week first, Week last) const
{
    const auto ofSubject = [](const Row &row) { return std::pair(row.id(6), resultOf(row)); };
    return m_database.prepared(resultsOfTasks("subject, week")).bind(student, first, last).rows(ofSubject).transform([](const auto &rows) {
        QHash<Id, QList<WeekResult>> results;
        for (const auto &[subject, result] : rows) {
            results[subject].append(result);
        }
        return results;
    });
}

Expected<int> HistoryStore::handIns(const Id &student) const
{
    return m_database.prepared("SELECT COUNT(*) FROM hand_in WHERE student = ?").bind(student).integer().transform([](qint64 count) {
        return int(count);
    });
}
}
