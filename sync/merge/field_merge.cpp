// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "field_merge.h"

#include <tuple>

namespace Weekwijzer
{
bool isUnseen(const FieldVersion &version, const Proposal &proposal)
{
    const bool isOwn = version.device == proposal.device && version.clock < proposal.clock;
    return version.seq > proposal.base && !isOwn;
}

Verdict merged(Merge rule, const Value &current, const FieldVersion &version, const Proposal &proposal)
{
    const bool timed = rule == Merge::Choice || rule == Merge::Text;
    if (current == proposal.value && !timed) {
        return Verdict::Keep;
    }
    const bool never = version.seq == 0;
    // Whoever saw a value wrote later, even if the moment is only known roughly, as with what a hub had lost.
    const bool later = !isUnseen(version, proposal) || std::tie(proposal.clock, proposal.device) > std::tie(version.clock, version.device);
    switch (rule) {
    case Merge::Statement:
        return never || !isUnseen(version, proposal) ? Verdict::Take : Verdict::Stale;
    case Merge::Choice:
        return never || later ? Verdict::Take : Verdict::Keep;
    case Merge::Text: {
        // A text that the writer saw and replaced is no loss; one that came meanwhile is.
        const bool bothChanged = !never && isUnseen(version, proposal) && current != proposal.value;
        const bool keepsCurrent = bothChanged && !std::holds_alternative<std::monostate>(current);
        const bool keepsProposal = bothChanged && !std::holds_alternative<std::monostate>(proposal.value);
        if (never || later) {
            return keepsCurrent ? Verdict::TakeKeepingCurrent : Verdict::Take;
        }
        return keepsProposal ? Verdict::KeepWithProposal : Verdict::Keep;
    }
    case Merge::Count:
        return integerOf(proposal.value) > integerOf(current) ? Verdict::Take : Verdict::Keep;
    case Merge::Document:
        return Verdict::Fixed;
    case Merge::Mark:
        return std::holds_alternative<std::monostate>(current) ? Verdict::Take : Verdict::Keep;
    }
    return Verdict::Keep;
}
}
