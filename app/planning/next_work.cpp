// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "next_work.h"

#include <algorithm>
#include <tuple>

namespace Weekwijzer
{
namespace
{
const QDate someDay(9999, 12, 31);

NextWork::Why whyOf(const OpenWork &work, QDate today)
{
    if (work.day == today) {
        return NextWork::Why::PlannedToday;
    }
    if (work.day.isValid() && work.day < today) {
        return NextWork::Why::LeftOver;
    }
    if (work.late) {
        return NextWork::Why::Late;
    }
    const auto until = work.item.sort == PlanItem::Sort::Test ? work.item.day : work.item.due;
    return until.isValid() && until <= today.addDays(1) ? NextWork::Why::DueSoon : NextWork::Why::RoomToday;
}
}

std::optional<NextWork> nextWork(const QList<OpenWork> &open, QDate today)
{
    const auto all = inOrder(open, today);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

QList<NextWork> inOrder(const QList<OpenWork> &open, QDate today)
{
    auto works = open;
    works.removeIf([&](const OpenWork &work) { return work.item.sort == PlanItem::Sort::Test && work.item.day.isValid() && work.item.day <= today; });
    const auto order = [today](const OpenWork &work) {
        const auto due = work.item.due.isValid() ? work.item.due : work.item.day.isValid() ? work.item.day : someDay;
        const auto day = work.day.isValid() ? work.day : someDay;
        return std::tuple(whyOf(work, today), !work.time.isValid(), work.time, due, work.item.importance, day, -work.left);
    };
    std::ranges::stable_sort(works, {}, order);
    QList<NextWork> found;
    std::ranges::transform(works, std::back_inserter(found),
                           [today](const OpenWork &work) { return NextWork{.item = work.item.id, .why = whyOf(work, today)}; });
    return found;
}
}
