// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "field_of.h"
#include "plan.h"
#include "question.h"
#include "school.h"
#include "sharing.h"

#include <array>

/** What the school says: of itself, its people, groups and week plans. */
namespace Weekwijzer::Declared
{
inline constexpr std::array schoolFields{
    field<&School::name>(1, "name"_L1, office, Statement, required, line),
    field<&School::answerWithin>(2, "answer_within"_L1, office, Statement),
    field<&School::sharedWithParents>(3, "shared_with_parents"_L1, office, Statement),
};
inline constexpr std::array personFields{
    field<&Person::name>(1, "name"_L1, office, Statement, required, line),
    field<&Person::role>(2, "role"_L1, office, Statement, required),
    field<&Person::coach>(3, "coach"_L1, office, Statement),
};
inline constexpr std::array groupFields{
    field<&Group::school>(1, "school"_L1, office, Statement, required),
    field<&Group::name>(2, "name"_L1, office, Statement, required, line),
    field<&Group::grade>(3, "grade"_L1, office, Statement),
    field<&Group::homeDays>(4, "home_days"_L1, office, Statement),
};
inline constexpr std::array subjectFields{
    field<&Subject::school>(1, "school"_L1, office, Statement, required),
    field<&Subject::name>(2, "name"_L1, office, Statement, required, line),
    field<&Subject::abbreviation>(3, "abbreviation"_L1, office, Statement, false, 12),
    field<&Subject::colour>(4, "colour"_L1, office, Statement, required),
    field<&Subject::icon>(5, "icon"_L1, office, Statement, false, 64),
};
inline constexpr std::array expectationLetterFields{
    field<&ExpectationLetter::school>(1, "school"_L1, office, Statement, required),
    field<&ExpectationLetter::group>(2, "for_group"_L1, office, Statement),
    field<&ExpectationLetter::language>(3, "language"_L1, office, Statement, required, 35),
    field<&ExpectationLetter::ofYourChild>(4, "of_your_child"_L1, office, Statement, false, paragraph),
    field<&ExpectationLetter::ofYou>(5, "of_you"_L1, office, Statement, false, paragraph),
    field<&ExpectationLetter::notOfYou>(6, "not_of_you"_L1, office, Statement, false, paragraph),
    field<&ExpectationLetter::whomToCall>(7, "whom_to_call"_L1, office, Statement, false, paragraph),
};
inline constexpr std::array questionHourFields{
    field<&QuestionHour::group>(1, "for_group"_L1, teaching, Statement, required),
    field<&QuestionHour::subject>(2, "subject"_L1, teaching, Statement),
    field<&QuestionHour::weekday>(3, "weekday"_L1, teaching, Statement, required),
    field<&QuestionHour::time>(4, "time"_L1, teaching, Statement, required),
    field<&QuestionHour::length>(5, "length"_L1, teaching, Statement),
    field<&QuestionHour::where>(6, "place"_L1, teaching, Statement, false, line),
};
inline constexpr std::array weekPlanFields{
    field<&WeekPlan::group>(1, "for_group"_L1, teaching, Statement, required),
    field<&WeekPlan::week>(2, "week"_L1, teaching, Statement, required),
    field<&WeekPlan::note>(3, "note"_L1, teaching, Statement, false, paragraph),
};
inline constexpr std::array choiceBoardFields{
    field<&ChoiceBoard::plan>(1, "plan"_L1, teaching, Statement, required),
    field<&ChoiceBoard::title>(2, "title"_L1, teaching, Statement, required, line),
    field<&ChoiceBoard::pick>(3, "pick"_L1, teaching, Statement, required),
};
inline constexpr std::array planItemFields{
    field<&PlanItem::plan>(1, "plan"_L1, teaching, Statement, required),
    field<&PlanItem::subject>(2, "subject"_L1, teaching, Statement, required),
    field<&PlanItem::title>(3, "title"_L1, teaching, Statement, required, line),
    field<&PlanItem::sort>(4, "sort"_L1, teaching, Statement, required),
    field<&PlanItem::doneInClass>(5, "done_in_class"_L1, teaching, Statement, false, paragraph),
    field<&PlanItem::goal>(6, "goal"_L1, teaching, Statement, false, paragraph),
    field<&PlanItem::why>(7, "why"_L1, teaching, Statement, false, paragraph),
    field<&PlanItem::mode>(8, "mode"_L1, teaching, Statement, required),
    field<&PlanItem::place>(9, "place"_L1, teaching, Statement, required),
    field<&PlanItem::day>(10, "day"_L1, teaching, Statement),
    field<&PlanItem::time>(11, "time"_L1, teaching, Statement),
    field<&PlanItem::material>(12, "material"_L1, teaching, Statement, false, paragraph),
    field<&PlanItem::handInHow>(13, "hand_in_how"_L1, teaching, Statement, false, paragraph),
    field<&PlanItem::handInWhere>(14, "hand_in_where"_L1, teaching, Statement, false, paragraph),
    field<&PlanItem::due>(15, "due"_L1, teaching, Statement),
    field<&PlanItem::dueTime>(16, "due_time"_L1, teaching, Statement),
    field<&PlanItem::ask>(17, "ask"_L1, teaching, Statement, false, paragraph),
    field<&PlanItem::evaluation>(18, "evaluation"_L1, teaching, Statement, false, paragraph),
    field<&PlanItem::estimate>(19, "estimate"_L1, teaching, Statement),
    field<&PlanItem::importance>(20, "importance"_L1, teaching, Statement, required),
    field<&PlanItem::audience>(21, "audience"_L1, teaching, Statement, false, line),
    field<&PlanItem::independence>(22, "independence"_L1, teaching, Statement, required),
    field<&PlanItem::route>(23, "route"_L1, teaching, Statement),
    field<&PlanItem::board>(24, "board"_L1, teaching, Statement),
    field<&PlanItem::insteadOf>(25, "instead_of"_L1, teaching, Statement),
    field<&PlanItem::forms>(26, "forms"_L1, teaching, Statement),
    field<&PlanItem::needs>(27, "needs"_L1, teaching, Statement, false, paragraph),
};
inline constexpr std::array stepFields{
    field<&Step::item>(1, "item"_L1, teaching, Statement, required),
    field<&Step::position>(2, "position"_L1, teaching, Statement, required),
    field<&Step::text>(3, "text"_L1, teaching, Statement, required, paragraph),
};
inline constexpr std::array materialFields{
    field<&Material::item>(1, "item"_L1, teaching, Document, required),
    field<&Material::title>(2, "title"_L1, teaching, Statement, required, line),
    field<&Material::mediaType>(3, "media_type"_L1, teaching, Document, required, 100),
    field<&Material::size>(4, "size"_L1, teaching, Document, required),
    field<&Material::file>(5, "file"_L1, teaching, Document, required),
};
}
