// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search_store.h"

#include "records/work.h"

namespace Weekwijzer
{
namespace
{
// What the school asks and what a student gave themselves. Places by SearchText::Where. Nobody else's texts are on a student's device,
// and a guardian's holds only what they may read.
constexpr auto textsSql =
    "WITH asked AS MATERIALIZED (SELECT plan_item.id AS id, week_plan.week AS week, title, subject.name AS subject_name,"
    " concat_ws(char(10), title, subject.name, goal, why, done_in_class, material, needs, hand_in_how, hand_in_where, ask, evaluation) AS text"
    " FROM week_plan CROSS JOIN plan_item ON plan_item.plan = week_plan.id LEFT JOIN subject ON subject.id = plan_item.subject"
    " WHERE week_plan.week BETWEEN ?1 AND ?2"
    " UNION ALL SELECT own_task.id, week, title, subject.name, concat_ws(char(10), title, subject.name)"
    " FROM own_task LEFT JOIN subject ON subject.id = own_task.subject WHERE week BETWEEN ?1 AND ?2)"
    " SELECT *, NULL AS draft, NULL AS student FROM ("
    " SELECT id, week, 0 AS place, title, subject_name, text FROM asked"
    " UNION ALL SELECT asked.id, week, 1, title, subject_name, group_concat(step.text, char(10)) FROM asked JOIN step ON step.item = asked.id"
    " GROUP BY asked.id"
    " UNION ALL SELECT asked.id, week, 2, title, subject_name, hand_in.text FROM asked JOIN hand_in ON hand_in.item = asked.id"
    " UNION ALL SELECT asked.id, week, 3, title, subject_name, concat_ws(char(10), where_to, where_now, next_step) FROM asked"
    " JOIN feedback ON feedback.item = asked.id"
    " UNION ALL SELECT asked.id, week, 4, title, subject_name, question.text FROM asked JOIN question ON question.item = asked.id"
    " UNION ALL SELECT asked.id, week, 4, title, subject_name, answer.text FROM asked JOIN question ON question.item = asked.id"
    " JOIN answer ON answer.question = question.id"
    " UNION ALL SELECT asked.id, week, 4, title, subject_name, class_note.text FROM asked JOIN class_note ON class_note.item = asked.id)"
    " UNION ALL SELECT asked.id, week, 2, title, subject_name, draft.text, draft.id, draft.student FROM asked JOIN draft ON draft.item = asked.id"
    " ORDER BY week DESC, title, id, place";

/** A question that isn't sent yet is a draft about its item too. */
bool isOfQuestion(const Row &row)
{
    return !row.isNull(6) && row.id(6) != Draft::idOf(row.id(7), row.id(0));
}
}

Expected<QList<SearchText>> SearchStore::textsOf(Week first, Week last) const
{
    return m_database.prepared(textsSql).bind(first, last).rows([](const Row &row) {
        return SearchText{.item = row.id(0),
                          .week = Week::fromOrdinal(row.integer(1)),
                          .where = isOfQuestion(row) ? SearchText::Where::Question : SearchText::Where(row.integer(2)),
                          .title = row.text(3),
                          .subject = row.text(4),
                          .text = row.text(5)};
    });
}

Expected<std::optional<std::pair<Week, Week>>> SearchStore::weeks() const
{
    return m_database
        .prepared("SELECT min(week), max(week) FROM (SELECT week FROM week_plan UNION ALL SELECT week FROM own_task) HAVING count(*) > 0")
        .row([](const Row &row) { return std::pair(Week::fromOrdinal(row.integer(0)), Week::fromOrdinal(row.integer(1))); });
}
}
