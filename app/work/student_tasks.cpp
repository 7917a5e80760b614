// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "student_tasks.h"

#include "changed_fields.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr auto longestEstimate = std::chrono::hours(100);

/** On one line, and as long as a title may be. */
QString titleOf(const QString &nextStep)
{
    const auto longest = kindOf<OwnTask>().field("title"_L1)->longest;
    const auto line = nextStep.simplified();
    return line.size() <= longest ? line : line.first(longest - 1) + u'…';
}
}

Week weekForNew(QDate today)
{
    return Week::of(today).plus(today.dayOfWeek() > Qt::Friday ? 1 : 0);
}

StudentTasks::StudentTasks(Database &database, const Id &student)
    : m_database(database)
    , m_student(student)
    , m_tasks(database)
    , m_plans(database)
    , m_questions(database)
    , m_work(database)
    , m_cycle(database)
    , m_writer(database)
{
}

Expected<Id> StudentTasks::keep(OwnTask task, const QDateTime &now)
{
    task.title = task.title.trimmed();
    task.student = m_student;
    if (task.title.isEmpty() || !task.week.isValid() || task.estimate < std::chrono::minutes(0) || task.estimate > longestEstimate) {
        return failure(ErrorKind::Invalid, u"a task has a title, a week, and takes at most a hundred hours"_s);
    }
    return m_database.transaction([&]() -> Expected<Id> {
        if (task.id.isNull()) {
            task.id = Id::made(now);
            return m_writer.set(toRecord(task), now).transform([&] { return task.id; });
        }
        const auto before = known(task.id);
        if (!before) {
            return std::unexpected(before.error());
        }
        const auto change = changedFields(*before, task);
        const auto kept = change.values.isEmpty() ? Expected<void>() : m_writer.set(change, now);
        return kept.transform([&] { return task.id; });
    });
}

Expected<Id> StudentTasks::planNextStep(const Id &feedback, Week week, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<Id> {
        const auto found = m_questions.feedback(feedback);
        if (!found || !*found) {
            return found ? failure(ErrorKind::NotFound, u"this feedback is not here"_s) : std::unexpected(found.error());
        }
        const auto &about = **found;
        if (about.student != m_student) {
            return failure(ErrorKind::NotAllowed, u"this feedback is for somebody else"_s);
        }
        const auto id = OwnTask::idOf(m_student, feedback);
        const auto already = m_tasks.task(id);
        const auto item = already ? m_plans.item(about.item) : std::unexpected(already.error());
        if (!item) {
            return std::unexpected(item.error());
        }
        if (*already) {
            return id;
        }
        const OwnTask task{.id = id,
                           .student = m_student,
                           .week = week,
                           .title = titleOf(about.nextStep),
                           .subject = item->value_or(PlanItem()).subject,
                           // Of a class that the student has left there may be the feedback alone.
                           .item = *item ? about.item : Id(),
                           .feedback = feedback};
        return m_writer.set(toRecord(task), now).transform([&] { return id; });
    });
}

Expected<void> StudentTasks::withdraw(const Id &task, const QDateTime &now)
{
    return m_database.transaction([&] {
        return known(task).and_then([&](const OwnTask &) { return undoDeeds(task, now); }).and_then([&] {
            return m_writer.withdraw(Kind::OwnTask, task, now);
        });
    });
}

Expected<void> StudentTasks::undoDeeds(const Id &task, const QDateTime &now)
{
    const auto moment = m_work.momentOf(m_student, task);
    const auto ticks = moment ? m_work.ticksOf(m_student, task) : std::unexpected(moment.error());
    const auto decision = ticks ? m_cycle.decisionOn(m_student, task) : std::unexpected(ticks.error());
    if (!decision) {
        return std::unexpected(decision.error());
    }
    QList<Record> changes;
    for (const auto &tick : *ticks) {
        auto undone = tick;
        undone.done = false;
        changes.append(changedFields(tick, undone));
    }
    if (*moment) {
        auto unplaced = **moment;
        unplaced.day = {};
        unplaced.time = {};
        changes.append(changedFields(**moment, unplaced));
    }
    if (*decision) {
        auto open = **decision;
        open.what = WorkDecision::What::Undecided;
        open.to = {};
        changes.append(changedFields(**decision, open));
    }
    changes.removeIf([](const Record &change) { return change.values.isEmpty(); });
    for (const auto &change : changes) {
        if (auto undone = m_writer.set(change, now); !undone) {
            return undone;
        }
    }
    return {};
}

Expected<OwnTask> StudentTasks::known(const Id &task) const
{
    return m_tasks.task(task).and_then([](const std::optional<OwnTask> &found) {
        return found ? Expected<OwnTask>(*found) : failure(ErrorKind::NotFound, u"this task is not here any more"_s);
    });
}
}
