// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"

#include "work/student_tasks.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QJsonObject jsonOfTask(const OwnTask &task)
{
    return {{u"id"_s, task.id.toString()},
            {u"week"_s, task.week.toString()},
            {u"title"_s, task.title},
            {u"subject"_s, jsonOf(task.subject)},
            {u"item"_s, jsonOf(task.item)},
            {u"feedback"_s, jsonOf(task.feedback)},
            {u"minutes"_s, qint64(task.estimate.count())}};
}

Expected<Output> listed(OpenProfile &session)
{
    const auto all = OwnTaskStore(session.database).all();
    if (!all) {
        return std::unexpected(all.error());
    }
    QStringList lines;
    QJsonArray array;
    for (const auto &task : *all) {
        lines.append(u"%1  %2  %3"_s.arg(task.id.toString(), task.week.toString(), task.title));
        array.append(jsonOfTask(task));
    }
    return Output{.text = lines.isEmpty() ? u"No tasks of your own."_s : lines.join(u'\n'), .json = {{u"tasks"_s, array}}};
}

Expected<OwnTask> wanted(OpenProfile &session, const Call &call)
{
    const auto week = call.options.isSet(u"week"_s) ? chosenWeek(call.options.value(u"week"_s)) : Expected<Week>(weekForNew(call.today));
    const auto minutes = week ? chosenMinutes(call.options.value(u"minutes"_s)) : std::unexpected(week.error());
    const bool named = call.options.isSet(u"subject"_s);
    const auto subject = !minutes ? std::unexpected(minutes.error())
        : named                   ? chosenSubject(session, call.options.value(u"subject"_s))
                                  : Expected<Subject>(Subject());
    return subject.transform(
        [&](const Subject &about) { return OwnTask{.week = *week, .title = call.arguments[0], .subject = about.id, .estimate = *minutes}; });
}
}

Expected<Output> planNextStep(const Call &call)
{
    auto session = openAs(Role::Student, call);
    const auto feedback = session ? chosenFeedback(*session, call.arguments[0]) : std::unexpected(session.error());
    if (!feedback) {
        return std::unexpected(feedback.error());
    }
    StudentTasks tasks(session->database, session->pairing.person);
    return tasks.planNextStep(feedback->id, weekForNew(call.today), QDateTime::currentDateTimeUtc()).and_then([&](const Id &task) {
        return saved(*session, u"The next step is in your week."_s, {{u"task"_s, task.toString()}});
    });
}

Expected<Output> ownTask(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    StudentTasks tasks(session->database, session->pairing.person);
    const auto now = QDateTime::currentDateTimeUtc();
    if (call.options.isSet(u"withdraw"_s)) {
        return chosenOwnTask(*session, call.options.value(u"withdraw"_s))
            .and_then([&](const OwnTask &task) { return tasks.withdraw(task.id, now); })
            .and_then([&] { return saved(*session, u"It is out of your week."_s, {}); });
    }
    if (call.arguments.isEmpty()) {
        return listed(*session);
    }
    return wanted(*session, call).and_then([&](const OwnTask &task) { return tasks.keep(task, now); }).and_then([&](const Id &id) {
        return saved(*session, u"“%1” is in your week."_s.arg(call.arguments[0]), {{u"task"_s, id.toString()}});
    });
}
}
