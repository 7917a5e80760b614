// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress.h"

#include <algorithm>

namespace Weekwijzer
{
bool isTicked(const Id &step, const QList<Tick> &ticks)
{
    return std::ranges::any_of(ticks, [&](const Tick &tick) { return tick.done && tick.step == step; });
}

Progress progressOf(const QList<Step> &steps, const QList<Tick> &ticks)
{
    const bool whole = isTicked({}, ticks);
    if (steps.isEmpty()) {
        return {.done = whole ? 1 : 0, .parts = 1};
    }
    const auto parts = int(steps.size());
    return {.done = whole ? parts : int(std::ranges::count_if(steps, [&](const Step &step) { return isTicked(step.id, ticks); })), .parts = parts};
}
}
