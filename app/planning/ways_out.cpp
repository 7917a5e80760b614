// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ways_out.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace Weekwijzer
{
namespace
{
using std::chrono::minutes;

constexpr qsizetype waysThereAre = 3;

/** The day that has most room for an item, if any has enough. */
std::optional<QDate> roomiestDay(const PlanItem &item, QDate from, std::span<const DayLoad> week, QDate today)
{
    std::optional<QDate> best;
    minutes most{};
    for (const auto &day : week) {
        const auto room = day.available - day.planned - item.estimate;
        const bool inTime = !day.absent && day.day >= today && (!item.due.isValid() || day.day <= item.due);
        if (day.day != from && inTime && !day.manyTests() && room >= minutes(0) && (!best || room > most)) {
            best = day.day;
            most = room;
        }
    }
    return best;
}

/** Those that the student may move, what is best moved first. */
QList<PlanItem> loose(const QList<PlacedItem> &items, minutes excess)
{
    QList<PlanItem> found;
    for (const auto &placed : items) {
        if (placed.movable && !placed.settled && placed.item.estimate > minutes(0)) {
            found.append(placed.item);
        }
    }
    const auto order = [excess](const PlanItem &item) {
        const bool enough = item.estimate >= excess;
        return std::tuple(-int(item.importance), !enough, enough ? item.estimate : -item.estimate);
    };
    std::ranges::stable_sort(found, {}, order);
    return found;
}

/** What is most worth a question: a test where there are many, or else the largest piece of work that is still to do. */
Id worthAsking(const DayLoad &day, const QList<PlacedItem> &items)
{
    const PlacedItem *most = nullptr;
    const auto weight = [&](const PlacedItem &placed) {
        return std::tuple(day.manyTests() && placed.item.sort == PlanItem::Sort::Test, placed.item.estimate);
    };
    for (const auto &placed : items) {
        if (!placed.settled && isOwnWork(placed.item) && (most == nullptr || weight(placed) > weight(*most))) {
            most = &placed;
        }
    }
    return most == nullptr ? Id() : most->item.id;
}
/** The first of these that has a day with room. */
std::optional<WayOut> moveOf(const QList<PlanItem> &candidates, QDate from, std::span<const DayLoad> week, QDate today)
{
    for (const auto &item : candidates) {
        if (const auto to = roomiestDay(item, from, week, today)) {
            return WayOut{.what = WayOut::What::Move, .item = item.id, .to = *to};
        }
    }
    return {};
}

QList<WayOut> waysOutOfAbsence(const DayLoad &day, const QList<PlacedItem> &items, std::span<const DayLoad> week, QDate today)
{
    QList<PlanItem> candidates;
    for (const auto &placed : items) {
        if (placed.movable && !placed.settled && isOwnWork(placed.item)) {
            candidates.append(placed.item);
        }
    }
    std::ranges::stable_sort(candidates, {}, &PlanItem::importance);
    QList<WayOut> ways;
    if (const auto move = moveOf(candidates, day.day, week, today)) {
        ways.append(*move);
    }
    if (!candidates.isEmpty()) {
        ways.append({.what = WayOut::What::PutBack, .item = ways.isEmpty() ? candidates.constFirst().id : ways.constFirst().item, .to = {}});
    }
    ways.append({.what = WayOut::What::LeaveIt, .item = {}, .to = {}});
    return ways;
}
}

QList<WayOut> waysOut(const DayLoad &day, const QList<PlacedItem> &items, std::span<const DayLoad> week, QDate today)
{
    if (day.asksToMove()) {
        return waysOutOfAbsence(day, items, week, today);
    }
    const auto candidates = loose(items, day.planned - day.available);
    QList<WayOut> ways;
    const auto move = moveOf(candidates, day.day, week, today);
    if (move) {
        ways.append(*move);
    }
    const auto back = std::ranges::find_if(
        candidates, [&](const PlanItem &item) { return item.importance != PlanItem::Importance::Must && (!move || item.id != move->item); });
    if (back != candidates.end()) {
        ways.append({.what = WayOut::What::PutBack, .item = back->id, .to = {}});
    }
    if (day.overTime()) {
        ways.append({.what = WayOut::What::SayMoreTime, .item = {}, .to = {}});
    }
    if (day.manyTests()) {
        ways.append({.what = WayOut::What::LearnEarlier, .item = {}, .to = {}});
    }
    ways.append({.what = WayOut::What::MustFirst, .item = {}, .to = {}});
    ways.resize(std::min(ways.size(), waysThereAre - 1));
    ways.append({.what = WayOut::What::Ask, .item = worthAsking(day, items), .to = {}});
    return ways;
}
}
