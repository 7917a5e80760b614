// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"

#include "stores/question_store.h"
#include "work/teacher_work.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QJsonObject jsonOfHour(const QuestionHour &hour)
{
    return {{u"id"_s, hour.id.toString()},     {u"group"_s, hour.group.toString()},      {u"subject"_s, jsonOf(hour.subject)},
            {u"weekday"_s, int(hour.weekday)}, {u"time"_s, jsonOf(QVariant(hour.time))}, {u"minutes"_s, qint64(hour.length.count())},
            {u"where"_s, hour.where}};
}

Expected<Output> hours(const Call &call)
{
    auto session = OpenProfile::open(call);
    const auto all = session ? QuestionStore(session->database).hours() : std::unexpected(session.error());
    if (!all) {
        return std::unexpected(all.error());
    }
    QStringList lines;
    QJsonArray array;
    for (const auto &hour : *all) {
        lines.append(u"%1  %2 %3  %4 min  %5"_s.arg(hour.id.toString(), QLocale().dayName(hour.weekday), hour.time.toString(u"HH:mm"))
                         .arg(hour.length.count())
                         .arg(hour.where));
        array.append(jsonOfHour(hour));
    }
    return Output{.text = lines.isEmpty() ? u"No question hours here."_s : lines.join(u'\n'), .json = {{u"hours"_s, array}}};
}

/** "question-hour add GROUP DAY HH:MM" with its options. */
Expected<QuestionHour> wanted(OpenProfile &session, const Call &call)
{
    const auto group = chosenGroup(session, call.arguments[1]);
    const auto day = group ? chosenDay(call.arguments[2], Week::of(call.today)) : std::unexpected(group.error());
    const auto time = day ? chosenTime(call.arguments[3]) : std::unexpected(day.error());
    const auto minutes = time ? chosenMinutes(call.options.value(u"minutes"_s)) : std::unexpected(time.error());
    const auto named = call.options.isSet(u"subject"_s);
    const auto subject = !minutes ? std::unexpected(minutes.error())
        : named                   ? chosenSubject(session, call.options.value(u"subject"_s))
                                  : Expected<Subject>(Subject());
    if (!subject) {
        return std::unexpected(subject.error());
    }
    return QuestionHour{.group = group->id,
                        .subject = subject->id,
                        .weekday = Qt::DayOfWeek(day->dayOfWeek()),
                        .time = *time,
                        .length = *minutes,
                        .where = call.options.value(u"where"_s)};
}
}

Expected<Output> answer(const Call &call)
{
    auto session = openAs(Role::Teacher, call);
    const auto question = session ? chosenQuestion(*session, call.arguments[0]) : std::unexpected(session.error());
    if (!question) {
        return std::unexpected(question.error());
    }
    TeacherWork work(session->database, session->pairing.person);
    return work.answer(question->id, call.arguments[1], QDateTime::currentDateTimeUtc()).and_then([&](const Id &id) {
        return saved(*session, u"Answered."_s, {{u"answer"_s, id.toString()}, {u"question"_s, question->id.toString()}});
    });
}

Expected<Output> questionHour(const Call &call)
{
    const auto what = call.arguments.value(0);
    if (what.isEmpty()) {
        return hours(call);
    }
    const bool adds = what == "add"_L1 && call.arguments.size() == 4;
    if (!adds && (what != "remove"_L1 || call.arguments.size() != 2)) {
        return failure(ErrorKind::Usage, u"question-hour alone lists them; question-hour add GROUP DAY HH:MM, question-hour remove ID"_s);
    }
    auto session = openAs(Role::Teacher, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    TeacherWork work(session->database, session->pairing.person);
    const auto now = QDateTime::currentDateTimeUtc();
    if (adds) {
        return wanted(*session, call).and_then([&](const QuestionHour &hour) { return work.addHour(hour, now); }).and_then([&](const Id &id) {
            return saved(*session, u"Your students see this question hour."_s, {{u"hour"_s, id.toString()}});
        });
    }
    return chosenHour(*session, call.arguments[1]).and_then([&](const QuestionHour &hour) { return work.removeHour(hour.id, now); }).and_then([&] {
        return saved(*session, u"This question hour is gone."_s, {});
    });
}
}
