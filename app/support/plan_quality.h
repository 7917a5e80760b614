// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/cycle.h"

#include <array>
#include <optional>

namespace Weekwijzer
{
/** The parts of an if-then plan, in the order in which they are asked for. */
enum class PlanPart { Moment, Place, FirstStep, Obstacle, Answer };

/** How far a part of a plan would carry one. */
enum class PartVerdict {
    Missing,
    Vague, ///< Said, but no situation or action that one would recognise: "later", "do my best".
    Clear,
};

/**
 * How good an if-then plan is.
 *
 * Such plans help (d ≈ 0.65 over 94 studies: Gollwitzer and Sheeran 2006) when they name a situation that will be recognised and an
 * action that can be begun at once; naming what may come between, and an answer to it, adds to that (mental contrasting: Oettingen
 * 2012). So vague words are told apart from words that say something; what the words say is nobody's to judge.
 */
struct PlanQuality {
    std::array<PartVerdict, 5> verdicts{}; ///< By PlanPart.

    [[nodiscard]] PartVerdict of(PlanPart part) const { return verdicts[size_t(part)]; }
    [[nodiscard]] int clearParts() const;
    [[nodiscard]] bool isComplete() const { return clearParts() == int(verdicts.size()); }
    /** The first part that asks for another word, one at a time; none when all are clear. */
    [[nodiscard]] std::optional<PlanPart> next() const;

    bool operator==(const PlanQuality &) const = default;
};

[[nodiscard]] PlanQuality qualityOf(const IfThenPlan &plan);
}
