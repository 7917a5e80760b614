// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tasks_model.h"

#include "stores/own_task_store.h"
#include "stores/plan_store.h"
#include "words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
TasksModel::TasksModel(Database &database, WorkThread &thread, Clock clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_thread(thread)
    , m_clock(std::move(clock))
{
    connect(&m_thread, &WorkThread::recordsChanged, this, [this](const QSet<Kind> &kinds) {
        if (kinds.contains(Kind::OwnTask)) {
            Q_EMIT kept();
        }
    });
}

QStringList TasksModel::subjects() const
{
    QStringList names{tr("No subject")};
    std::ranges::transform(m_subjects, std::back_inserter(names), &Subject::name);
    return names;
}

OwnTaskRow TasksModel::newTask()
{
    readSubjects();
    return {.weeksAhead = weekForNew(m_clock().toLocalTime().date()) == thisWeek() ? 0 : 1};
}

OwnTaskRow TasksModel::task(const Id &id)
{
    readSubjects();
    const auto found = OwnTaskStore(m_database).task(id).value_or(std::nullopt);
    if (!found) {
        return {};
    }
    const auto item = PlanStore(m_database).item(found->item).value_or(std::nullopt);
    const auto subject = std::ranges::find(m_subjects, found->subject, &Subject::id);
    return {.id = found->id,
            .title = found->title,
            .weeksAhead = int(thisWeek().monday().daysTo(found->week.monday()) / 7),
            .minutes = int(found->estimate.count()),
            .subject = subject == m_subjects.end() ? 0 : int(subject - m_subjects.begin()) + 1,
            .item = found->item,
            .itemTitle = item ? item->title : QString()};
}

QString TasksModel::weekAhead(int weeks) const
{
    const auto week = thisWeek().plus(weeks);
    return u"%1: %2"_s.arg(Words::week(week), Words::days(week));
}

void TasksModel::keep(const OwnTaskRow &task)
{
    const auto subject = m_subjects.value(task.subject - 1).id;
    const OwnTask wanted{.id = task.id,
                         .week = thisWeek().plus(task.weeksAhead),
                         .title = task.title,
                         .subject = subject,
                         .estimate = std::chrono::minutes(task.minutes)};
    m_thread.perform([wanted](StudentDesk &desk, const QDateTime &now) { return desk.tasks.keep(wanted, now).transform([](const Id &) {}); },
                     {Kind::OwnTask});
}

void TasksModel::planNextStep(const Id &feedback)
{
    const auto week = weekForNew(m_clock().toLocalTime().date());
    m_thread.perform([feedback, week](StudentDesk &desk,
                                      const QDateTime &now) { return desk.tasks.planNextStep(feedback, week, now).transform([](const Id &) {}); },
                     {Kind::OwnTask});
}

void TasksModel::withdraw(const Id &task)
{
    m_thread.perform([task](StudentDesk &desk, const QDateTime &now) { return desk.tasks.withdraw(task, now); }, {Kind::OwnTask});
}

void TasksModel::readSubjects()
{
    m_subjects = PlanStore(m_database).subjects().value_or(m_subjects);
    Q_EMIT changed();
}
}
