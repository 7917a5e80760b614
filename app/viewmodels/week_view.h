// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "item_card.h"
#include "planning/availability.h"
#include "planning/load.h"

#include <array>

namespace Weekwijzer
{
/** One week of one student, read in one go. */
struct WeekView {
    QList<ItemCard> basket;
    std::array<QList<ItemCard>, 7> days; ///< From Monday.
    std::array<DayLoad, 7> loads;
    QString note; ///< What the teachers say of the week as a whole.
    bool published = false; ///< There is a plan for this week.
};

[[nodiscard]] Expected<WeekView> readWeek(Database &database, const Id &student, Week week, const Availability &availability,
                                          const QDateTime &localNow);
}
