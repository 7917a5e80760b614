// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"
#include "records/cycle.h"

#include <optional>

namespace Weekwijzer
{
/** Where a student is with an item, in the one word a card has room for. */
enum class ItemState {
    ToDo,
    Started, ///< Some steps are ticked.
    Late,
    Done, ///< Ticked, and nothing handed in.
    HandedIn, ///< The hub has it, or it is on its way.
    FeedbackToRead,
    FeedbackRead,
    MovedOn, ///< Not finished, and taken over into another week.
    LetGo, ///< Extra, and not finished.
};

/** The one that tells most; work that was handed in or ticked is never late. */
[[nodiscard]] ItemState stateOf(const Progress &progress, const QList<HandIn> &handIns, const QList<Feedback> &feedback, bool pastDeadline);

/** Is it still to be done? */
[[nodiscard]] bool isOpen(ItemState state);
/** Has the student done their part? Neither open nor finished is what they decided about without finishing it. */
[[nodiscard]] bool isFinished(ItemState state);
/** Is there nothing left for the student to do? */
[[nodiscard]] bool isSettled(ItemState state);
/** The state in `week` with what the student decided about the work, which says nothing about work that is finished or answered. */
[[nodiscard]] ItemState stateAfter(const std::optional<WorkDecision> &decision, ItemState state, Week week);

/** What a student can best do next on an item. */
struct NextStep {
    enum class What { Nothing, ReadFeedback, DoStep, HandIn, MarkDone };

    What what = What::Nothing;
    Step step; ///< With DoStep.

    bool operator==(const NextStep &) const = default;
};

/** Is this item meant to be handed in? */
[[nodiscard]] bool asksHandIn(const PlanItem &item);
/** First what somebody answered, then the steps in order, then handing in. */
[[nodiscard]] NextStep nextStepOf(const PlanItem &item, const QList<Step> &steps, const QList<Tick> &ticks, const QList<HandIn> &handIns,
                                  const QList<Feedback> &feedback);
}
