// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "time_left.h"

#include <optional>

namespace Weekwijzer
{
/** The one piece of work to begin with now. */
struct NextWork {
    enum class Why {
        PlannedToday, ///< The student's own plan comes first.
        LeftOver, ///< Meant for an earlier day of the week.
        Late,
        DueSoon, ///< Today or tomorrow.
        RoomToday, ///< Nothing presses; this is what would come first.
    };

    Id item;
    Why why = Why::RoomToday;

    bool operator==(const NextWork &) const = default;
};

/**
 * What of `open` comes first: what is planned for today, by its time; then what was meant for an earlier day; then what is late,
 * due by tomorrow, and last what matters most. Tests are learned for before their day, and left out on it. Nothing when nothing is open.
 */
[[nodiscard]] std::optional<NextWork> nextWork(const QList<OpenWork> &open, QDate today);
/** The same for all of it, the first one first. */
[[nodiscard]] QList<NextWork> inOrder(const QList<OpenWork> &open, QDate today);
}
