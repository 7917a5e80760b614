// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "time_left.h"

#include <algorithm>
#include <tuple>

namespace Weekwijzer
{
using std::chrono::minutes;

minutes timeLeft(minutes estimate, int done, int parts)
{
    const auto open = std::clamp(parts - done, 0, parts);
    return parts <= 0 ? estimate : minutes((estimate.count() * open + parts - 1) / parts);
}

QList<Fitting> fittingIn(minutes time, const QList<OpenWork> &open, QDate today)
{
    auto fitting = open;
    fitting.removeIf([&](const OpenWork &work) {
        const bool over = work.item.sort == PlanItem::Sort::Test && work.item.day.isValid() && work.item.day < today;
        return over || work.left <= minutes(0) || work.left > time;
    });
    const auto order = [today](const OpenWork &work) {
        const bool meantForNow = work.day.isValid() && work.day <= today;
        const auto due = work.item.due.isValid() ? work.item.due : QDate(9999, 12, 31);
        return std::tuple(!work.late, !meantForNow, due, work.item.importance, -work.left);
    };
    std::ranges::stable_sort(fitting, {}, order);
    QList<Fitting> found;
    minutes taken{};
    for (const auto &work : std::as_const(fitting)) {
        const bool together = taken + work.left <= time;
        taken += together ? work.left : minutes(0);
        found.append({.item = work.item.id, .left = work.left, .together = together});
    }
    return found;
}
}
