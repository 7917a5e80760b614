// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reminder.h"

namespace Weekwijzer
{
/** Something that could be told. */
struct Candidate {
    Telling telling;
    QDateTime when; ///< Local; the first moment that is free for it.
    QDateTime until; ///< Later it is of no use.

    bool operator==(const Candidate &) const = default;
};

/** What could be told in the next seven days and wasn't yet, at moments that are free, in order of time. */
[[nodiscard]] QList<Candidate> candidatesOf(const ReminderFacts &facts, const QDateTime &localNow);
}
