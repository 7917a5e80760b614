// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record.h"

namespace Weekwijzer
{
/** One thing somebody did, as it is kept in the outbox and sent to the hub. */
struct Change {
    enum class Verb : quint8 {
        Set = 1, ///< Sets the fields named; makes the record when there is none.
        Withdraw = 2, ///< Takes the record away.
    };

    qint64 number = 0; ///< Per device, from 1 and without gaps once sealed; 0 before.
    Verb verb = Verb::Set;
    Kind kind = Kind::School;
    Id record;
    Values values;
    qint64 clock = 0; ///< Hybrid logical clock of the edit: milliseconds since 1970 × 65536 + counter.
    qint64 base = 0; ///< The version of the row the writer saw; 0 for a new one.

    bool operator==(const Change &) const = default;
};

/** A change the hub did not take, and why. */
struct Refusal {
    qint64 number = 0;
    ErrorKind reason = ErrorKind::Invalid; ///< NotAllowed, Invalid, Stale or NotFound.

    bool operator==(const Refusal &) const = default;
};
}
