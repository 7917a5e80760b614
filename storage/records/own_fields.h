// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cycle.h"
#include "field_of.h"
#include "own_time.h"
#include "own_work.h"
#include "question.h"
#include "work.h"

#include <array>

/** What a student keeps for themselves. */
namespace Weekwijzer::Declared
{
inline constexpr std::array plannerMomentFields{
    field<&PlannerMoment::student>(1, "student"_L1, student, Document, required),
    field<&PlannerMoment::item>(2, "item"_L1, student, Document, required),
    field<&PlannerMoment::day>(3, "day"_L1, student, Choice),
    field<&PlannerMoment::time>(4, "time"_L1, student, Choice),
    field<&PlannerMoment::estimate>(5, "estimate"_L1, student, Choice),
};
inline constexpr std::array tickFields{
    field<&Tick::student>(1, "student"_L1, student, Document, required),
    field<&Tick::item>(2, "item"_L1, student, Document, required),
    field<&Tick::step>(3, "step"_L1, student, Document),
    field<&Tick::done>(4, "done"_L1, student, Choice, required),
};
inline constexpr std::array draftFields{
    field<&Draft::student>(1, "student"_L1, student, Document, required),
    field<&Draft::item>(2, "item"_L1, student, Document, required),
    field<&Draft::text>(3, "text"_L1, student, Text, false, essay),
};
inline constexpr std::array workedTimeFields{
    field<&WorkedTime::student>(1, "student"_L1, student, Document, required),
    field<&WorkedTime::item>(2, "item"_L1, student, Document, required),
    field<&WorkedTime::device>(3, "device"_L1, student, Document, required),
    field<&WorkedTime::minutes>(4, "minutes"_L1, student, Count, required),
};
inline constexpr std::array availableTimeFields{
    field<&AvailableTime::student>(1, "student"_L1, student, Document, required),
    field<&AvailableTime::weekday>(2, "weekday"_L1, student, Document, required),
    field<&AvailableTime::minutes>(3, "minutes"_L1, student, Choice, required),
};
inline constexpr std::array ownActivityFields{
    field<&OwnActivity::student>(1, "student"_L1, student, Document, required),
    field<&OwnActivity::title>(2, "title"_L1, student, Text, required, line),
    field<&OwnActivity::day>(3, "day"_L1, student, Choice, required),
    field<&OwnActivity::weekly>(4, "weekly"_L1, student, Choice, required),
    field<&OwnActivity::time>(5, "time"_L1, student, Choice, required),
    field<&OwnActivity::length>(6, "length"_L1, student, Choice, required),
};
inline constexpr std::array ownWeekFields{
    field<&OwnWeek::student>(1, "student"_L1, student, Document, required),
    field<&OwnWeek::week>(2, "week"_L1, student, Document, required),
    field<&OwnWeek::goal>(3, "goal"_L1, student, Text, false, paragraph),
    field<&OwnWeek::reached>(4, "reached"_L1, student, Choice),
    field<&OwnWeek::wentWell>(5, "went_well"_L1, student, Text, false, paragraph),
    field<&OwnWeek::wentLess>(6, "went_less"_L1, student, Text, false, paragraph),
    field<&OwnWeek::lookedAhead>(7, "looked_ahead"_L1, student, Mark),
    field<&OwnWeek::lookedBack>(8, "looked_back"_L1, student, Mark),
};
inline constexpr std::array ifThenPlanFields{
    field<&IfThenPlan::student>(1, "student"_L1, student, Document, required),
    field<&IfThenPlan::item>(2, "item"_L1, student, Document, required),
    field<&IfThenPlan::moment>(3, "moment"_L1, student, Text, false, line),
    field<&IfThenPlan::place>(4, "place"_L1, student, Text, false, line),
    field<&IfThenPlan::firstStep>(5, "first_step"_L1, student, Text, false, line),
    field<&IfThenPlan::obstacle>(6, "obstacle"_L1, student, Text, false, line),
    field<&IfThenPlan::answer>(7, "answer"_L1, student, Text, false, line),
    field<&IfThenPlan::rehearsed>(8, "rehearsed"_L1, student, Mark),
};
inline constexpr std::array workDecisionFields{
    field<&WorkDecision::student>(1, "student"_L1, student, Document, required),
    field<&WorkDecision::item>(2, "item"_L1, student, Document, required),
    field<&WorkDecision::what>(3, "what"_L1, student, Choice, required),
    field<&WorkDecision::to>(4, "to_week"_L1, student, Choice),
};
inline constexpr std::array checkInFields{
    field<&CheckIn::student>(1, "student"_L1, student, Document, required),
    field<&CheckIn::week>(2, "week"_L1, student, Document, required),
    field<&CheckIn::moment>(3, "moment"_L1, student, Document, required),
    field<&CheckIn::going>(4, "going"_L1, student, Choice, required),
};
inline constexpr std::array supportChoiceFields{
    field<&SupportChoice::student>(1, "student"_L1, student, Document, required),
    field<&SupportChoice::level>(2, "level"_L1, student, Choice, required),
    field<&SupportChoice::before>(3, "level_before"_L1, student, Choice, required),
    field<&SupportChoice::reason>(4, "reason"_L1, student, Choice, required),
    field<&SupportChoice::decidedAt>(5, "decided_at"_L1, student, Choice, required),
    field<&SupportChoice::subject>(6, "subject"_L1, student, Document),
};
inline constexpr std::array classNoteFields{
    field<&ClassNote::student>(1, "student"_L1, student, Document, required),
    field<&ClassNote::item>(2, "item"_L1, student, Document, required),
    field<&ClassNote::text>(3, "text"_L1, student, Text, required, paragraph),
    field<&ClassNote::settled>(4, "settled"_L1, student, Choice, required),
};
inline constexpr std::array ownTaskFields{
    field<&OwnTask::student>(1, "student"_L1, student, Document, required),
    field<&OwnTask::week>(2, "week"_L1, student, Choice, required),
    field<&OwnTask::title>(3, "title"_L1, student, Text, required, line),
    field<&OwnTask::subject>(4, "subject"_L1, student, Choice),
    field<&OwnTask::item>(5, "item"_L1, student, Document),
    field<&OwnTask::feedback>(6, "feedback"_L1, student, Document),
    field<&OwnTask::estimate>(7, "estimate"_L1, student, Choice),
};
inline constexpr std::array workChoiceFields{
    field<&WorkChoice::student>(1, "student"_L1, student, Document, required),
    field<&WorkChoice::item>(2, "item"_L1, student, Document, required),
    field<&WorkChoice::picked>(3, "picked"_L1, student, Choice, required),
    field<&WorkChoice::forms>(4, "forms"_L1, student, Choice),
};
inline constexpr std::array absenceFields{
    field<&Absence::student>(1, "student"_L1, student, Document, required),
    field<&Absence::first>(2, "first_day"_L1, student, Choice, required),
    field<&Absence::last>(3, "last_day"_L1, student, Choice, required),
};
inline constexpr std::array finishedDayFields{
    field<&FinishedDay::student>(1, "student"_L1, student, Document, required),
    field<&FinishedDay::day>(2, "day"_L1, student, Document, required),
    field<&FinishedDay::finished>(3, "finished"_L1, student, Choice, required),
};
}
