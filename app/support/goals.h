// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/time_left.h"

namespace Weekwijzer
{
/** A goal that a week offers by itself: something to do, never a mark to reach. */
struct GoalSuggestion {
    enum class What {
        LearnFor, ///< The test `item`.
        Finish, ///< The task `item`, by `by`.
        FinishMusts, ///< `count` of them, by `by`.
        GiveMoments, ///< All that is in the basket.
    };

    What what = What::GiveMoments;
    Id item;
    QDate by;
    int count = 0;

    bool operator==(const GoalSuggestion &) const = default;
};

/**
 * At most three for the week, what matters most first: its first test, its largest must, all its musts; and if there are fewer, to give
 * what is in the basket a moment. `open` is what is still to do in the week; a test of `today` or before is over.
 */
[[nodiscard]] QList<GoalSuggestion> goalSuggestions(const QList<OpenWork> &open, Week week, QDate today);
}
