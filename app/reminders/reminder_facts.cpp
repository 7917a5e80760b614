// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminder_facts.h"

#include "planning/load.h"
#include "standing.h"
#include "stores/own_time_store.h"
#include "stores/reminder_store.h"

#include <algorithm>
#include <array>

namespace Weekwijzer
{
namespace
{
/** A piece of own work that the school left to the student, and how far it is. */
struct OwnWork {
    RemindableWork work;
    bool done = false;
    bool open = true; ///< Neither done, nor let go, nor taken over into another week.
};

QList<OwnWork> workOf(const WeekRows &rows, Week week, const QDateTime &localNow)
{
    QList<OwnWork> found;
    for (const auto &item : rows.items) {
        const auto standing = standingOf(item, rows, week, localNow);
        if (isOwnWork(item) && !standing.placement.fixed && standing.counts()) {
            found.append({.work = {.item = item.id,
                                   .title = item.title,
                                   .day = standing.placement.day,
                                   .time = standing.placement.time,
                                   .due = item.due,
                                   .extra = item.importance == PlanItem::Importance::Extra},
                          .done = isFinished(standing.state),
                          .open = isOpen(standing.state)});
        }
    }
    return found;
}

KeptWeek keptOf(const QList<OwnWork> &works)
{
    KeptWeek kept;
    for (const auto &own : works) {
        kept.planned += int(own.work.day.isValid());
        kept.done += int(own.work.day.isValid() && own.done);
    }
    return kept;
}
}

Expected<ReminderFacts> readReminderFacts(Database &database, const Id &student, const QDateTime &localNow)
{
    const ReminderStore store(database);
    const auto wishes = store.wishes();
    const auto shown = wishes ? store.shown() : std::unexpected(wishes.error());
    const auto snoozed = shown ? store.snoozed() : std::unexpected(shown.error());
    const auto activities = snoozed ? OwnTimeStore(database).activitiesOf(student) : std::unexpected(snoozed.error());
    if (!activities) {
        return std::unexpected(activities.error());
    }
    ReminderFacts facts{.wishes = *wishes, .density = {}, .open = {}, .activities = *activities, .shown = *shown, .snoozed = *snoozed};
    std::array<KeptWeek, countedWeeks> weeks;
    // The coming week too: what is due on its Monday is told on Sunday.
    for (int weeksAgo = countedWeeks; weeksAgo >= -1; --weeksAgo) {
        const auto week = Week::of(localNow.date()).plus(-weeksAgo);
        const auto rows = readWeekRows(database, student, week);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        const auto works = workOf(*rows, week, localNow);
        if (weeksAgo > 0) {
            weeks[size_t(weeksAgo) - 1] = keptOf(works);
        }
        for (const auto &own : works) {
            if (own.open) {
                facts.open.append(own.work);
            }
        }
    }
    facts.density = densityOf(weeks, wishes->thins);
    return facts;
}
}
