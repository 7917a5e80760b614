// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "load.h"

#include <span>

namespace Weekwijzer
{
/** One thing on a day, and what the student may do with it. */
struct PlacedItem {
    PlanItem item;
    bool movable = true; ///< The school has not set its day.
    bool settled = false; ///< Nothing left to do on it.
};

/** One way to make a day lighter that asks too much. */
struct WayOut {
    enum class What {
        Move, ///< `item` to the day `to`.
        PutBack, ///< `item`, which is no must, in the basket.
        SayMoreTime, ///< There is more time on such a day than this device knows.
        LearnEarlier, ///< For many tests: a part on each day before.
        LeaveIt, ///< On a day of absence: it may stay where it is.
        MustFirst, ///< First what has to be; the rest may wait.
        Ask, ///< Somebody at school, what of it may wait; about `item`.
    };

    What what = What::Ask;
    Id item;
    QDate to;

    bool operator==(const WayOut &) const = default;
};

/**
 * Three ways out for a day that asks too much: what can be done with one press comes first, asking last.
 *
 * Moved is what matters least; among equals the smallest that brings the day back within its time, or else the largest. It goes
 * to the day from `today` on, before its deadline, that has most room for it, and nowhere when no day has that much.
 * On a day of absence what matters most moves first, nowhere to another such day, and leaving it there is a way too.
 * `week` has the loads of the seven days, `day` among them.
 */
[[nodiscard]] QList<WayOut> waysOut(const DayLoad &day, const QList<PlacedItem> &items, std::span<const DayLoad> week, QDate today);
}
