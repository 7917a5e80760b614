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

Progress progressOf(int steps, int ticked, bool whole)
{
    const auto parts = std::max(1, steps);
    return {.done = whole ? parts : ticked, .parts = parts};
}

Progress progressOf(const QList<Step> &steps, const QList<Tick> &ticks)
{
    const auto ticked = std::ranges::count_if(steps, [&](const Step &step) { return isTicked(step.id, ticks); });
    return progressOf(int(steps.size()), int(ticked), isTicked({}, ticks));
}
}
