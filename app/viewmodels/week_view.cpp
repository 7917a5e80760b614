// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week_view.h"

#include "choice_words.h"
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

using Columns = std::array<QList<Entry>, 8>; ///< From Monday, and the basket.

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

/** The items of a choice board stay together, below what stands for itself. */
void groupByBoard(QList<Entry> &entries)
{
    for (auto &entry : entries) {
        const auto &board = entry.standing.board;
        entry.card.board = board ? u"%1 · %2"_s.arg(ChoiceWords::board(*board), ChoiceWords::taken(*board)) : QString();
    }
    std::ranges::stable_sort(entries, {}, [](const Entry &entry) { return entry.card.board; });
}

void sort(Columns &columns)
{
    for (auto &column : columns) {
        std::ranges::stable_sort(column, {}, orderOf);
    }
    groupByBoard(columns[basket]);
}

OpenWork openWork(const ItemStanding &standing)
{
    return {.item = standing.item,
            .left = timeLeft(standing.item.estimate, standing.progress.done, standing.progress.parts),
            .late = standing.state == ItemState::Late,
            .day = standing.placement.day,
            .time = standing.placement.time};
}

/** What is still to do, and what the student decided about. */
void addWork(WeekView &view, const Entry &entry)
{
    const auto &standing = entry.standing;
    if (standing.isDecided()) {
        view.decided.append(standing.item);
    }
    if (isOwnWork(standing.item) && standing.countsInLoad() && !entry.card.settled) {
        view.open.append(openWork(standing));
    }
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
    int loose = 0;
    for (const auto &entry : entries) {
        day.cards.append(entry.card);
        if (!entry.standing.countsInLoad()) {
            continue;
        }
        items.append(entry.standing.item);
        loose += int(isOwnWork(entry.standing.item) && entry.card.movable && !entry.card.settled);
        day.items.append({.item = entry.standing.item, .movable = entry.card.movable, .settled = entry.card.settled});
    }
    std::ranges::copy_if(rows.activities, std::back_inserter(day.activities), [date](const OwnActivity &activity) { return isOn(activity, date); });
    day.load = loadOf(date, items, ownTimeOn(date, availabilityOf(rows.available), day.activities));
    day.load.absent = isAbsentOn(rows.absences, date);
    day.load.loose = loose;
    day.atHome = worksAtHomeOn(date, rows.homeDays.values());
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
    WeekView view{.note = noteOf(rows->plans), .published = !rows->plans.isEmpty(), .empty = rows->plans.isEmpty() && rows->items.isEmpty()};
    Columns columns;
    for (const auto &item : rows->items) {
        const auto entry = entryOf(item, *rows, week, localNow);
        // The moment that it stands in for leads to it.
        if (entry.standing.asked != Asked::NotNeeded) {
            columns[entry.column()].append(entry);
            addWork(view, entry);
        }
    }
    sort(columns);
    std::ranges::transform(columns[basket], std::back_inserter(view.basket), &Entry::card);
    for (size_t day = 0; day < view.days.size(); ++day) {
        view.days[day] = dayOf(week.monday().addDays(qint64(day)), columns[day], *rows);
        view.days[day].load.past = view.days[day].load.day < localNow.date();
    }
    QList<PlanItem> unplaced;
    for (const auto &entry : std::as_const(columns[basket])) {
        if (entry.standing.countsInLoad()) {
            unplaced.append(entry.standing.item);
        }
    }
    view.load = weekLoadOf(view.loads(), unplaced);
    return view;
}
}
