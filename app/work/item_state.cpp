// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_state.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
bool hasUnread(const QList<Feedback> &feedback)
{
    return std::ranges::any_of(feedback, [](const Feedback &answer) { return !answer.readAt.isValid(); });
}
}

ItemState stateOf(const Progress &progress, const QList<HandIn> &handIns, const QList<Feedback> &feedback, bool pastDeadline)
{
    if (!feedback.isEmpty()) {
        return hasUnread(feedback) ? ItemState::FeedbackToRead : ItemState::FeedbackRead;
    }
    if (!handIns.isEmpty()) {
        return ItemState::HandedIn;
    }
    if (progress.complete()) {
        return ItemState::Done;
    }
    if (pastDeadline) {
        return ItemState::Late;
    }
    return progress.done > 0 ? ItemState::Started : ItemState::ToDo;
}

bool isOpen(ItemState state)
{
    return state == ItemState::ToDo || state == ItemState::Started || state == ItemState::Late;
}

bool isFinished(ItemState state)
{
    switch (state) {
    case ItemState::Done:
    case ItemState::HandedIn:
    case ItemState::FeedbackToRead:
    case ItemState::FeedbackRead:
        return true;
    case ItemState::ToDo:
    case ItemState::Started:
    case ItemState::Late:
    case ItemState::MovedOn:
    case ItemState::LetGo:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isSettled(ItemState state)
{
    return !isOpen(state) && state != ItemState::FeedbackToRead;
}

ItemState stateAfter(const std::optional<WorkDecision> &decision, ItemState state, Week week)
{
    if (!decision || !isOpen(state)) {
        return state;
    }
    if (decision->what == WorkDecision::What::LetGo) {
        return ItemState::LetGo;
    }
    return decision->what == WorkDecision::What::OtherWeek && decision->to != week ? ItemState::MovedOn : state;
}

bool asksHandIn(const PlanItem &item)
{
    return item.sort == PlanItem::Sort::Task && (!item.handInHow.isEmpty() || !item.handInWhere.isEmpty());
}

NextStep nextStepOf(const PlanItem &item, const QList<Step> &steps, const QList<Tick> &ticks, const QList<HandIn> &handIns,
                    const QList<Feedback> &feedback)
{
    if (hasUnread(feedback)) {
        return {.what = NextStep::What::ReadFeedback, .step = {}};
    }
    const bool done = progressOf(steps, ticks).complete();
    if (!done) {
        const auto open = std::ranges::find_if(steps, [&](const Step &step) { return !isTicked(step.id, ticks); });
        if (open != steps.end()) {
            return {.what = NextStep::What::DoStep, .step = *open};
        }
    }
    if (asksHandIn(item) && handIns.isEmpty()) {
        return {.what = NextStep::What::HandIn, .step = {}};
    }
    return {.what = done || !handIns.isEmpty() ? NextStep::What::Nothing : NextStep::What::MarkDone, .step = {}};
}
}
