// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"

#include "planning/availability.h"
#include "work/student_planning.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QString inWords(const OwnActivity &activity)
{
    const auto day = QLocale().toString(activity.day, activity.weekly ? u"dddd" : u"ddd d MMM yyyy");
    return u"  %1  %2 %3  %4 min  %5%6"_s.arg(activity.id.toString().first(8), day, activity.time.toString(u"HH:mm"))
        .arg(activity.length.count())
        .arg(activity.title, activity.weekly ? u", every week"_s : QString());
}

QJsonObject activityJson(const OwnActivity &activity)
{
    return {{u"id"_s, activity.id.toString()},
            {u"title"_s, activity.title},
            {u"day"_s, jsonOf(QVariant(activity.day))},
            {u"weekly"_s, activity.weekly},
            {u"time"_s, jsonOf(QVariant(activity.time))},
            {u"minutes"_s, qint64(activity.length.count())}};
}

Expected<Output> timeAndActivities(OpenProfile &session)
{
    const OwnTimeStore own(session.database);
    const auto available = own.availableOf(session.pairing.person);
    const auto activities = available ? own.activitiesOf(session.pairing.person) : std::unexpected(available.error());
    if (!activities) {
        return std::unexpected(activities.error());
    }
    QStringList lines;
    QJsonArray days;
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        const bool said = std::ranges::contains(*available, Qt::DayOfWeek(weekday), &AvailableTime::weekday);
        const auto minutes = qint64(availabilityOf(*available).on(Qt::DayOfWeek(weekday)).count());
        lines << u"%1  %2 min%3"_s.arg(QLocale().dayName(weekday).leftJustified(12)).arg(minutes, 4).arg(said ? u""_s : u", as usual"_s);
        days.append(QJsonObject{{u"weekday"_s, weekday}, {u"minutes"_s, minutes}, {u"said"_s, said}});
    }
    QJsonArray listed;
    for (const auto &activity : *activities) {
        lines << inWords(activity);
        listed.append(activityJson(activity));
    }
    return Output{.text = lines.join(u'\n'), .json = {{u"days"_s, days}, {u"activities"_s, listed}}};
}

Expected<Output> addActivity(OpenProfile &session, const Call &call)
{
    const auto day = chosenDay(call.arguments[2], Week::of(call.today));
    const auto time = chosenTime(call.arguments[3]);
    const auto minutes = chosenMinutes(call.arguments[4]);
    if (!day || !time || !minutes) {
        return std::unexpected(!day ? day.error() : !time ? time.error() : minutes.error());
    }
    OwnActivity activity{.title = call.arguments[1], .day = *day, .weekly = call.options.isSet(u"weekly"_s), .time = *time, .length = *minutes};
    StudentPlanning planning(session.database, session.pairing.person);
    return planning.keep(activity, QDateTime::currentDateTimeUtc()).and_then([&](const Id &id) {
        activity.id = id;
        return saved(session, u"“%1” is in your week."_s.arg(activity.title), activityJson(activity));
    });
}
}

Expected<Output> ownTime(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    if (call.arguments.isEmpty()) {
        return timeAndActivities(*session);
    }
    if (call.arguments.size() != 2) {
        return failure(ErrorKind::Usage, u"name a weekday and how many minutes"_s);
    }
    const auto day = chosenDay(call.arguments[0], Week::of(call.today));
    const auto minutes = chosenMinutes(call.arguments[1]);
    if (!day || !minutes) {
        return std::unexpected(!day ? day.error() : minutes.error());
    }
    const auto weekday = Qt::DayOfWeek(day->dayOfWeek());
    StudentPlanning planning(session->database, session->pairing.person);
    return planning.setAvailable(weekday, *minutes, QDateTime::currentDateTimeUtc()).and_then([&] {
        return saved(*session, u"%1: %2 minutes for school work."_s.arg(QLocale().dayName(weekday)).arg(minutes->count()),
                     {{u"weekday"_s, int(weekday)}, {u"minutes"_s, qint64(minutes->count())}});
    });
}

Expected<Output> activity(const Call &call)
{
    const auto verb = call.arguments.first();
    const bool add = verb == "add"_L1 && call.arguments.size() == 5;
    if (!add && (verb != "drop"_L1 || call.arguments.size() != 2)) {
        return failure(ErrorKind::Usage, u"activity add TITLE DAY TIME MINUTES, or activity drop ID|TITLE"_s);
    }
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    if (add) {
        return addActivity(*session, call);
    }
    const auto chosen = chosenActivity(*session, call.arguments[1]);
    if (!chosen) {
        return std::unexpected(chosen.error());
    }
    StudentPlanning planning(session->database, session->pairing.person);
    return planning.drop(chosen->id, QDateTime::currentDateTimeUtc()).and_then([&] {
        return saved(*session, u"“%1” is out of your week."_s.arg(chosen->title), {{u"id"_s, chosen->id.toString()}});
    });
}
}
