// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "field_of.h"
#include "guide.h"

#include <array>

/** What teachers say of a subject as a whole. */
namespace Weekwijzer::Declared
{
inline constexpr std::array subjectGuideFields{
    field<&SubjectGuide::group>(1, "for_group"_L1, teaching, Statement, required),
    field<&SubjectGuide::subject>(2, "subject"_L1, teaching, Statement, required),
    field<&SubjectGuide::introduction>(3, "introduction"_L1, teaching, Statement, false, paragraph),
    field<&SubjectGuide::yearOverview>(4, "year_overview"_L1, teaching, Statement, false, paragraph),
    field<&SubjectGuide::goals>(5, "goals"_L1, teaching, Statement, false, paragraph),
    field<&SubjectGuide::contents>(6, "contents"_L1, teaching, Statement, false, paragraph),
    field<&SubjectGuide::reaching>(7, "reaching"_L1, teaching, Statement, false, paragraph),
};
inline constexpr std::array workFormFields{
    field<&WorkForm::guide>(1, "guide"_L1, teaching, Statement, required),
    field<&WorkForm::position>(2, "position"_L1, teaching, Statement, required),
    field<&WorkForm::sort>(3, "sort"_L1, teaching, Statement, required),
    field<&WorkForm::name>(4, "name"_L1, teaching, Statement, required, line),
    field<&WorkForm::why>(5, "why"_L1, teaching, Statement, false, paragraph),
};
inline constexpr std::array stepCardFields{
    field<&StepCard::guide>(1, "guide"_L1, teaching, Statement, required),
    field<&StepCard::position>(2, "position"_L1, teaching, Statement, required),
    field<&StepCard::about>(3, "about"_L1, teaching, Statement, required),
    field<&StepCard::title>(4, "title"_L1, teaching, Statement, required, line),
    field<&StepCard::steps>(5, "steps"_L1, teaching, Statement, required, paragraph),
};
}
