// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "field_merge.h"

#include <tuple>

namespace Weekwijzer
{
Verdict merged(Merge rule, const Value &current, const FieldVersion &version, const Proposal &proposal)
{
    if (current == proposal.value && rule != Merge::Choice) {
        return Verdict::Keep;
    }
    const bool never = version.seq == 0;
    switch (rule) {
    case Merge::Statement:
        // What this device wrote itself after `base` is no surprise to it.
        return never || version.seq <= proposal.base || version.device == proposal.device ? Verdict::Take : Verdict::Stale;
    case Merge::Choice:
        return never || std::tie(proposal.clock, proposal.device) > std::tie(version.clock, version.device) ? Verdict::Take : Verdict::Keep;
    case Merge::Document:
        return never ? Verdict::Take : Verdict::Fixed;
    case Merge::Mark:
        return std::holds_alternative<std::monostate>(current) ? Verdict::Take : Verdict::Keep;
    }
    return Verdict::Keep;
}
}
