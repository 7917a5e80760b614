// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/reminder.h"

#include <QObject>

#include <span>

namespace Weekwijzer
{
/** How much of what a student planned in one week is done by now. */
struct KeptWeek {
    int planned = 0; ///< Own work to which they gave a day of that week.
    int done = 0;

    bool operator==(const KeptWeek &) const = default;
};

/** How much a student is reminded. */
enum class Density {
    All,
    Fewer, ///< No more bundle of what lies on the day.
    Few, ///< Only what may be forgotten altogether.
};

/** How much to remind, and why. */
struct DensityReason {
    enum class Why {
        Asked, ///< The student wants all.
        Unknown, ///< Too little was planned to tell.
        HardWeek, ///< Much of last week stayed undone.
        Share, ///< As much of the last weeks is done.
    };

    Density density = Density::All;
    Why why = Why::Unknown;
    KeptWeek kept; ///< Of last week with HardWeek, else of all weeks together.

    bool operator==(const DensityReason &) const = default;
};

/** So many weeks count, without the one that is on: how much is told changes on a Monday, never in the middle of a week. */
constexpr int countedWeeks = 3;

/** `weeks` are the last ones, the latest first. One hard week is enough for all to come back. */
[[nodiscard]] DensityReason densityOf(std::span<const KeptWeek, countedWeeks> weeks, bool thins);

/** Is this still told? What the student put off always is. */
[[nodiscard]] bool tells(Density density, ReminderCause cause);
/** So many notices a day at most; what the student put off doesn't count. */
[[nodiscard]] int mostInADay(Density density);
}
