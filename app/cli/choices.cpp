// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"
#include "week_items.h"

#include "work/student_choices.h"
#include "work/student_planning.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<Output> absent(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto first = chosenDay(call.arguments.first(), Week::of(call.today));
    const auto last = first && call.arguments.size() > 1 ? chosenDay(call.arguments[1], Week::of(*first)) : first;
    if (!last) {
        return std::unexpected(last.error());
    }
    StudentPlanning planning(session->database, session->pairing.person);
    return planning.beAbsent(*first, *last, QDateTime::currentDateTimeUtc()).and_then([&] {
        return saved(*session, u"Absent from %1 to %2."_s.arg(inWords(*first, {}), inWords(*last, {})),
                     {{u"first"_s, jsonOf(*first)}, {u"last"_s, jsonOf(*last)}});
    });
}

Expected<Output> back(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    StudentPlanning planning(session->database, session->pairing.person);
    return planning.beBack(call.today, QDateTime::currentDateTimeUtc()).and_then([&] {
        return saved(*session, u"Back from %1 on."_s.arg(inWords(call.today, {})), {{u"day"_s, jsonOf(call.today)}});
    });
}

Expected<Output> pick(const Call &call)
{
    auto session = openAs(Role::Student, call);
    const auto item = session ? chosenItem(*session, call, call.arguments.first()) : std::unexpected(session.error());
    if (!item) {
        return std::unexpected(item.error());
    }
    const bool picked = !call.options.isSet(u"undo"_s);
    StudentChoices choices(session->database, session->pairing.person);
    return choices.pick(item->id, picked, QDateTime::currentDateTimeUtc()).and_then([&] {
        return saved(*session, u"“%1” %2."_s.arg(item->title, picked ? u"chosen"_s : u"no longer chosen"_s),
                     {{u"item"_s, item->id.toString()}, {u"picked"_s, picked}});
    });
}

Expected<Output> cannotBeThere(const Call &call)
{
    auto session = openAs(Role::Student, call);
    const auto item = session ? chosenItem(*session, call, call.arguments.first()) : std::unexpected(session.error());
    if (!item) {
        return std::unexpected(item.error());
    }
    const bool away = !call.options.isSet(u"undo"_s);
    StudentChoices choices(session->database, session->pairing.person);
    return choices.cannotBeAt(item->id, away, QDateTime::currentDateTimeUtc())
        .and_then([&] { return withAll(*session, *item); })
        .and_then([&](const WeekItem &about) {
            const auto words = away && about.standing.standIn ? u"Not at “%1”: do “%2” instead."_s.arg(item->title, about.standing.standIn->title)
                                                              : u"At “%1” after all."_s.arg(item->title);
            return saved(*session, words, {{u"item"_s, item->id.toString()}, {u"away"_s, away}});
        });
}
}
