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
        const bool inTime = day.day >= today && (!item.due.isValid() || day.day <= item.due);
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
}

QList<WayOut> waysOut(const DayLoad &day, const QList<PlacedItem> &items, std::span<const DayLoad> week, QDate today)
{
    QList<WayOut> ways;
    const auto candidates = loose(items, day.planned - day.available);
    Id moved;
    for (const auto &item : candidates) {
        if (const auto to = roomiestDay(item, day.day, week, today)) {
            moved = item.id;
            ways.append({.what = WayOut::What::Move, .item = item.id, .to = *to});
            break;
        }
    }
    const auto back = std::ranges::find_if(candidates,
                                           [&](const PlanItem &item) { return item.importance != PlanItem::Importance::Must && item.id != moved; });
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
