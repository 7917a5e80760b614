// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choice.h"

#include <algorithm>

namespace Weekwijzer
{
Asked askedOnRoute(const LeftToStudent &one)
{
    return one.item.route == PlanItem::Route::Core || one.taken() ? Asked::Yes : Asked::Free;
}

Asked askedInstead(const LeftToStudent &one, const QList<LeftToStudent> &standIns, Away away)
{
    if (one.begun || one.picked) {
        return Asked::Yes;
    }
    const bool otherTaken = std::ranges::any_of(standIns, [](const LeftToStudent &other) { return other.begun || other.picked; });
    const bool first = !standIns.isEmpty() && standIns.constFirst().item.id == one.item.id;
    return away != Away::No && first && !otherTaken ? Asked::Yes : Asked::NotNeeded;
}

Asked askedOnBoard(const LeftToStudent &one, const QList<LeftToStudent> &board, int pick)
{
    if (one.taken()) {
        return Asked::Yes;
    }
    const auto open = pick - std::ranges::count_if(board, &LeftToStudent::taken);
    // By its id among equals, so that it is the same one on each device.
    const auto smaller = std::ranges::count_if(board, [&one](const LeftToStudent &other) {
        return !other.taken() && std::pair(other.item.estimate, other.item.id) < std::pair(one.item.estimate, one.item.id);
    });
    return smaller < open ? Asked::Yes : Asked::NotPicked;
}
}
