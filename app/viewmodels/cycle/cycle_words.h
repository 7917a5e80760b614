// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/cycle.h"
#include "support/estimates.h"
#include "support/goals.h"
#include "support/plan_quality.h"

#include <QCoreApplication>

namespace Weekwijzer
{
/** What the weekly cycle says to a student: short, kind, and never a judgement. */
class CycleWords
{
    Q_DECLARE_TR_FUNCTIONS(CycleWords)

public:
    [[nodiscard]] static QString question(CheckIn::Moment moment);
    /** "Finish “Fractions set 2” by Thursday" */
    [[nodiscard]] static QString goal(const GoalSuggestion &suggestion, const QString &title);
    /** What one's own history says of an estimate; empty when there is none. `asked` is 0 for no estimate. */
    [[nodiscard]] static QString suggestion(const std::optional<EstimateSuggestion> &suggested, std::chrono::minutes asked, const QString &subject);
    /** How far a plan is. */
    [[nodiscard]] static QString plan(const IfThenPlan &plan);
    /** What to think of next for a part of a plan. */
    [[nodiscard]] static QString advice(PlanPart part, PartVerdict verdict);
    [[nodiscard]] static QString example(PlanPart part);
    /** The whole plan in one or two sentences; only what is filled in. */
    [[nodiscard]] static QString sentence(const IfThenPlan &plan);
    [[nodiscard]] static QString level(SupportChoice::Level level);
    /** What a level shows. */
    [[nodiscard]] static QString levelMeans(SupportChoice::Level level);
    [[nodiscard]] static QString reached(OwnWeek::Reached reached);
    [[nodiscard]] static QString decision(const WorkDecision &decision);
};
}
