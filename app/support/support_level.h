// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/cycle.h"
#include "records/history.h"

#include <QList>

#include <optional>

namespace Weekwijzer
{
/**
 * What a support level shows unasked. Everything else is still there, one press away: a level hides and locks nothing.
 */
struct Scaffold {
    enum class Goal {
        Given, ///< The first suggestion stands there already.
        Chosen, ///< Suggestions to choose from, own words below.
        OwnWords, ///< Own words, suggestions on request.
    };

    SupportChoice::Level level = SupportChoice::Level::Unsaid;
    Goal goal = Goal::OwnWords;
    int plansAsked = 0; ///< For how many of the largest works an if-then plan is asked.
    bool estimatesAsked = false;
    bool examples = false; ///< With each question.
    bool checkIns = false; ///< Asked on Monday and Friday.
    bool lookBackQuestions = false; ///< What went well, what went less; else one line.
    bool oneThingAtATime = false; ///< Today shows the next step alone, and the rest on request.

    bool operator==(const Scaffold &) const = default;
};

/** The table of all levels; GetHelp for Unsaid. */
[[nodiscard]] const Scaffold &scaffoldOf(SupportChoice::Level level);

/**
 * Which level holds: the student's own choice, or else by grade, the first year with help and the last two alone. Without a grade it is
 * PlanAlong. Nobody starts at OnlyAsked: that is one's own wish.
 */
[[nodiscard]] SupportChoice::Level levelOf(const std::optional<SupportChoice> &chosen, int grade);

/** Which level holds for a subject: what the student chose for it, or else what holds for all of them. */
[[nodiscard]] SupportChoice::Level levelFor(const std::optional<SupportChoice> &chosenForSubject, SupportChoice::Level general);

/** Another level, and why. */
struct LevelProposal {
    SupportChoice::Level to = SupportChoice::Level::Unsaid;
    SupportChoice::Reason reason = SupportChoice::Reason::PlansKept;

    bool operator==(const LevelProposal &) const = default;
};

/**
 * What to propose after these weeks, the last one last; a week without tasks doesn't count.
 *
 * Less help after three weeks in a row in which most work got a moment, nearly all was finished and the student looked back. More help when
 * two of the last three were hard: less than half finished of at least three tasks. One step at a time, never to OnlyAsked,
 * and not within three weeks after a decision. Help that fades as it is needed less, and comes back, is what makes it
 * help (contingent scaffolding: Wood, Bruner and Ross 1976; Van de Pol, Volman and Beishuizen 2010); the numbers are ours.
 */
[[nodiscard]] std::optional<LevelProposal> proposedLevel(SupportChoice::Level current, const QList<WeekResult> &weeks, QDate lastDecision,
                                                         QDate today);
/**
 * The same for one subject, from its weeks alone: only when its last three weeks had at least two tasks each, because one task that went
 * well, or didn't, says nothing about how somebody plans.
 */
[[nodiscard]] std::optional<LevelProposal> proposedLevelForSubject(SupportChoice::Level current, const QList<WeekResult> &weeks, QDate lastDecision,
                                                                   QDate today);
}
