// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "density.h"

namespace Weekwijzer
{
namespace
{
// Of fewer things nobody can tell how planning goes.
constexpr int enoughInWeeks = 4;
constexpr int enoughInAWeek = 3;

/** Is at least so much of it done? */
bool reaches(const KeptWeek &kept, int percent)
{
    return kept.done * 100 >= kept.planned * percent;
}
}

DensityReason densityOf(std::span<const KeptWeek, countedWeeks> weeks, bool thins)
{
    using Why = DensityReason::Why;
    KeptWeek together;
    for (const auto &week : weeks) {
        together.planned += week.planned;
        together.done += week.done;
    }
    if (!thins) {
        return {.density = Density::All, .why = Why::Asked, .kept = together};
    }
    if (weeks[0].planned >= enoughInAWeek && !reaches(weeks[0], 50)) {
        return {.density = Density::All, .why = Why::HardWeek, .kept = weeks[0]};
    }
    if (together.planned < enoughInWeeks) {
        return {.density = Density::All, .why = Why::Unknown, .kept = together};
    }
    const auto density = reaches(together, 90) ? Density::Few : reaches(together, 70) ? Density::Fewer : Density::All;
    return {.density = density, .why = Why::Share, .kept = together};
}

bool tells(Density density, ReminderCause cause)
{
    switch (cause) {
    case ReminderCause::Time:
        return density != Density::Few;
    case ReminderCause::Day:
        return density == Density::All;
    case ReminderCause::Deadline:
    case ReminderCause::Snoozed:
        break;
    }
    return true;
}

int mostInADay(Density density)
{
    switch (density) {
    case Density::All:
        return 3;
    case Density::Fewer:
        return 2;
    case Density::Few:
        break;
    }
    return 1;
}
}
