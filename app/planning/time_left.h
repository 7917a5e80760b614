// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/plan.h"

#include <QList>

namespace Weekwijzer
{
/** Something that is still to do. */
struct OpenWork {
    PlanItem item;
    std::chrono::minutes left{}; ///< What it may still take; 0 when nobody said.
    bool late = false;
    QDate day; ///< On which the student means to do it; none in the basket.
    QTime time; ///< On that day; none for any time.
};

/** What an estimate leaves when `done` of `parts` are done, in whole minutes upwards; 0 of an estimate that isn't filled in. */
[[nodiscard]] std::chrono::minutes timeLeft(std::chrono::minutes estimate, int done, int parts);

/** A piece of work that can be finished in the time there is. */
struct Fitting {
    Id item;
    std::chrono::minutes left{};
    bool together = false; ///< Fits together with all those above it that say so too.

    bool operator==(const Fitting &) const = default;
};

/**
 * What can be finished within `time`, best first: what is late, then what is meant for today or before, then by deadline, then by
 * importance, then the longest. Left out are work without an estimate, as nobody knows whether it fits, and tests that are over.
 */
[[nodiscard]] QList<Fitting> fittingIn(std::chrono::minutes time, const QList<OpenWork> &open, QDate today);
}
