// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/declaration.h"

namespace Weekwijzer
{
/** When and by whom a field was last written. */
struct FieldVersion {
    qint64 seq = 0; ///< The hub's sequence number of that change; 0 for a field never written.
    qint64 clock = 0; ///< Hybrid logical clock of the edit.
    Id device;

    bool operator==(const FieldVersion &) const = default;
};

/** A value somebody wants to give a field that may have one. */
struct Proposal {
    Value value;
    qint64 base = 0; ///< The version of the row the writer saw.
    qint64 clock = 0;
    Id device;
};

/**
 * Was the field written after `base`, by somebody else?
 *
 * What a device wrote itself is no surprise to it; but the clock of one device only grows, so that a later one under its name tells
 * of a copy of it.
 */
[[nodiscard]] bool isUnseen(const FieldVersion &version, const Proposal &proposal);

/** What becomes of a proposal. */
enum class Verdict {
    Take, ///< The proposed value is the field's value now.
    Keep, ///< The field keeps what it has, and the writer learns it as a row.
    Stale, ///< Somebody else spoke first: the writer is asked.
    Fixed, ///< The field never changes once it is written.
    TakeKeepingCurrent, ///< As Take, but what the field has is a text of its own and is kept beside it.
    KeepWithProposal, ///< As Keep, but the proposed text is kept beside it.
};

/** The rule of merging for one field, from how its declaration says it merges. */
[[nodiscard]] Verdict merged(Merge rule, const Value &current, const FieldVersion &version, const Proposal &proposal);
}
