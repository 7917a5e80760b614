// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"

#include "records/cycle.h"
#include "records/own_time.h"
#include "records/own_work.h"
#include "records/question.h"

#include <QCryptographicHash>

#include <map>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
// Noor, Wout, Lies, Amir, Bram, Katrien and Olga live in HubWorld.
const QByteArrayList everybody{"Noor", "Wout", "Amir", "Saar", "Zita", "Lies", "Bram", "Tess", "Piet", "Katrien", "Greet", "Hilde", "Olga"};
const QByteArrayList teachers{"Lies", "Bram", "Tess", "Piet"};
const QByteArrayList students{"Noor", "Wout", "Amir", "Saar", "Zita"};

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
                       {"Zita", {"Zita"}},
                       {"Lies", everybody},
                       {"Bram", everybody},
                       {"Tess", everybody},
                       {"Piet", everybody},
                       {"Katrien", {"Katrien"}},
                       {"Greet", {"Greet"}},
                       {"Hilde", {"Hilde"}},
                       {"Olga", {"Olga"}}};
// What is about the family of a teacher or guardian is their own, save a teacher's name, which is everybody's.
const Readers ofFamily{{"Noor", {"Noor", "Lies", "Tess", "Katrien"}},
                       {"Wout", {"Wout", "Lies", "Tess", "Greet"}},
                       {"Amir", {"Amir", "Bram", "Tess", "Greet"}},
                       {"Saar", {"Saar", "Lies", "Bram", "Tess", "Piet"}},
                       {"Zita", {"Zita"}},
                       {"Lies", {"Lies"}},
                       {"Bram", {"Bram"}},
                       {"Tess", {"Tess"}},
                       {"Piet", {"Piet"}},
                       {"Katrien", {"Katrien"}},
                       {"Greet", {"Greet"}},
                       {"Hilde", {"Hilde"}},
                       {"Olga", {"Olga"}}};
// Piet teaches nobody; he coaches Saar.
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
        {Kind::SharedState, {everybody, ofFamily, studentInGroup, ofStudentAlone, {"state"}, ofStudentAlone}},
        {Kind::SharingChoice, {everybody, ofFamily, ofStudentAlone, ofStudentAlone, {"parts"}, ofStudentAlone}},
        {Kind::FinishedDay, {everybody, ofStudentAlone, ofStudentAlone, ofStudentAlone, {"finished"}, ofStudentAlone}},
    };
    return all;
}

Id idOf(const QByteArray &name)
{
    return HubWorld::id(name.constData());
}

QByteArray groupOf(const QByteArray &student)
{
    return student == "Amir" ? "B" : "A";
}

const QDateTime madeAt{QDate(2026, 11, 19), QTime(16, 0), QTimeZone::UTC};

template<typename T>
Record withId(const Id &id, T value)
{
    value.id = id;
    return toRecord(value);
}

QByteArray nameOf(Kind kind)
{
    return QMetaEnum::fromType<Kind>().valueToKey(quint64(kind));
}

QByteArray wordsFor(Kind kind, const QByteArray &about)
{
    return nameOf(kind) + " about " + about;
}

/** A record of files names one that holds its own words. */
template<typename T>
Record withFile(const Id &id, T value, const QByteArray &about)
{
    const auto content = wordsFor(T::kind, about);
    value.size = int(content.size());
    value.file = BlobName::fromBytes(QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    return withId(id, value);
}

Role roleOf(const QByteArray &person)
{
    return teachers.contains(person) ? Role::Teacher : students.contains(person) ? Role::Student : person == "Olga" ? Role::Office : Role::Guardian;
}

Record ofGroupKind(Kind kind, const Id &id, const QByteArray &group)
{
    const auto plan = idOf("WeekPlan " + group);
    const auto item = idOf("PlanItem " + group);
    switch (kind) {
    case Kind::WeekPlan:
        return withId(id, WeekPlan{.group = idOf(group), .week = {.year = 2026, .number = 47}});
    case Kind::PlanItem:
        return withId(id, PlanItem{.plan = plan, .subject = idOf("maths"), .title = u"Lees"_s});
    case Kind::Step:
        return withId(id, Step{.item = item, .position = 1, .text = u"Stap"_s});
    case Kind::ChoiceBoard:
        return withId(id, ChoiceBoard{.plan = plan, .title = u"Kies"_s, .pick = 2});
    case Kind::QuestionHour:
        return withId(id, QuestionHour{.group = idOf(group), .weekday = Qt::Tuesday, .time = QTime(12, 0)});
    default:
        return withFile(id, Material{.item = item, .title = u"Blad"_s, .mediaType = u"text/plain"_s}, group);
    }
}

Record ofOwnKind(Kind kind, const Id &id, const QByteArray &about, const QByteArray &author)
{
    const auto student = idOf(about);
    const auto item = idOf("PlanItem " + groupOf(about));
    switch (kind) {
    case Kind::Absence:
        return withId(id, Absence{.student = student, .first = QDate(2026, 11, 18), .last = QDate(2026, 11, 19)});
    case Kind::WorkChoice:
        return withId(id, WorkChoice{.student = student, .item = item, .picked = true});
    case Kind::Question:
        return withId(id, Question{.student = student, .item = item, .text = u"Hoe?"_s, .madeAt = madeAt});
    case Kind::Answer:
        return withId(id,
                      Answer{.student = student, .question = idOf("Question " + about), .teacher = idOf(author), .text = u"Zo"_s, .madeAt = madeAt});
    case Kind::ClassNote:
        return withId(id, ClassNote{.student = student, .item = item, .text = u"Vraag"_s});
    case Kind::OwnTask:
        return withId(id, OwnTask{.student = student, .week = {.year = 2026, .number = 47}, .title = u"Eigen"_s});
    case Kind::CoachMessage:
        return withId(id, CoachMessage{.student = student, .text = u"Bel mij"_s, .madeAt = madeAt});
    case Kind::SharedState:
        return withId(id, SharedState{.student = student, .item = item, .state = SharedState::State::Done});
    case Kind::SharingChoice:
        return withId(id, SharingChoice{.student = student, .parts = SharingChoice::Part::Done});
    case Kind::FinishedDay:
        return withId(id, FinishedDay{.student = student, .day = QDate(2026, 11, 18), .finished = true});
    default:
        return withFile(id, Attachment{.student = student, .handIn = idOf("HandIn " + about), .position = 1, .mediaType = u"image/jpeg"_s}, about);
    }
}

Record ofStudentKind(Kind kind, const Id &id, const QByteArray &about, const QByteArray &author)
{
    const auto student = idOf(about);
    const auto item = idOf("PlanItem " + groupOf(about));
    switch (kind) {
    case Kind::PlannerMoment:
        return withId(id, PlannerMoment{.student = student, .item = item, .day = QDate(2026, 11, 20)});
    case Kind::Tick:
        return withId(id, Tick{.student = student, .item = item, .done = true});
    case Kind::Draft:
        return withId(id, Draft{.student = student, .item = item, .text = u"Eerst"_s});
    case Kind::WorkedTime:
        return withId(id, WorkedTime{.student = student, .item = item, .device = idOf("device"), .minutes = 5});
    case Kind::KeptText:
        return withId(id, KeptText{.owner = student, .about = idOf("Draft " + about), .field = 3, .text = u"Anders"_s, .writtenAt = madeAt});
    case Kind::HandIn:
        return withId(id, HandIn{.student = student, .item = item, .text = u"Af"_s, .madeAt = madeAt});
    case Kind::Feedback:
        return withId(id, Feedback{.student = student, .item = item, .teacher = idOf(author), .nextStep = u"Verder"_s, .madeAt = madeAt});
    case Kind::AvailableTime:
        return withId(id, AvailableTime{.student = student, .weekday = Qt::Wednesday, .minutes = 45});
    case Kind::OwnActivity:
        return withId(id,
                      OwnActivity{.student = student,
                                  .title = u"Voetbal"_s,
                                  .day = QDate(2026, 11, 18),
                                  .weekly = true,
                                  .time = QTime(16, 0),
                                  .length = std::chrono::minutes(90)});
    case Kind::OwnWeek:
        return withId(id, OwnWeek{.student = student, .week = {.year = 2026, .number = 47}, .goal = u"Breuken af"_s});
    case Kind::IfThenPlan:
        return withId(id, IfThenPlan{.student = student, .item = item, .moment = u"na het eten"_s});
    case Kind::WorkDecision:
        return withId(id, WorkDecision{.student = student, .item = item, .what = WorkDecision::What::AskHelp});
    case Kind::CheckIn:
        return withId(id, CheckIn{.student = student, .week = {.year = 2026, .number = 47}, .going = CheckIn::Going::SoSo});
    case Kind::SupportChoice:
        return withId(id, SupportChoice{.student = student, .level = SupportChoice::Level::PlanAlong, .decidedAt = madeAt});
    default:
        return ofOwnKind(kind, id, about, author);
    }
}

Record recordOf(Kind kind, const Id &id, const QByteArray &about, const QByteArray &author)
{
    switch (kind) {
    case Kind::School:
        return withId(id, School{.name = u"School"_s});
    case Kind::Person:
        return withId(id, Person{.name = QString::fromUtf8(about), .role = roleOf(about)});
    case Kind::Group:
        return withId(id, Group{.school = idOf(about), .name = u"5A"_s});
    case Kind::Subject:
        return withId(id, Subject{.school = idOf(about), .name = u"Vak"_s});
    case Kind::WeekPlan:
    case Kind::PlanItem:
    case Kind::Step:
    case Kind::Material:
    case Kind::ChoiceBoard:
    case Kind::QuestionHour:
        return ofGroupKind(kind, id, about);
    case Kind::ExpectationLetter:
        return withId(id, ExpectationLetter{.school = idOf(about), .language = u"nl"_s, .ofYou = u"Lees mee"_s});
    default:
        return ofStudentKind(kind, id, about, author);
    }
}

/** Persons and schools are who they are; everything else is named after what it is about. */
Id standingId(Kind kind, const QByteArray &about)
{
    return kind == Kind::Person || kind == Kind::School ? idOf(about) : idOf(nameOf(kind) + ' ' + about);
}
}

Crowd::Crowd()
{
    m_world.put(Group{.id = idOf("C"), .school = idOf("school"), .name = u"C"_s});
    addPerson("Saar", Role::Student, {"A", "B"});
    addPerson("Zita", Role::Student, {});
    addPerson("Tess", Role::Teacher, {"A", "B"});
    addPerson("Piet", Role::Teacher, {});
    addPerson("Greet", Role::Guardian, {}, {"Wout", "Amir"});
    addPerson("Hilde", Role::Guardian, {});
    std::ignore = m_world.office().roster().addCoach(idOf("Piet"), idOf("Saar"));
    for (const auto &kind : recordKinds()) {
        for (const auto &about : rights().at(kind.kind).about) {
            const Sample sample{.record = recordOf(kind.kind, standingId(kind.kind, about), about, "Tess"), .about = about};
            m_world.put(sample.record);
            m_samples.append(sample);
        }
    }
    // What HubWorld itself made for everybody.
    for (const auto *group : {"A", "B", "C"}) {
        m_samples.append({.record = m_world.row(Kind::Group, idOf(group)).record, .about = "school"});
    }
    m_samples.append({.record = m_world.row(Kind::Subject, idOf("maths")).record, .about = "school"});
}

void Crowd::addPerson(const char *name, Role role, const QByteArrayList &inGroups, const QByteArrayList &wards)
{
    auto &roster = m_world.office().roster();
    m_world.put(Person{.id = idOf(name), .name = QString::fromLatin1(name), .role = role});
    for (const auto &group : inGroups) {
        std::ignore = roster.addMember(idOf(group), idOf(name));
    }
    for (const auto &ward : wards) {
        std::ignore = roster.addGuardian(idOf(name), idOf(ward));
    }
}

QByteArrayList Crowd::people()
{
    return everybody;
}

QList<Scope> Crowd::everyScope()
{
    QList<Scope> scopes;
    for (const auto &key : everybody + QByteArrayList{"school", "elsewhere", "A", "B", "C"}) {
        for (auto type = int(ScopeType::School); type <= int(ScopeType::Coach); ++type) {
            scopes.append({.type = ScopeType(type), .key = idOf(key)});
        }
    }
    return scopes;
}

QList<Crowd::Sample> Crowd::attempts(const QByteArray &author)
{
    QList<Sample> all;
    for (const auto &kind : recordKinds()) {
        for (const auto &about : rights().at(kind.kind).about) {
            const auto id = idOf(nameOf(kind.kind) + ' ' + about + " by " + author);
            all.append({.record = recordOf(kind.kind, id, about, author), .about = about});
        }
    }
    return all;
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

QByteArray Crowd::inWords(const Sample &sample)
{
    return wordsFor(sample.record.kind, sample.about);
}
}
