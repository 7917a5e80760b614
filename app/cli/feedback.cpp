// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"
#include "week_items.h"

#include "stores/plan_store.h"
#include "stores/work_store.h"
#include "work/student_work.h"
#include "work/teacher_work.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QString titleOf(OpenProfile &session, const Id &item)
{
    const auto found = PlanStore(session.database).item(item).value_or(std::nullopt);
    return found ? found->title : u"an item that is no longer here"_s;
}

QString nameOf(OpenProfile &session, const Id &person)
{
    const auto found = PlanStore(session.database).person(person).value_or(std::nullopt);
    return found ? found->name : QString();
}

QString textOf(OpenProfile &session, const Feedback &feedback)
{
    return u"%1  %2%3\n  %4\n  where to:  %5\n  where now: %6\n  next step: %7"_s.arg(
        feedback.id.toString(), QLocale().toString(feedback.madeAt.toLocalTime(), QLocale::ShortFormat),
        feedback.readAt.isValid() ? u", read"_s : u""_s, titleOf(session, feedback.item), feedback.whereTo, feedback.whereNow, feedback.nextStep);
}

Expected<Output> listed(const Call &call)
{
    auto session = OpenProfile::open(call);
    if (!session) {
        return std::unexpected(session.error());
    }
    auto all = RecordStore(session->database).select<Feedback>({});
    if (!all) {
        return std::unexpected(all.error());
    }
    std::ranges::sort(*all, std::ranges::greater(), [](const Feedback &feedback) { return std::pair(feedback.madeAt, feedback.id); });
    QStringList lines;
    QJsonArray array;
    for (const auto &feedback : *all) {
        lines.append(textOf(*session, feedback));
        auto json = jsonOf(feedback);
        json.insert("title"_L1, titleOf(*session, feedback.item));
        array.append(json);
    }
    return Output{.text = lines.isEmpty() ? u"No feedback here yet."_s : lines.join(u"\n\n"_s), .json = {{u"feedback"_s, array}}};
}

Expected<Output> read(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto feedback = chosenFeedback(*session, call.options.value(u"read"_s));
    if (!feedback) {
        return std::unexpected(feedback.error());
    }
    StudentWork work(session->database, session->pairing.person);
    return work.markRead(feedback->id, QDateTime::currentDateTimeUtc()).and_then([&] {
        return saved(*session, textOf(*session, *feedback) + u"\n\nMarked as read."_s, {{u"feedback"_s, jsonOf(*feedback)}});
    });
}

Expected<Output> waiting(const Call &call)
{
    auto session = openAs(Role::Teacher, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto unanswered = WorkStore(session->database).unanswered();
    if (!unanswered) {
        return std::unexpected(unanswered.error());
    }
    QStringList lines;
    QJsonArray array;
    for (const auto &handIn : *unanswered) {
        auto json = jsonOf(handIn);
        json.insert("title"_L1, titleOf(*session, handIn.item));
        json.insert("name"_L1, nameOf(*session, handIn.student));
        array.append(json);
        lines.append(u"%1  %2\n  %3\n  %4"_s.arg(handIn.id.toString(), nameOf(*session, handIn.student), titleOf(*session, handIn.item),
                                                 QString(handIn.text).replace(u'\n', u"\n  "_s)));
    }
    return Output{.text = lines.isEmpty() ? u"All work here has its feedback."_s : lines.join(u"\n\n"_s), .json = {{u"handIns"_s, array}}};
}

Expected<Output> given(const Call &call)
{
    auto session = openAs(Role::Teacher, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto handIn = chosenHandIn(*session, call.arguments[1]);
    if (!handIn) {
        return std::unexpected(handIn.error());
    }
    const auto path = call.options.value(u"recording"_s);
    const auto recording = path.isEmpty() ? Expected<FileFacts>() : takenIn(*session, path);
    if (!recording) {
        return std::unexpected(recording.error());
    }
    TeacherWork work(session->database, session->pairing.person);
    return work
        .giveFeedback(*handIn,
                      {.whereTo = call.options.value(u"where-to"_s),
                       .whereNow = call.options.value(u"where-now"_s),
                       .nextStep = call.options.value(u"next"_s),
                       .recording = *recording},
                      QDateTime::currentDateTimeUtc())
        .and_then([&](const Id &feedback) {
            return saved(*session, u"Feedback on “%1” given."_s.arg(titleOf(*session, handIn->item)),
                         {{u"feedback"_s, feedback.toString()}, {u"handIn"_s, handIn->id.toString()}});
        });
}
}

Expected<Output> feedback(const Call &call)
{
    const auto what = call.arguments.value(0);
    if (what == "give"_L1 && call.arguments.size() == 2) {
        return given(call);
    }
    if (what == "waiting"_L1 && call.arguments.size() == 1) {
        return waiting(call);
    }
    if (!what.isEmpty()) {
        return failure(ErrorKind::Usage, u"feedback alone lists it; feedback waiting, feedback give HAND-IN, feedback --read ID"_s);
    }
    return call.options.isSet(u"read"_s) ? read(call) : listed(call);
}
}
