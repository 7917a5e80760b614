// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_store.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// In the order of `briefItem`.
constexpr auto itemColumns =
    "plan_item.id, plan, subject, title, sort, place, day, time, due, due_time, estimate, importance, route, board, instead_of";
constexpr auto taskColumns = "own_task.id, NULL, subject, title, 0, 0, NULL, NULL, NULL, NULL, estimate, 1, 0, NULL, NULL";
static_assert(int(PlanItem::Sort::Task) == 0 && int(PlanItem::Importance::Should) == 1);

BriefItem briefItem(const Row &row)
{
    BriefItem brief;
    auto &item = brief.item;
    item.id = row.id(0);
    item.plan = row.id(1);
    item.subject = row.id(2);
    item.title = row.text(3);
    item.sort = PlanItem::Sort(row.integer(4));
    item.place = PlanItem::Place(row.integer(5));
    item.day = Kept<QDate>::from(row.value(6, FieldType::Day));
    item.time = Kept<QTime>::from(row.value(7, FieldType::TimeOfDay));
    item.due = Kept<QDate>::from(row.value(8, FieldType::Day));
    item.dueTime = Kept<QTime>::from(row.value(9, FieldType::TimeOfDay));
    item.estimate = std::chrono::minutes(row.integer(10));
    item.importance = PlanItem::Importance(row.integer(11));
    item.route = PlanItem::Route(row.integer(12));
    item.board = row.id(13);
    item.insteadOf = row.id(14);
    brief.week = Week::fromOrdinal(row.integer(15));
    return brief;
}

/** Of a row of this table: ticked as a whole, or handed in. */
QByteArray isDone(const QByteArray &table)
{
    return "(EXISTS (SELECT 1 FROM tick WHERE tick.item = " + table + ".id AND tick.student = ?1 AND tick.step IS NULL AND tick.done = 1)"
        + " OR EXISTS (SELECT 1 FROM hand_in WHERE hand_in.item = " + table + ".id AND hand_in.student = ?1))";
}

/** ?1 is the student, ?2 and ?3 the weeks, ?4 today, ?5 the subject. A cross join keeps its order: the few weeks come first, not all items. */
QByteArray unfinishedSql(bool ofOneSubject)
{
    const QByteArray ofSubject = ofOneSubject ? " AND subject = ?5" : "";
    const QByteArray openItem = ofSubject + " AND (sort = 0 AND (board IS NOT NULL OR instead_of IS NOT NULL OR NOT " + isDone("plan_item")
        + ") OR sort = 1 AND (day IS NULL OR day >= ?4))";
    const QByteArray openTask = ofSubject + " AND NOT " + isDone("own_task");
    const QByteArray item = QByteArray("SELECT ") + itemColumns;
    const QByteArray task = QByteArray("SELECT ") + taskColumns;
    return item + ", week FROM week_plan CROSS JOIN plan_item ON plan_item.plan = week_plan.id WHERE week BETWEEN ?2 AND ?3" + openItem
        + " UNION ALL " + item
        + ", to_week FROM work_decision CROSS JOIN plan_item ON plan_item.id = work_decision.item"
          " WHERE student = ?1 AND to_week BETWEEN ?2 AND ?3"
        + openItem + " UNION ALL " + item
        + ", week FROM feedback CROSS JOIN plan_item ON plan_item.id = feedback.item JOIN week_plan ON week_plan.id = plan_item.plan"
          " WHERE student = ?1 AND read_at IS NULL"
        + ofSubject + " UNION ALL " + task + ", week FROM own_task WHERE own_task.student = ?1 AND week BETWEEN ?2 AND ?3" + openTask + " UNION ALL "
        + task
        + ", to_week FROM work_decision CROSS JOIN own_task ON own_task.id = work_decision.item"
          " WHERE work_decision.student = ?1 AND to_week BETWEEN ?2 AND ?3"
        + openTask;
}
}

QString SubjectStore::listed(const QList<Id> &ids)
{
    QStringList names;
    for (const auto &id : ids) {
        names.append(u'"' + QString::fromLatin1(id.bytes().toByteArray().toHex()) + u'"');
    }
    return u'[' + names.join(u',') + u']';
}

Expected<std::optional<Subject>> SubjectStore::subject(const Id &id) const
{
    return m_records.first<Subject>("WHERE id = ?", id);
}

Expected<QList<Subject>> SubjectStore::taughtSince(Week since) const
{
    return m_records.select<Subject>(
        "WHERE id IN (SELECT subject FROM subject_guide UNION SELECT plan_item.subject FROM week_plan CROSS JOIN plan_item"
        " ON plan_item.plan = week_plan.id WHERE week >= ?) ORDER BY name, id",
        since);
}

Expected<std::optional<SubjectGuide>> SubjectStore::guideFor(const Id &subject) const
{
    return m_records.first<SubjectGuide>(
        "WHERE subject = ? ORDER BY (SELECT MAX(week) FROM week_plan WHERE week_plan.for_group = subject_guide.for_group) DESC, id LIMIT 1", subject);
}

Expected<std::optional<SubjectGuide>> SubjectStore::guide(const Id &id) const
{
    return m_records.first<SubjectGuide>("WHERE id = ?", id);
}

Expected<WholeGuide> SubjectStore::whole(const SubjectGuide &guide) const
{
    const auto forms = m_records.select<WorkForm>("WHERE guide = ? ORDER BY position, id", guide.id);
    const auto cards = forms ? m_records.select<StepCard>("WHERE guide = ? ORDER BY position, id", guide.id) : std::unexpected(forms.error());
    return cards ? Expected<WholeGuide>({.guide = guide, .forms = *forms, .cards = *cards}) : std::unexpected(cards.error());
}

Expected<QList<QuestionHour>> SubjectStore::hoursOf(const Id &subject) const
{
    return m_records.select<QuestionHour>("WHERE subject IS NULL OR subject = ? ORDER BY weekday, time, id", subject);
}

Expected<QList<BriefItem>> SubjectStore::unfinished(const Id &student, const BriefRange &range) const
{
    static const auto ofAll = unfinishedSql(false);
    static const auto ofOne = unfinishedSql(true);
    if (range.subject.isNull()) {
        return m_database.prepared(ofAll).bind(student, range.first, range.last, range.today).rows(&briefItem);
    }
    return m_database.prepared(ofOne).bind(student, range.first, range.last, range.today, range.subject).rows(&briefItem);
}

Expected<QList<PlanItem>> SubjectStore::items(const QList<Id> &ids) const
{
    return m_records.select<PlanItem>("WHERE id IN " + inList() + " ORDER BY id", listed(ids));
}

Expected<QList<Step>> SubjectStore::stepsOf(const QList<Id> &items) const
{
    return m_records.select<Step>("WHERE item IN " + inList() + " ORDER BY item, position, id", listed(items));
}

Expected<QList<ChoiceBoard>> SubjectStore::boards(const QList<Id> &ids) const
{
    return m_records.select<ChoiceBoard>("WHERE id IN " + inList() + " ORDER BY id", listed(ids));
}

Expected<QHash<Id, int>> SubjectStore::homeDaysOf(const QList<Id> &plans) const
{
    const auto read = m_database
                          .prepared("SELECT week_plan.id, home_days FROM week_plan JOIN school_group ON school_group.id = week_plan.for_group"
                                    " WHERE week_plan.id IN "
                                    + inList())
                          .bind(listed(plans))
                          .rows([](const Row &row) { return std::pair(row.id(0), int(row.integer(1))); });
    return read.transform([](const QList<std::pair<Id, int>> &all) { return QHash<Id, int>(all.begin(), all.end()); });
}
}
