// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminder_facts.h"

#include "planning/load.h"
#include "planning/placement.h"
#include "stores/cycle_store.h"
#include "stores/own_time_store.h"
#include "stores/plan_store.h"
#include "stores/reminder_store.h"
#include "stores/work_store.h"
#include "work/item_state.h"

#include <algorithm>
#include <array>

namespace Weekwijzer
{
namespace
{
template<typename T>
QList<T> ofItem(const QList<T> &rows, const Id &item)
{
    QList<T> found;
    std::ranges::copy_if(rows, std::back_inserter(found), [&item](const T &row) { return row.item == item; });
    return found;
}

template<typename T>
std::optional<T> firstOf(const QList<T> &rows, const Id &item)
{
    const auto found = std::ranges::find(rows, item, &T::item);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

/** A piece of own work that the school left to the student, and how far it is. */
struct OwnWork {
    RemindableWork work;
    bool done = false;
    bool open = true; ///< Neither done, nor let go, nor taken over into another week.
};

/** Reads the weeks one by one. */
class WeekReader
{
public:
    WeekReader(Database &database, const Id &student)
        : m_plans(database)
        , m_work(database)
        , m_cycle(database)
        , m_student(student)
    {
    }

    Expected<QList<OwnWork>> workOf(Week week) const
    {
        const auto items = m_plans.itemsOf(week);
        const auto moments = items ? m_work.momentsOf(m_student, week) : std::unexpected(items.error());
        const auto steps = moments ? m_plans.stepsOf(week) : std::unexpected(moments.error());
        const auto ticks = steps ? m_work.ticksOf(m_student, week) : std::unexpected(steps.error());
        const auto handIns = ticks ? m_work.handInsOf(m_student, week) : std::unexpected(ticks.error());
        const auto decisions = handIns ? m_cycle.decisionsOf(m_student, week) : std::unexpected(handIns.error());
        if (!decisions) {
            return std::unexpected(decisions.error());
        }
        QList<OwnWork> found;
        for (const auto &item : *items) {
            const auto placement = placementOf(item, firstOf(*moments, item.id), week);
            if (isOwnWork(item) && !placement.fixed) {
                const auto progress = progressOf(ofItem(*steps, item.id), ofItem(*ticks, item.id));
                const auto state = stateOf(progress, ofItem(*handIns, item.id), {}, false);
                found.append({.work = {.item = item.id,
                                       .title = item.title,
                                       .day = placement.day,
                                       .time = placement.time,
                                       .due = item.due,
                                       .extra = item.importance == PlanItem::Importance::Extra},
                              .done = isSettled(state),
                              .open = !isSettled(stateAfter(firstOf(*decisions, item.id), state, week))});
            }
        }
        return found;
    }

private:
    PlanStore m_plans;
    WorkStore m_work;
    CycleStore m_cycle;
    Id m_student;
};

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
    const WeekReader reader(database, student);
    std::array<KeptWeek, countedWeeks> weeks;
    // The coming week too: what is due on its Monday is told on Sunday.
    for (int weeksAgo = countedWeeks; weeksAgo >= -1; --weeksAgo) {
        const auto works = reader.workOf(Week::of(localNow.date()).plus(-weeksAgo));
        if (!works) {
            return std::unexpected(works.error());
        }
        if (weeksAgo > 0) {
            weeks[size_t(weeksAgo) - 1] = keptOf(*works);
        }
        for (const auto &own : *works) {
            if (own.open) {
                facts.open.append(own.work);
            }
        }
    }
    facts.density = densityOf(weeks, wishes->thins);
    return facts;
}
}
