// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "declaration.h"

#include "guide_fields.h"
#include "own_fields.h"
#include "school_fields.h"
#include "work_fields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
using namespace Declared;
using enum ScopeSource;

/** Parents before children. Columns: kind, table, scope, where it comes from, field, parent, makers, owner, fields. */
constexpr std::array kinds{
    RecordKind{Kind::School, "school"_L1, ScopeType::School, Self, 0, {}, office, 0, schoolFields},
    RecordKind{Kind::Person, "person"_L1, ScopeType::Family, Self, 0, {}, office, 0, personFields},
    RecordKind{Kind::Group, "school_group"_L1, ScopeType::School, Named, 1, {}, office, 0, groupFields},
    RecordKind{Kind::Subject, "subject"_L1, ScopeType::School, Named, 1, {}, office, 0, subjectFields},
    RecordKind{Kind::WeekPlan, "week_plan"_L1, ScopeType::Group, Named, 1, {}, teaching, 0, weekPlanFields},
    RecordKind{Kind::PlanItem, "plan_item"_L1, ScopeType::Group, Inherited, 1, Kind::WeekPlan, teaching, 0, planItemFields},
    RecordKind{Kind::Step, "step"_L1, ScopeType::Group, Inherited, 1, Kind::PlanItem, teaching, 0, stepFields},
    RecordKind{Kind::Material, "material"_L1, ScopeType::Group, Inherited, 1, Kind::PlanItem, teaching, 0, materialFields},
    RecordKind{Kind::PlannerMoment, "planner_moment"_L1, ScopeType::Student, Named, 1, {}, student, 1, plannerMomentFields},
    RecordKind{Kind::Tick, "tick"_L1, ScopeType::Student, Named, 1, {}, student, 1, tickFields},
    RecordKind{Kind::HandIn, "hand_in"_L1, ScopeType::Staff, Named, 1, {}, student, 1, handInFields},
    RecordKind{Kind::Feedback, "feedback"_L1, ScopeType::Staff, Named, 1, {}, Role::Teacher, 1, feedbackFields},
    RecordKind{Kind::Draft, "draft"_L1, ScopeType::Student, Named, 1, {}, student, 1, draftFields},
    RecordKind{Kind::WorkedTime, "worked_time"_L1, ScopeType::Student, Named, 1, {}, student, 1, workedTimeFields},
    RecordKind{Kind::KeptText, "kept_text"_L1, ScopeType::Student, Named, 1, {}, hub, 1, keptTextFields},
    RecordKind{Kind::Attachment, "attachment"_L1, ScopeType::Staff, Named, 1, {}, student, 1, attachmentFields},
    RecordKind{Kind::AvailableTime, "available_time"_L1, ScopeType::Student, Named, 1, {}, student, 1, availableTimeFields},
    RecordKind{Kind::OwnActivity, "own_activity"_L1, ScopeType::Student, Named, 1, {}, student, 1, ownActivityFields},
    RecordKind{Kind::OwnWeek, "own_week"_L1, ScopeType::Student, Named, 1, {}, student, 1, ownWeekFields},
    RecordKind{Kind::IfThenPlan, "if_then_plan"_L1, ScopeType::Student, Named, 1, {}, student, 1, ifThenPlanFields},
    RecordKind{Kind::WorkDecision, "work_decision"_L1, ScopeType::Student, Named, 1, {}, student, 1, workDecisionFields},
    RecordKind{Kind::CheckIn, "check_in"_L1, ScopeType::Student, Named, 1, {}, student, 1, checkInFields},
    RecordKind{Kind::SupportChoice, "support_choice"_L1, ScopeType::Student, Named, 1, {}, student, 1, supportChoiceFields},
    RecordKind{Kind::ChoiceBoard, "choice_board"_L1, ScopeType::Group, Inherited, 1, Kind::WeekPlan, teaching, 0, choiceBoardFields},
    RecordKind{Kind::Absence, "absence"_L1, ScopeType::Student, Named, 1, {}, student, 1, absenceFields},
    RecordKind{Kind::WorkChoice, "work_choice"_L1, ScopeType::Student, Named, 1, {}, student, 1, workChoiceFields},
    RecordKind{Kind::Question, "question"_L1, ScopeType::Staff, Named, 1, {}, student, 1, questionFields},
    RecordKind{Kind::Answer, "answer"_L1, ScopeType::Staff, Named, 1, {}, Role::Teacher, 1, answerFields},
    RecordKind{Kind::QuestionHour, "question_hour"_L1, ScopeType::Group, Named, 1, {}, teaching, 0, questionHourFields},
    RecordKind{Kind::ClassNote, "class_note"_L1, ScopeType::Student, Named, 1, {}, student, 1, classNoteFields},
    RecordKind{Kind::OwnTask, "own_task"_L1, ScopeType::Student, Named, 1, {}, student, 1, ownTaskFields},
    RecordKind{Kind::CoachMessage, "coach_message"_L1, ScopeType::Coach, Named, 1, {}, student, 1, coachMessageFields},
    RecordKind{Kind::ExpectationLetter, "expectation_letter"_L1, ScopeType::School, Named, 1, {}, office, 0, expectationLetterFields},
    RecordKind{Kind::SharedState, "shared_state"_L1, ScopeType::Parents, Named, 1, {}, student, 1, sharedStateFields},
    RecordKind{Kind::SharingChoice, "sharing_choice"_L1, ScopeType::Parents, Named, 1, {}, student, 1, sharingChoiceFields},
    RecordKind{Kind::FinishedDay, "finished_day"_L1, ScopeType::Student, Named, 1, {}, student, 1, finishedDayFields},
    RecordKind{Kind::SubjectGuide, "subject_guide"_L1, ScopeType::Group, Named, 1, {}, teaching, 0, subjectGuideFields},
    RecordKind{Kind::WorkForm, "work_form"_L1, ScopeType::Group, Inherited, 1, Kind::SubjectGuide, teaching, 0, workFormFields},
    RecordKind{Kind::StepCard, "step_card"_L1, ScopeType::Group, Inherited, 1, Kind::SubjectGuide, teaching, 0, stepCardFields},
};
}

const Field *RecordKind::field(quint8 key) const
{
    const auto found = std::ranges::find(fields, key, &Field::key);
    return found == fields.end() ? nullptr : &*found;
}

const Field *RecordKind::field(QLatin1StringView name) const
{
    const auto found = std::ranges::find(fields, name, &Field::name);
    return found == fields.end() ? nullptr : &*found;
}

bool RecordKind::isDocument() const
{
    return owner != 0
        && std::ranges::any_of(fields, [](const Field &field) { return field.merge == Merge::Document && field.type == FieldType::Text; });
}

std::span<const RecordKind> recordKinds()
{
    return kinds;
}

const RecordKind *recordKind(Kind kind)
{
    const auto found = std::ranges::find(kinds, kind, &RecordKind::kind);
    return found == kinds.end() ? nullptr : &*found;
}
}
