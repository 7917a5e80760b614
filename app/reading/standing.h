// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/choice.h"
#include "planning/placement.h"
#include "week_rows.h"
#include "work/item_state.h"

namespace Weekwijzer
{
/** A choice board and how much of it is chosen. */
struct BoardStanding {
    ChoiceBoard board;
    int items = 0; ///< That lie on it.
    int taken = 0; ///< Of those.
};

/** Where a student stands with an item in a week: what follows from all its rows together. */
struct ItemStanding {
    PlanItem item; ///< With the time that is expected for it.
    Placement placement;
    Progress progress;
    ItemState state = ItemState::ToDo;
    int waiting = 0; ///< Hand-ins of it that the hub has not taken yet.
    Asked asked = Asked::Yes;
    bool taken = false; ///< The student chose it, by word or by deed.
    std::optional<BoardStanding> board; ///< On which it lies.
    Away away = Away::No; ///< From the moment it is, or that it stands in for.
    std::optional<PlanItem> standIn; ///< Of a moment: what to do by who can't be there.
    std::optional<PlanItem> insteadOf; ///< The moment it stands in for, if that is in the same week.

    /** Does it count: in the load, in the list of what is open, as late? */
    [[nodiscard]] bool counts() const { return asked == Asked::Yes; }
    /** Does something else take its place? */
    [[nodiscard]] bool isReplaced() const { return standIn && away != Away::No; }
    /** Did the student decide about it without finishing it: another week, or nothing more? */
    [[nodiscard]] bool isDecided() const { return !isOpen(state) && !isFinished(state); }
    /** Does its time count in the load of the week? What is done does. */
    [[nodiscard]] bool countsInLoad() const { return counts() && !isReplaced() && !isDecided(); }
};

/** `item` is one of the rows' items, and the rows are those of `week`. */
[[nodiscard]] ItemStanding standingOf(const PlanItem &item, const WeekRows &rows, Week week, const QDateTime &localNow);
}
