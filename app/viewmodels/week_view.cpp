// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_view.h"

#include "planning/availability.h"
#include "planning/lateness.h"
#include "week_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr size_t basket = 7;

/** An item with all that follows from its rows. */
struct Entry {
    PlanItem item;
    Placement placement;
    Progress progress;
    ItemCard card;
    bool late = false;
    bool decided = false; ///< Moved on, or let go.

    [[nodiscard]] size_t column() const { return placement.inBasket() ? basket : size_t(placement.day.dayOfWeek()) - 1; }
};

/** How many of these hand-ins the hub has not taken yet. */
int waitingOf(const QList<HandIn> &handIns)
{
    return int(std::ranges::count_if(handIns, [](const HandIn &handIn) { return !handIn.receivedAt.isValid(); }));
}

template<typename T>
std::optional<T> found(const QHash<Id, T> &rows, const Id &key)
{
    const auto row = rows.constFind(key);
    return row == rows.constEnd() ? std::nullopt : std::optional(*row);
}

Entry entryOf(const PlanItem &item, const WeekRows &rows, Week week, const QDateTime &localNow)
{
    const auto moment = found(rows.moments, item.id);
    const auto decision = found(rows.decisions, item.id);
    auto asPlanned = item;
    asPlanned.estimate = expectedTime(item, moment);
    const auto placement = placementOf(item, moment, week);
    const auto progress = progressOf(rows.steps.value(item.id), rows.ticks.value(item.id));
    const auto handIns = rows.handIns.value(item.id);
    const bool late = isLate(item, week, localNow, decision && decision->to == week);
    const auto state = stateAfter(decision, stateOf(progress, handIns, rows.feedback.value(item.id), late), week);
    return {.item = asPlanned,
            .placement = placement,
            .progress = progress,
            .card = cardOf(asPlanned, rows.subjects.value(item.subject), placement, state, progress, waitingOf(handIns)),
            .late = late,
            .decided = state == ItemState::MovedOn || state == ItemState::LetGo};
}

/** By the clock first; then what is done goes down. */
auto orderOf(const Entry &entry)
{
    return std::tuple(!entry.placement.time.isValid(), entry.placement.time, entry.card.settled);
}

QString noteOf(const QList<WeekPlan> &plans)
{
    QStringList notes;
    std::ranges::transform(plans, std::back_inserter(notes), &WeekPlan::note);
    notes.removeAll(QString());
    return notes.join(u'\n');
}

DayView dayOf(QDate date, const QList<Entry> &entries, const WeekRows &rows)
{
    DayView day;
    QList<PlanItem> items;
    for (const auto &entry : entries) {
        items.append(entry.item);
        day.cards.append(entry.card);
        day.items.append({.item = entry.item, .movable = !entry.placement.fixed, .settled = entry.card.settled});
    }
    std::ranges::copy_if(rows.activities, std::back_inserter(day.activities), [date](const OwnActivity &activity) { return isOn(activity, date); });
    day.load = loadOf(date, items, ownTimeOn(date, availabilityOf(rows.available), day.activities));
    return day;
}
}

std::array<DayLoad, 7> WeekView::loads() const
{
    std::array<DayLoad, 7> all;
    std::ranges::transform(days, all.begin(), &DayView::load);
    return all;
}

const ItemCard *WeekView::card(const Id &item) const
{
    const auto in = [&item](const QList<ItemCard> &cards) {
        const auto found = std::ranges::find(cards, item, &ItemCard::id);
        return found == cards.end() ? nullptr : &*found;
    };
    for (const auto &day : days) {
        if (const auto *card = in(day.cards)) {
            return card;
        }
    }
    return in(basket);
}

Expected<WeekView> readWeek(Database &database, const Id &student, Week week, const QDateTime &localNow)
{
    const auto rows = readWeekRows(database, student, week);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    WeekView view{.note = noteOf(rows->plans), .published = !rows->plans.isEmpty()};
    std::array<QList<Entry>, 8> columns;
    for (const auto &item : rows->items) {
        const auto entry = entryOf(item, *rows, week, localNow);
        columns[entry.column()].append(entry);
        if (entry.decided) {
            view.decided.append(item);
        }
        if (isOwnWork(item) && !entry.card.settled) {
            const auto left = timeLeft(entry.item.estimate, entry.progress.done, entry.progress.parts);
            view.open.append({.item = entry.item, .left = left, .late = entry.late, .day = entry.placement.day, .time = entry.placement.time});
        }
    }
    for (auto &column : columns) {
        std::ranges::stable_sort(column, {}, orderOf);
    }
    std::ranges::transform(columns[basket], std::back_inserter(view.basket), &Entry::card);
    for (size_t day = 0; day < view.days.size(); ++day) {
        view.days[day] = dayOf(week.monday().addDays(qint64(day)), columns[day], *rows);
        view.days[day].load.past = view.days[day].load.day < localNow.date();
    }
    QList<PlanItem> unplaced;
    std::ranges::transform(columns[basket], std::back_inserter(unplaced), &Entry::item);
    view.load = weekLoadOf(view.loads(), unplaced);
    return view;
}
}
