// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "item_card.h"
#include "planning/time_left.h"
#include "planning/ways_out.h"
#include "planning/week_load.h"
#include "records/own_time.h"

#include <array>

namespace Weekwijzer
{
/** One day of it. */
struct DayView {
    DayLoad load;
    QList<ItemCard> cards;
    QList<PlacedItem> items; ///< What counts of it, in no order.
    QList<OwnActivity> activities; ///< The student's own, by time.
    std::optional<bool> atHome; ///< Whether the group works at home; nothing when it has no such days.
};

/** One week of one student, read in one go. */
struct WeekView {
    QList<ItemCard> basket;
    std::array<DayView, 7> days; ///< From Monday.
    WeekLoad load;
    QList<OpenWork> open; ///< What is still to do, wherever it lies.
    QList<PlanItem> decided; ///< What the student took over into another week, or let go.
    QString note; ///< What the teachers say of the week as a whole.
    bool published = false; ///< The school's plan for this week is here.
    bool empty = true; ///< Nothing of the student's own is in it either.

    [[nodiscard]] std::array<DayLoad, 7> loads() const;
    /** Null for an item of another week. */
    [[nodiscard]] const ItemCard *card(const Id &item) const;
};

[[nodiscard]] Expected<WeekView> readWeek(Database &database, const Id &student, Week week, const QDateTime &localNow);
}
