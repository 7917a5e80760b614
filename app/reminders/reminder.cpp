// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminder.h"

#include "candidates.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace Weekwijzer
{
namespace
{
bool has(const Reminder &reminder, ReminderCause cause)
{
    return std::ranges::contains(reminder.tellings, cause, &Telling::cause);
}

/** Does it come along with a notice at `when`? What is about another day does not. */
bool comesAlong(const Candidate &candidate, const QDateTime &when)
{
    return candidate.when.date() == when.date() && candidate.when <= when.addDuration(bundledWithin);
}

QList<Reminder> bundled(const QList<Candidate> &candidates)
{
    QList<Reminder> reminders;
    for (const auto &candidate : candidates) {
        if (reminders.isEmpty() || !comesAlong(candidate, reminders.last().when)) {
            reminders.append(Reminder{.when = candidate.when, .tellings = {}});
        }
        reminders.last().tellings.append(candidate.telling);
    }
    return reminders;
}

/** How many notices were shown on this day, but those the student had put off. */
qsizetype shownOn(QDate day, const QList<ShownTelling> &shown, const QDateTime &localNow)
{
    QSet<qint64> notices;
    for (const auto &one : shown) {
        if (one.at.toTimeZone(localNow.timeZone()).date() == day) {
            notices.insert(one.at.toMSecsSinceEpoch());
        }
    }
    return notices.size();
}

/** Of one day's notices only so many; what may be forgotten altogether goes last, what the student put off stays. */
void keepAtMost(qsizetype most, QList<Reminder> &reminders, QDate day)
{
    const auto isOfDay = [day](const Reminder &reminder) { return reminder.when.date() == day; };
    const auto counts = [&](const Reminder &reminder) {
        return isOfDay(reminder)
            && !std::ranges::all_of(reminder.tellings, [](const Telling &telling) { return telling.cause == ReminderCause::Snoozed; });
    };
    for (auto many = std::ranges::count_if(reminders, counts); many > most; --many) {
        auto dropped = std::ranges::find_if(reminders.rbegin(), reminders.rend(),
                                            [&](const Reminder &reminder) { return counts(reminder) && !has(reminder, ReminderCause::Deadline); });
        dropped = dropped == reminders.rend() ? std::ranges::find_if(reminders.rbegin(), reminders.rend(), counts) : dropped;
        dropped->tellings.removeIf([](const Telling &telling) { return telling.cause != ReminderCause::Snoozed; });
    }
    reminders.removeIf([](const Reminder &reminder) { return reminder.tellings.isEmpty(); });
}
}

bool isQuiet(const ReminderWishes &wishes, QTime time)
{
    if (wishes.quietFrom <= wishes.quietTo) {
        return wishes.quietFrom <= time && time < wishes.quietTo;
    }
    return time >= wishes.quietFrom || time < wishes.quietTo;
}

QList<Reminder> remindersFrom(const ReminderFacts &facts, const QDateTime &localNow)
{
    if (!facts.wishes.on) {
        return {};
    }
    auto reminders = bundled(candidatesOf(facts, localNow));
    QSet<QDate> days;
    for (const auto &reminder : std::as_const(reminders)) {
        days.insert(reminder.when.date());
    }
    for (const auto &day : std::as_const(days)) {
        const auto left = mostInADay(facts.density.density) - shownOn(day, facts.shown, localNow);
        keepAtMost(std::max<qsizetype>(left, 0), reminders, day);
    }
    return reminders;
}
}
