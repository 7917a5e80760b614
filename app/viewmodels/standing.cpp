// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standing.h"

#include "planning/lateness.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
template<typename T>
std::optional<T> found(const QHash<Id, T> &rows, const Id &key)
{
    const auto row = rows.constFind(key);
    return row == rows.constEnd() ? std::nullopt : std::optional(*row);
}
}

ItemStanding standingOf(const PlanItem &item, const WeekRows &rows, Week week, const QDateTime &localNow)
{
    const auto moment = found(rows.moments, item.id);
    const auto decision = found(rows.decisions, item.id);
    const auto handIns = rows.handIns.value(item.id);
    const bool late = isLate(item, week, localNow, decision && decision->to == week);
    ItemStanding standing{.item = item,
                          .placement = placementOf(item, moment, week),
                          .progress = progressOf(rows.steps.value(item.id), rows.ticks.value(item.id)),
                          .waiting = int(std::ranges::count_if(handIns, [](const HandIn &handIn) { return !handIn.receivedAt.isValid(); }))};
    standing.item.estimate = expectedTime(item, moment);
    standing.state = stateAfter(decision, stateOf(standing.progress, handIns, rows.feedback.value(item.id), late), week);
    return standing;
}
}
