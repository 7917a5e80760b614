// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"

#include "records/cycle.h"
#include "records/guide.h"
#include "records/own_time.h"
#include "records/own_work.h"
#include "records/question.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
const QByteArrayList teachers{"Lies", "Bram", "Tess", "Piet"};
const QByteArrayList students{"Noor", "Wout", "Amir", "Saar", "Zita"};

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
    const auto guide = idOf("SubjectGuide " + group);
    switch (kind) {
    case Kind::SubjectGuide:
        return withId(id, SubjectGuide{.group = idOf(group), .subject = idOf("maths"), .introduction = u"Welkom"_s});
    case Kind::WorkForm:
        return withId(id, WorkForm{.guide = guide, .position = 1, .name = u"Handboek"_s});
    case Kind::StepCard:
        return withId(id, StepCard{.guide = guide, .position = 1, .title = u"Zo dien je in"_s, .steps = u"Open de taak"_s});
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

/** Zita once had another coach; of the others everybody says that it was Piet. */
QByteArray coachFor(const QByteArray &about)
{
    return about == "Zita" ? "Lies" : "Piet";
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
        return withId(id, CoachMessage{.student = student, .text = u"Bel mij"_s, .madeAt = madeAt, .coach = idOf(coachFor(about))});
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
        return withFile(
            id,
            Feedback{
                .student = student, .item = item, .teacher = idOf(author), .nextStep = u"Verder"_s, .madeAt = madeAt, .mediaType = u"audio/ogg"_s},
            about);
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
    case Kind::SubjectGuide:
    case Kind::WorkForm:
    case Kind::StepCard:
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
    for (const auto &kind : recordKinds()) {
        for (const auto &about : aboutFor(kind.kind)) {
            const Sample sample{.record = recordOf(kind.kind, standingId(kind.kind, about), about, "Tess"), .about = about};
            m_world.put(sample.record);
            m_samples.append(sample);
        }
    }
    for (const auto *coached : {"Saar", "Zita"}) {
        std::ignore = m_world.office().setCoach(idOf(coached), idOf("Piet"), m_world.now);
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

QList<Scope> Crowd::everyScope()
{
    QList<Scope> scopes;
    for (const auto &key : people() + QByteArrayList{"school", "elsewhere", "A", "B", "C"}) {
        for (auto type = int(ScopeType::School); type <= int(ScopeType::Parents); ++type) {
            scopes.append({.type = ScopeType(type), .key = idOf(key)});
        }
    }
    return scopes;
}

QList<Crowd::Sample> Crowd::attempts(const QByteArray &author)
{
    QList<Sample> all;
    for (const auto &kind : recordKinds()) {
        for (const auto &about : aboutFor(kind.kind)) {
            const auto id = idOf(nameOf(kind.kind) + ' ' + about + " by " + author);
            all.append({.record = recordOf(kind.kind, id, about, author), .about = about});
        }
    }
    return all;
}

QByteArray Crowd::inWords(const Sample &sample)
{
    return wordsFor(sample.record.kind, sample.about);
}
}
