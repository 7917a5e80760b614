// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"

#include "reminders/reminder_facts.h"
#include "stores/reminder_store.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QString nameOf(ReminderCause cause)
{
    switch (cause) {
    case ReminderCause::Time:
        return u"time"_s;
    case ReminderCause::Day:
        return u"day"_s;
    case ReminderCause::Deadline:
        return u"deadline"_s;
    case ReminderCause::Snoozed:
        break;
    }
    return u"snoozed"_s;
}

QString nameOf(Density density)
{
    return density == Density::All ? u"all"_s : density == Density::Fewer ? u"fewer"_s : u"few"_s;
}

/** "20:00-07:00" */
Expected<void> chooseQuiet(ReminderWishes &wishes, const QString &text)
{
    const auto parts = text.split(u'-');
    const auto from = parts.size() == 2 ? chosenTime(parts[0]) : failure(ErrorKind::Usage, u"--quiet goes like 20:00-07:00"_s);
    const auto to = from ? chosenTime(parts[1]) : std::unexpected(from.error());
    return to.transform([&](QTime time) {
        wishes.quietFrom = *from;
        wishes.quietTo = time;
    });
}

/** The wishes as the call changes them. */
Expected<ReminderWishes> changedWishes(ReminderWishes wishes, const QCommandLineParser &options)
{
    if (options.isSet(u"on"_s) && options.isSet(u"off"_s)) {
        return failure(ErrorKind::Usage, u"either --on or --off"_s);
    }
    wishes.on = options.isSet(u"on"_s) || (wishes.on && !options.isSet(u"off"_s));
    wishes.whenClosed = wishes.whenClosed || options.isSet(u"when-closed"_s);
    const auto quiet = options.isSet(u"quiet"_s) ? chooseQuiet(wishes, options.value(u"quiet"_s)) : Expected<void>();
    const auto begins = options.isSet(u"begins"_s) && quiet ? chosenTime(options.value(u"begins"_s)) : Expected<QTime>(wishes.begins);
    if (!quiet || !begins) {
        return std::unexpected(!quiet ? quiet.error() : begins.error());
    }
    wishes.begins = *begins;
    return wishes;
}

QString titleOf(const Id &item, const ReminderFacts &facts)
{
    return std::ranges::find(facts.open, item, &RemindableWork::item)->title;
}

Output told(const ReminderFacts &facts, const QDateTime &localNow)
{
    QStringList lines;
    QJsonArray listed;
    for (const auto &reminder : remindersFrom(facts, localNow)) {
        QStringList titles;
        QJsonArray tellings;
        for (const auto &telling : reminder.tellings) {
            titles << titleOf(telling.item, facts);
            tellings.append(QJsonObject{{u"item"_s, telling.item.toString()}, {u"title"_s, titles.last()}, {u"cause"_s, nameOf(telling.cause)}});
        }
        lines << u"%1  %2"_s.arg(QLocale().toString(reminder.when, u"ddd d MMM HH:mm"), titles.join(u"; "));
        listed.append(QJsonObject{{u"when"_s, jsonOf(reminder.when)}, {u"tellings"_s, tellings}});
    }
    const auto &wishes = facts.wishes;
    const auto time = [](QTime of) { return of.toString(u"HH:mm"); };
    lines << u"%1, quiet from %2 to %3, %4 %5"_s.arg(wishes.on ? u"On"_s : u"Off"_s, time(wishes.quietFrom), time(wishes.quietTo),
                                                     wishes.whenClosed ? u"also while the window is closed,"_s : u"while the window is open,"_s,
                                                     nameOf(facts.density.density));
    return {.text = lines.join(u'\n'),
            .json = {{u"on"_s, wishes.on},
                     {u"quietFrom"_s, time(wishes.quietFrom)},
                     {u"quietTo"_s, time(wishes.quietTo)},
                     {u"begins"_s, time(wishes.begins)},
                     {u"whenClosed"_s, wishes.whenClosed},
                     {u"density"_s, nameOf(facts.density.density)},
                     {u"reminders"_s, listed}}};
}
}

Expected<Output> reminders(const Call &call)
{
    auto session = openAs(Role::Student, call);
    if (!session) {
        return std::unexpected(session.error());
    }
    ReminderStore store(session->database);
    const auto before = store.wishes();
    const auto wishes = before ? changedWishes(*before, call.options) : std::unexpected(before.error());
    if (!wishes) {
        return std::unexpected(wishes.error());
    }
    const auto kept = *wishes == *before ? Expected<void>() : store.setWishes(*wishes);
    return kept.and_then([&] { return readReminderFacts(session->database, session->pairing.person, session->localNow); })
        .transform([&](const ReminderFacts &facts) { return told(facts, session->localNow); });
}
}
