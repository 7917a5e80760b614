// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"

#include <map>

namespace Weekwijzer
{
namespace
{
// Noor, Wout, Lies, Amir, Bram, Katrien and Olga live in HubWorld.
const QByteArrayList everybody{"Noor", "Wout", "Amir", "Saar", "Zita", "Lies", "Bram", "Tess", "Piet", "Katrien", "Greet", "Hilde", "Olga"};

/** Who may hold what is about a group, a student, a family … */
using Readers = QHash<QByteArray, QByteArrayList>;

const Readers ofGroup{{"A", {"Noor", "Wout", "Saar", "Lies", "Tess", "Katrien", "Greet"}}, {"B", {"Amir", "Saar", "Bram", "Tess", "Greet"}}};
const Readers ofSchool{{"school", everybody}};
const Readers ofStudentAlone{{"Noor", {"Noor"}}, {"Wout", {"Wout"}}, {"Amir", {"Amir"}}, {"Saar", {"Saar"}}, {"Zita", {"Zita"}}};
const Readers ofStudentAndTeachers{{"Noor", {"Noor", "Lies", "Tess"}},
                                   {"Wout", {"Wout", "Lies", "Tess"}},
                                   {"Amir", {"Amir", "Bram", "Tess"}},
                                   {"Saar", {"Saar", "Lies", "Bram", "Tess"}},
                                   {"Zita", {"Zita"}}};
const Readers ofPerson{{"Noor", {"Noor", "Lies", "Tess", "Katrien"}},
                       {"Wout", {"Wout", "Lies", "Tess", "Greet"}},
                       {"Amir", {"Amir", "Bram", "Tess", "Greet"}},
                       {"Saar", {"Saar", "Lies", "Bram", "Tess", "Piet"}},
                       {"Zita", {"Zita", "Piet"}},
                       {"Lies", everybody},
                       {"Bram", everybody},
                       {"Tess", everybody},
                       {"Piet", everybody},
                       {"Katrien", {"Katrien"}},
                       {"Greet", {"Greet"}},
                       {"Hilde", {"Hilde"}},
                       {"Olga", {"Olga"}}};
// What is about the parents of a teacher or guardian is nobody's.
const Readers ofStudentAndParents{
    {"Noor", {"Noor", "Katrien"}}, {"Wout", {"Wout", "Greet"}}, {"Amir", {"Amir", "Greet"}}, {"Saar", {"Saar"}}, {"Zita", {"Zita"}}};
// Piet teaches nobody; he coaches Saar and Zita, who told hers to somebody else.
const Readers ofStudentAndCoach{{"Noor", {"Noor"}}, {"Wout", {"Wout"}}, {"Amir", {"Amir"}}, {"Saar", {"Saar", "Piet"}}, {"Zita", {"Zita"}}};
const Readers teachersOfGroup{{"A", {"Lies", "Tess"}}, {"B", {"Bram", "Tess"}}};
const Readers teachersOfStudent{{"Noor", {"Lies", "Tess"}}, {"Wout", {"Lies", "Tess"}}, {"Amir", {"Bram", "Tess"}}, {"Saar", {"Lies", "Tess"}}};
// A question is answered by whoever teaches its student.
const Readers everyTeacherOfStudent{
    {"Noor", {"Lies", "Tess"}}, {"Wout", {"Lies", "Tess"}}, {"Amir", {"Bram", "Tess"}}, {"Saar", {"Lies", "Bram", "Tess"}}};
const Readers coachOfStudent{{"Saar", {"Piet"}}};
const Readers office{{"school", {"Olga"}}};
const Readers nobody;

/** One kind of record: what it may be about, who reads it, makes it, and takes it away again. */
struct Rights {
    QByteArrayList about;
    const Readers &readers;
    const Readers &makers;
    const Readers &withdrawers;
    QByteArrayList fields; ///< Those its writers may change once it is there.
    const Readers &writers;
};

const QByteArrayList groups{"A", "B", "C"};
const QByteArrayList schools{"school", "elsewhere"};
// The office sees teachers, whom everybody knows, and itself.
const Readers officeOfPerson{{"Lies", {"Olga"}}, {"Bram", {"Olga"}}, {"Tess", {"Olga"}}, {"Piet", {"Olga"}}, {"Olga", {"Olga"}}};
const Readers officeOfTeacher{{"Lies", {"Olga"}}, {"Bram", {"Olga"}}, {"Tess", {"Olga"}}, {"Piet", {"Olga"}}};
// A student in no group has no items to say anything about.
const Readers studentInGroup{{"Noor", {"Noor"}}, {"Wout", {"Wout"}}, {"Amir", {"Amir"}}, {"Saar", {"Saar"}}};

const std::map<Kind, Rights> &rights()
{
    const QByteArrayList itemFields{"subject",  "title", "sort",       "done_in_class", "goal",        "why",           "mode",
                                    "place",    "day",   "time",       "material",      "hand_in_how", "hand_in_where", "due",
                                    "due_time", "ask",   "evaluation", "estimate",      "importance",  "audience",      "independence",
                                    "route",    "board", "instead_of", "forms",         "needs"};
    static const std::map<Kind, Rights> all{
        {Kind::School, {{"school"}, ofSchool, nobody, office, {"name", "answer_within", "shared_with_parents"}, office}},
        {Kind::Person, {everybody, ofPerson, officeOfTeacher, officeOfPerson, {"name", "coach"}, officeOfPerson}},
        {Kind::Group, {schools, ofSchool, office, office, {"name", "grade", "home_days"}, office}},
        {Kind::Subject, {schools, ofSchool, office, office, {"name", "abbreviation", "colour", "icon"}, office}},
        {Kind::WeekPlan, {groups, ofGroup, teachersOfGroup, teachersOfGroup, {"week", "note"}, teachersOfGroup}},
        {Kind::PlanItem, {groups, ofGroup, teachersOfGroup, teachersOfGroup, itemFields, teachersOfGroup}},
        {Kind::Step, {groups, ofGroup, teachersOfGroup, teachersOfGroup, {"position", "text"}, teachersOfGroup}},
        {Kind::Material, {groups, ofGroup, teachersOfGroup, teachersOfGroup, {"title"}, teachersOfGroup}},
        {Kind::PlannerMoment, {everybody, ofStudentAlone, studentInGroup, ofStudentAlone, {"day", "time", "estimate"}, ofStudentAlone}},
        {Kind::Tick, {everybody, ofStudentAlone, studentInGroup, ofStudentAlone, {"done"}, ofStudentAlone}},
        {Kind::Draft, {everybody, ofStudentAlone, studentInGroup, ofStudentAlone, {"text"}, ofStudentAlone}},
        {Kind::WorkedTime, {everybody, ofStudentAlone, studentInGroup, ofStudentAlone, {"minutes"}, ofStudentAlone}},
        {Kind::KeptText, {everybody, ofStudentAlone, nobody, nobody, {"settled_at"}, ofStudentAlone}},
        {Kind::HandIn, {everybody, ofStudentAndTeachers, studentInGroup, nobody, {}, nobody}},
        {Kind::Feedback, {everybody, ofStudentAndTeachers, teachersOfStudent, nobody, {"read_at"}, ofStudentAlone}},
        {Kind::Attachment, {everybody, ofStudentAndTeachers, ofStudentAlone, nobody, {}, nobody}},
        {Kind::AvailableTime, {everybody, ofStudentAlone, ofStudentAlone, ofStudentAlone, {"minutes"}, ofStudentAlone}},
        {Kind::OwnActivity,
         {everybody, ofStudentAlone, ofStudentAlone, ofStudentAlone, {"title", "day", "weekly", "time", "length"}, ofStudentAlone}},
        {Kind::OwnWeek,
         {everybody,
          ofStudentAlone,
          ofStudentAlone,
          ofStudentAlone,
          {"goal", "reached", "went_well", "went_less", "looked_ahead", "looked_back"},
          ofStudentAlone}},
        {Kind::IfThenPlan,
         {everybody,
          ofStudentAlone,
          studentInGroup,
          ofStudentAlone,
          {"moment", "place", "first_step", "obstacle", "answer", "rehearsed"},
          ofStudentAlone}},
        {Kind::WorkDecision, {everybody, ofStudentAlone, studentInGroup, ofStudentAlone, {"what", "to_week"}, ofStudentAlone}},
        {Kind::CheckIn, {everybody, ofStudentAlone, ofStudentAlone, ofStudentAlone, {"going"}, ofStudentAlone}},
        {Kind::SupportChoice,
         {everybody, ofStudentAlone, ofStudentAlone, ofStudentAlone, {"level", "level_before", "reason", "decided_at"}, ofStudentAlone}},
        {Kind::ChoiceBoard, {groups, ofGroup, teachersOfGroup, teachersOfGroup, {"title", "pick"}, teachersOfGroup}},
        {Kind::Absence, {everybody, ofStudentAlone, ofStudentAlone, ofStudentAlone, {"first_day", "last_day"}, ofStudentAlone}},
        {Kind::WorkChoice, {everybody, ofStudentAlone, studentInGroup, ofStudentAlone, {"picked", "forms"}, ofStudentAlone}},
        {Kind::Question, {everybody, ofStudentAndTeachers, studentInGroup, nobody, {"settled_at"}, ofStudentAlone}},
        {Kind::Answer, {everybody, ofStudentAndTeachers, everyTeacherOfStudent, nobody, {"read_at"}, ofStudentAlone}},
        {Kind::QuestionHour, {groups, ofGroup, teachersOfGroup, teachersOfGroup, {"subject", "weekday", "time", "length", "place"}, teachersOfGroup}},
        {Kind::ClassNote, {everybody, ofStudentAlone, studentInGroup, ofStudentAlone, {"text", "settled"}, ofStudentAlone}},
        {Kind::OwnTask, {everybody, ofStudentAlone, ofStudentAlone, ofStudentAlone, {"week", "title", "subject", "estimate"}, ofStudentAlone}},
        {Kind::CoachMessage, {everybody, ofStudentAndCoach, ofStudentAlone, nobody, {"seen_at"}, coachOfStudent}},
        {Kind::ExpectationLetter,
         {schools, ofSchool, office, office, {"for_group", "language", "of_your_child", "of_you", "not_of_you", "whom_to_call"}, office}},
        {Kind::SharedState, {everybody, ofStudentAndParents, studentInGroup, ofStudentAlone, {"state"}, ofStudentAlone}},
        {Kind::SharingChoice, {everybody, ofStudentAndParents, ofStudentAlone, ofStudentAlone, {"parts"}, ofStudentAlone}},
        {Kind::FinishedDay, {everybody, ofStudentAlone, ofStudentAlone, ofStudentAlone, {"finished"}, ofStudentAlone}},
        {Kind::SubjectGuide,
         {groups,
          ofGroup,
          teachersOfGroup,
          teachersOfGroup,
          {"subject", "introduction", "year_overview", "goals", "contents", "reaching"},
          teachersOfGroup}},
        {Kind::WorkForm, {groups, ofGroup, teachersOfGroup, teachersOfGroup, {"position", "sort", "name", "why"}, teachersOfGroup}},
        {Kind::StepCard, {groups, ofGroup, teachersOfGroup, teachersOfGroup, {"position", "about", "title", "steps"}, teachersOfGroup}},
    };
    return all;
}
}

QByteArrayList Crowd::people()
{
    return everybody;
}

QByteArrayList Crowd::aboutFor(Kind kind)
{
    return rights().at(kind).about;
}

bool Crowd::isReader(const QByteArray &person, const Sample &sample)
{
    return rights().at(sample.record.kind).readers.value(sample.about).contains(person);
}

bool Crowd::isMaker(const QByteArray &person, const Sample &sample)
{
    return rights().at(sample.record.kind).makers.value(sample.about).contains(person);
}

bool Crowd::isWriter(const QByteArray &person, const Sample &sample, const Field &field)
{
    const auto &right = rights().at(sample.record.kind);
    return right.fields.contains(QByteArray(field.name.data(), field.name.size())) && right.writers.value(sample.about).contains(person);
}

bool Crowd::isWithdrawer(const QByteArray &person, const Sample &sample)
{
    return rights().at(sample.record.kind).withdrawers.value(sample.about).contains(person);
}
}
