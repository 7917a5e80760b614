// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_view.h"

#include "planning/lateness.h"
#include "stores/outbox.h"
#include "stores/plan_store.h"
#include "stores/work_store.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** All rows about a week, each kind by the item it is about. */
struct Rows {
    QList<PlanItem> items;
    QHash<Id, Subject> subjects;
    QHash<Id, QList<Step>> steps;
    QHash<Id, QList<Tick>> ticks;
    QHash<Id, QList<HandIn>> handIns;
    QHash<Id, QList<Feedback>> feedback;
    QHash<Id, PlannerMoment> moments;
};

template<typename T>
QHash<Id, QList<T>> byItem(const QList<T> &rows)
{
    QHash<Id, QList<T>> grouped;
    for (const auto &row : rows) {
        grouped[row.item].append(row);
    }
    return grouped;
}

template<typename T, typename Project>
QHash<Id, T> byKey(const QList<T> &rows, Project key)
{
    QHash<Id, T> found;
    for (const auto &row : rows) {
        found.insert(row.*key, row);
    }
    return found;
}

Expected<Rows> readRows(Database &database, const Id &student, Week week)
{
    const PlanStore plans(database);
    const WorkStore work(database);
    const auto items = plans.itemsOf(week);
    const auto subjects = plans.subjects();
    const auto steps = plans.stepsOf(week);
    const auto ticks = work.ticksOf(student, week);
    const auto handIns = work.handInsOf(student, week);
    const auto feedback = work.feedbackOf(student, week);
    const auto moments = work.momentsOf(student, week);
    for (const auto *error : {items ? nullptr : &items.error(), subjects ? nullptr : &subjects.error(), steps ? nullptr : &steps.error(),
                              ticks ? nullptr : &ticks.error(), handIns ? nullptr : &handIns.error(), feedback ? nullptr : &feedback.error(),
                              moments ? nullptr : &moments.error()}) {
        if (error != nullptr) {
            return std::unexpected(*error);
        }
    }
    return Rows{.items = *items,
                .subjects = byKey(*subjects, &Subject::id),
                .steps = byItem(*steps),
                .ticks = byItem(*ticks),
                .handIns = byItem(*handIns),
                .feedback = byItem(*feedback),
                .moments = byKey(*moments, &PlannerMoment::item)};
}

/** How many of these hand-ins the hub has not taken yet. */
int waitingOf(const QList<HandIn> &handIns)
{
    return int(std::ranges::count_if(handIns, [](const HandIn &handIn) { return !handIn.receivedAt.isValid(); }));
}

/** By the clock first; then what is done goes down. */
bool comesFirst(const std::pair<QTime, ItemCard> &one, const std::pair<QTime, ItemCard> &other)
{
    const auto key = [](const auto &entry) { return std::tuple(!entry.first.isValid(), entry.first, entry.second.settled); };
    return key(one) < key(other);
}
}

Expected<WeekView> readWeek(Database &database, const Id &student, Week week, const Availability &availability, const QDateTime &localNow)
{
    const auto plans = PlanStore(database).plansOf(week);
    const auto rows = plans ? readRows(database, student, week) : std::unexpected(plans.error());
    if (!rows) {
        return std::unexpected(rows.error());
    }
    WeekView view{.published = !plans->isEmpty()};
    QStringList notes;
    std::ranges::transform(*plans, std::back_inserter(notes), &WeekPlan::note);
    notes.removeAll(QString());
    view.note = notes.join(u'\n');

    std::array<QList<PlanItem>, 7> placed;
    std::array<QList<std::pair<QTime, ItemCard>>, 8> cards; // The basket last.
    for (const auto &item : rows->items) {
        const auto moment = rows->moments.contains(item.id) ? std::optional(rows->moments.value(item.id)) : std::nullopt;
        const auto placement = placementOf(item, moment, week);
        const auto progress = progressOf(rows->steps.value(item.id), rows->ticks.value(item.id));
        const auto handIns = rows->handIns.value(item.id);
        const auto state = stateOf(progress, handIns, rows->feedback.value(item.id), isLate(item, week, localNow));
        const auto column = placement.inBasket() ? 7 : placement.day.dayOfWeek() - 1;
        cards[size_t(column)].append(
            {placement.time, cardOf(item, rows->subjects.value(item.subject), placement, state, progress, waitingOf(handIns))});
        if (!placement.inBasket()) {
            placed[size_t(column)].append(item);
        }
    }
    for (size_t column = 0; column < cards.size(); ++column) {
        std::ranges::stable_sort(cards[column], comesFirst);
        auto &shown = column == 7 ? view.basket : view.days[column];
        std::ranges::transform(cards[column], std::back_inserter(shown), &std::pair<QTime, ItemCard>::second);
    }
    for (int day = 0; day < 7; ++day) {
        const auto date = week.monday().addDays(day);
        view.loads[size_t(day)] = loadOf(date, placed[size_t(day)], availability.on(date));
    }
    return view;
}
}
