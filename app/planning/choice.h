// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presence.h"

namespace Weekwijzer
{
/** An item and what its student did with it, as far as that decides whether it is asked of them. */
struct LeftToStudent {
    PlanItem item; ///< With the time that is expected for it.
    bool picked = false;
    bool placed = false; ///< The student gave it a day.
    bool begun = false; ///< Something of it is ticked or handed in.
    bool decided = false; ///< They said what becomes of it: another week, help, or nothing more.

    /** Did they choose it, by word or by deed? */
    [[nodiscard]] bool taken() const { return picked || placed || begun || decided; }
};

/** Does an item count for its student: in the load, in the list of what is open, as late? */
enum class Asked {
    Yes,
    NotNeeded, ///< It stands in for a moment that the student can be at.
    Free, ///< More explanation or deepening, for who wants it.
    NotPicked, ///< On a choice board of which others do.
};

/** A student who began with something does it, whatever it is. */
[[nodiscard]] Asked askedOnRoute(const LeftToStudent &one);
/** `one` stands in for a moment, perhaps with others: of those one is needed, the picked one before the first. */
[[nodiscard]] Asked askedInstead(const LeftToStudent &one, const QList<LeftToStudent> &standIns, Away away);
/** `one` lies on a board: asked is what was taken, and while that are fewer than `pick`, the smallest of the others with it. */
[[nodiscard]] Asked askedOnBoard(const LeftToStudent &one, const QList<LeftToStudent> &board, int pick);
}
