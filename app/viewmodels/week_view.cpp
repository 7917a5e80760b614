// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_view.h"

#include "planning/availability.h"
#include "standing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr size_t basket = 7;

/** An item with its card. */
struct Entry {
    ItemStanding standing;
    ItemCard card;

    [[nodiscard]] size_t column() const { return standing.placement.inBasket() ? basket : size_t(standing.placement.day.dayOfWeek()) - 1; }
};

Entry entryOf(const PlanItem &item, const WeekRows &rows, Week week, const QDateTime &localNow)
{
    const auto standing = standingOf(item, rows, week, localNow);
    return {.standing = standing, .card = cardOf(standing, rows.subjects.value(item.subject))};
}

/** By the clock first; then what is done goes down. */
auto orderOf(const Entry &entry)
{
    return std::tuple(!entry.standing.placement.time.isValid(), entry.standing.placement.time, entry.card.settled);
}

OpenWork openWork(const ItemStanding &standing)
{
    return {.item = standing.item,
            .left = timeLeft(standing.item.estimate, standing.progress.done, standing.progress.parts),
            .late = standing.state == ItemState::Late,
            .day = standing.placement.day,
            .time = standing.placement.time};
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
        items.append(entry.standing.item);
        day.cards.append(entry.card);
        day.items.append({.item = entry.standing.item, .movable = entry.card.movable, .settled = entry.card.settled});
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
        const auto &standing = entry.standing;
        if (!isOpen(standing.state) && !isFinished(standing.state)) {
            view.decided.append(item);
        }
        if (isOwnWork(item) && !entry.card.settled) {
            view.open.append(openWork(standing));
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
    std::ranges::transform(columns[basket], std::back_inserter(unplaced), [](const Entry &entry) { return entry.standing.item; });
    view.load = weekLoadOf(view.loads(), unplaced);
    return view;
}
}
