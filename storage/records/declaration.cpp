// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "declaration.h"

#include "cycle.h"
#include "own_time.h"
#include "plan.h"
#include "school.h"
#include "work.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr bool required = true;
constexpr Roles office = Role::Office;
constexpr Roles teaching = Roles(Role::Teacher) | Role::Office;
constexpr Roles student = Role::Student;
constexpr Roles hub = Role::Hub;
constexpr qint32 line = 300; // A title, a name.
constexpr qint32 paragraph = 8'000;
constexpr qint32 essay = 100'000;

template<typename>
struct Member;
template<typename Struct, typename T>
struct Member<T Struct::*> {
    using Record = Struct;
    using Type = T;
};

template<auto member>
constexpr Field field(quint8 key, QLatin1StringView name, Roles writers, Merge merge, bool isRequired = false, qint32 longest = 0)
{
    using Record = Member<decltype(member)>::Record;
    using Form = Kept<typename Member<decltype(member)>::Type>;
    return {
        .key = key,
        .name = name,
        .type = Form::type,
        .required = isRequired,
        .writers = writers,
        .merge = merge,
        .longest = longest,
        .allows = &Form::allows,
        .read = [](const void *record) { return Form::to(static_cast<const Record *>(record)->*member); },
        .write = [](void *record, const Value &value) { static_cast<Record *>(record)->*member = Form::from(value); },
    };
}

using enum Merge;

constexpr std::array schoolFields{
    field<&School::name>(1, "name"_L1, office, Statement, required, line),
};
constexpr std::array personFields{
    field<&Person::name>(1, "name"_L1, office, Statement, required, line),
    field<&Person::role>(2, "role"_L1, office, Statement, required),
};
constexpr std::array groupFields{
    field<&Group::school>(1, "school"_L1, office, Statement, required),
    field<&Group::name>(2, "name"_L1, office, Statement, required, line),
    field<&Group::grade>(3, "grade"_L1, office, Statement),
};
constexpr std::array subjectFields{
    field<&Subject::school>(1, "school"_L1, office, Statement, required),
    field<&Subject::name>(2, "name"_L1, office, Statement, required, line),
    field<&Subject::abbreviation>(3, "abbreviation"_L1, office, Statement, false, 12),
    field<&Subject::colour>(4, "colour"_L1, office, Statement, required),
    field<&Subject::icon>(5, "icon"_L1, office, Statement, false, 64),
};
constexpr std::array weekPlanFields{
    field<&WeekPlan::group>(1, "for_group"_L1, teaching, Statement, required),
    field<&WeekPlan::week>(2, "week"_L1, teaching, Statement, required),
    field<&WeekPlan::note>(3, "note"_L1, teaching, Statement, false, paragraph),
};
constexpr std::array planItemFields{
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
};
constexpr std::array stepFields{
    field<&Step::item>(1, "item"_L1, teaching, Statement, required),
    field<&Step::position>(2, "position"_L1, teaching, Statement, required),
    field<&Step::text>(3, "text"_L1, teaching, Statement, required, paragraph),
};
constexpr std::array plannerMomentFields{
    field<&PlannerMoment::student>(1, "student"_L1, student, Document, required),
    field<&PlannerMoment::item>(2, "item"_L1, student, Document, required),
    field<&PlannerMoment::day>(3, "day"_L1, student, Choice),
    field<&PlannerMoment::time>(4, "time"_L1, student, Choice),
    field<&PlannerMoment::estimate>(5, "estimate"_L1, student, Choice),
};
constexpr std::array tickFields{
    field<&Tick::student>(1, "student"_L1, student, Document, required),
    field<&Tick::item>(2, "item"_L1, student, Document, required),
    field<&Tick::step>(3, "step"_L1, student, Document),
    field<&Tick::done>(4, "done"_L1, student, Choice, required),
};
constexpr std::array handInFields{
    field<&HandIn::student>(1, "student"_L1, student, Document, required),
    field<&HandIn::item>(2, "item"_L1, student, Document, required),
    field<&HandIn::text>(3, "text"_L1, student, Document, false, essay),
    field<&HandIn::madeAt>(4, "made_at"_L1, student, Document, required),
    field<&HandIn::receivedAt>(5, "received_at"_L1, hub, Mark),
};
constexpr std::array feedbackFields{
    field<&Feedback::student>(1, "student"_L1, Role::Teacher, Document, required),
    field<&Feedback::item>(2, "item"_L1, Role::Teacher, Document, required),
    field<&Feedback::handIn>(3, "hand_in"_L1, Role::Teacher, Document),
    field<&Feedback::teacher>(4, "teacher"_L1, Role::Teacher, Document, required),
    field<&Feedback::whereTo>(5, "where_to"_L1, Role::Teacher, Document, false, paragraph),
    field<&Feedback::whereNow>(6, "where_now"_L1, Role::Teacher, Document, false, paragraph),
    field<&Feedback::nextStep>(7, "next_step"_L1, Role::Teacher, Document, false, paragraph),
    field<&Feedback::madeAt>(8, "made_at"_L1, Role::Teacher, Document, required),
    field<&Feedback::readAt>(9, "read_at"_L1, student, Mark),
};

constexpr std::array draftFields{
    field<&Draft::student>(1, "student"_L1, student, Document, required),
    field<&Draft::item>(2, "item"_L1, student, Document, required),
    field<&Draft::text>(3, "text"_L1, student, Text, false, essay),
};
constexpr std::array workedTimeFields{
    field<&WorkedTime::student>(1, "student"_L1, student, Document, required),
    field<&WorkedTime::item>(2, "item"_L1, student, Document, required),
    field<&WorkedTime::device>(3, "device"_L1, student, Document, required),
    field<&WorkedTime::minutes>(4, "minutes"_L1, student, Count, required),
};
constexpr std::array keptTextFields{
    field<&KeptText::owner>(1, "owner"_L1, hub, Document, required),
    field<&KeptText::aboutKind>(2, "about_kind"_L1, hub, Document, required),
    field<&KeptText::about>(3, "about"_L1, hub, Document, required),
    field<&KeptText::field>(4, "field"_L1, hub, Document, required),
    field<&KeptText::text>(5, "text"_L1, hub, Document, required, essay),
    field<&KeptText::device>(6, "device"_L1, hub, Document, false, line),
    field<&KeptText::writtenAt>(7, "written_at"_L1, hub, Document, required),
    field<&KeptText::settledAt>(8, "settled_at"_L1, student, Mark),
};
constexpr std::array materialFields{
    field<&Material::item>(1, "item"_L1, teaching, Document, required),
    field<&Material::title>(2, "title"_L1, teaching, Statement, required, line),
    field<&Material::mediaType>(3, "media_type"_L1, teaching, Document, required, 100),
    field<&Material::size>(4, "size"_L1, teaching, Document, required),
    field<&Material::file>(5, "file"_L1, teaching, Document, required),
};
constexpr std::array attachmentFields{
    field<&Attachment::student>(1, "student"_L1, student, Document, required),
    field<&Attachment::handIn>(2, "hand_in"_L1, student, Document, required),
    field<&Attachment::position>(3, "position"_L1, student, Document, required),
    field<&Attachment::mediaType>(4, "media_type"_L1, student, Document, required, 100),
    field<&Attachment::size>(5, "size"_L1, student, Document, required),
    field<&Attachment::file>(6, "file"_L1, student, Document, required),
    field<&Attachment::title>(7, "title"_L1, student, Document, false, line),
};
constexpr std::array availableTimeFields{
    field<&AvailableTime::student>(1, "student"_L1, student, Document, required),
    field<&AvailableTime::weekday>(2, "weekday"_L1, student, Document, required),
    field<&AvailableTime::minutes>(3, "minutes"_L1, student, Choice, required),
};
constexpr std::array ownActivityFields{
    field<&OwnActivity::student>(1, "student"_L1, student, Document, required),
    field<&OwnActivity::title>(2, "title"_L1, student, Text, required, line),
    field<&OwnActivity::day>(3, "day"_L1, student, Choice, required),
    field<&OwnActivity::weekly>(4, "weekly"_L1, student, Choice, required),
    field<&OwnActivity::time>(5, "time"_L1, student, Choice, required),
    field<&OwnActivity::length>(6, "length"_L1, student, Choice, required),
};
constexpr std::array ownWeekFields{
    field<&OwnWeek::student>(1, "student"_L1, student, Document, required),
    field<&OwnWeek::week>(2, "week"_L1, student, Document, required),
    field<&OwnWeek::goal>(3, "goal"_L1, student, Text, false, paragraph),
    field<&OwnWeek::reached>(4, "reached"_L1, student, Choice),
    field<&OwnWeek::wentWell>(5, "went_well"_L1, student, Text, false, paragraph),
    field<&OwnWeek::wentLess>(6, "went_less"_L1, student, Text, false, paragraph),
    field<&OwnWeek::lookedAhead>(7, "looked_ahead"_L1, student, Mark),
    field<&OwnWeek::lookedBack>(8, "looked_back"_L1, student, Mark),
};
constexpr std::array ifThenPlanFields{
    field<&IfThenPlan::student>(1, "student"_L1, student, Document, required),
    field<&IfThenPlan::item>(2, "item"_L1, student, Document, required),
    field<&IfThenPlan::moment>(3, "moment"_L1, student, Text, false, line),
    field<&IfThenPlan::place>(4, "place"_L1, student, Text, false, line),
    field<&IfThenPlan::firstStep>(5, "first_step"_L1, student, Text, false, line),
    field<&IfThenPlan::obstacle>(6, "obstacle"_L1, student, Text, false, line),
    field<&IfThenPlan::answer>(7, "answer"_L1, student, Text, false, line),
    field<&IfThenPlan::rehearsed>(8, "rehearsed"_L1, student, Mark),
};
constexpr std::array workDecisionFields{
    field<&WorkDecision::student>(1, "student"_L1, student, Document, required),
    field<&WorkDecision::item>(2, "item"_L1, student, Document, required),
    field<&WorkDecision::what>(3, "what"_L1, student, Choice, required),
    field<&WorkDecision::to>(4, "to_week"_L1, student, Choice),
};
constexpr std::array checkInFields{
    field<&CheckIn::student>(1, "student"_L1, student, Document, required),
    field<&CheckIn::week>(2, "week"_L1, student, Document, required),
    field<&CheckIn::moment>(3, "moment"_L1, student, Document, required),
    field<&CheckIn::going>(4, "going"_L1, student, Choice, required),
};
constexpr std::array supportChoiceFields{
    field<&SupportChoice::student>(1, "student"_L1, student, Document, required),
    field<&SupportChoice::level>(2, "level"_L1, student, Choice, required),
    field<&SupportChoice::before>(3, "level_before"_L1, student, Choice, required),
    field<&SupportChoice::reason>(4, "reason"_L1, student, Choice, required),
    field<&SupportChoice::decidedAt>(5, "decided_at"_L1, student, Choice, required),
};

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
