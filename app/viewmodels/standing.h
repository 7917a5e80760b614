// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/placement.h"
#include "week_rows.h"
#include "work/item_state.h"

namespace Weekwijzer
{
/** Where a student stands with an item in a week: what follows from all its rows together. */
struct ItemStanding {
    PlanItem item; ///< With the time that is expected for it.
    Placement placement;
    Progress progress;
    ItemState state = ItemState::ToDo;
    int waiting = 0; ///< Hand-ins of it that the hub has not taken yet.
};

/** `item` is one of the rows' items, and the rows are those of `week`. */
[[nodiscard]] ItemStanding standingOf(const PlanItem &item, const WeekRows &rows, Week week, const QDateTime &localNow);
}
