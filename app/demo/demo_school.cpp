// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_school.h"

#include "demo_guides.h"
#include "demo_letter.h"
#include "demo_week.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Person person(const Id &school, const QString &name, Role role)
{
    return {.id = Id::derived({"demo person", school.bytes(), name.toUtf8()}), .name = name, .role = role};
}

QList<TaughtSubject> taughtSubjects(const Id &school)
{
    QList<TaughtSubject> taught;
    for (const auto &texts : {dutch(), french(), english(), mathematics(), biology(), physics(), chemistry(), history(), geography(), religion()}) {
        taught.append({.subject = {.id = Id::derived({"demo subject", school.bytes(), texts.name.toUtf8()}),
                                   .school = school,
                                   .name = texts.name,
                                   .abbreviation = texts.abbreviation,
                                   .colour = int(taught.size()),
                                   .icon = texts.icon},
                       .texts = texts});
    }
    return taught;
}

QuestionHour hour(const Id &group, const Id &subject, Qt::DayOfWeek weekday, QTime time, const QString &where)
{
    return {.id = Id::derived({"demo hour", group.bytes(), subject.bytes()}),
            .group = group,
            .subject = subject,
            .weekday = weekday,
            .time = time,
            .length = std::chrono::minutes(40),
            .where = where};
}

/** What the first student asked on Thursday of the first week, and what the teacher said on Friday. */
void askSomething(DemoSchool &demo)
{
    const auto task = std::ranges::find_if(demo.items, [&](const PlanItem &item) {
        return item.plan == demo.plans.constFirst().id && item.sort == PlanItem::Sort::Task && item.subject == demo.hours.constFirst().subject;
    });
    const QDateTime thursday(demo.plans.constFirst().week.monday().addDays(3), QTime(15, 30), QTimeZone::UTC);
    const Question question{.id = Id::derived({"demo question", demo.school.id.bytes(), demo.plans.constFirst().id.bytes()}),
                            .student = demo.people.constFirst().id,
                            .item = task == demo.items.end() ? demo.items.constFirst().id : task->id,
                            .text = u"Ik snap de tweede stap niet. Waarom mag dat?"_s,
                            .madeAt = thursday,
                            .receivedAt = thursday.addSecs(3600)};
    demo.questions = {question};
    demo.answers = {{.id = Id::derived({"demo answer", question.id.bytes()}),
                     .student = question.student,
                     .question = question.id,
                     .teacher = demo.people.constLast().id,
                     .text = u"Omdat je aan beide kanten hetzelfde doet. Kijk nog eens naar het voorbeeld in het kader."_s,
                     .madeAt = thursday.addDays(1)}};
}

template<typename T>
void append(QList<Record> &records, const QList<T> &values)
{
    std::ranges::transform(values, std::back_inserter(records), [](const T &value) { return toRecord(value); });
}
}

DemoSchool demoSchool(QDate today, quint32 seed)
{
    DemoSchool demo;
    const auto name = u"Demoschool De Wegwijzer"_s;
    demo.school = {
        .id = Id::derived({"demo school", name.toUtf8()}), .name = name, .answerWithin = 2, .sharedWithParents = SharingChoice::Part::HandedIn};
    const auto &school = demo.school.id;
    demo.people = {
        person(school, u"Noor"_s, Role::Student),  person(school, u"Wout"_s, Role::Student), person(school, u"Katrien"_s, Role::Guardian),
        person(school, u"Joris"_s, Role::Teacher), person(school, u"Lies"_s, Role::Teacher),
    };
    const auto &coach = demo.people[3].id;
    const auto groupName = u"3 Moderne talen A"_s;
    demo.group = {.id = Id::derived({"demo group", school.bytes(), groupName.toUtf8()}), .school = school, .name = groupName};
    for (auto &member : demo.people) {
        if (member.role == Role::Student) {
            member.coach = coach;
        }
        if (member.role != Role::Guardian && member.id != coach) {
            demo.memberships.append({.person = member.id, .group = demo.group.id});
        }
    }
    demo.guardianships = {{.guardian = demo.people[2].id, .student = demo.people[0].id}};
    demo.letters = demoLetters(school);

    const auto taught = taughtSubjects(school);
    std::ranges::transform(taught, std::back_inserter(demo.subjects), &TaughtSubject::subject);
    demo.guides = demoGuides(demo.group.id, demo.subjects);
    for (const int offset : {-1, 0, 1}) {
        const auto week = Week::of(today).plus(offset);
        const WeekPlan plan{.id = Id::derived({"demo plan", demo.group.id.bytes(), week.toString().toUtf8()}),
                            .group = demo.group.id,
                            .week = week,
                            .note = weekNote(week)};
        demo.plans.append(plan);
        const auto made = demoWeek(plan, taught, seed);
        demo.boards.append(made.boards);
        demo.items.append(made.items);
        demo.steps.append(made.steps);
    }
    const auto mathematics = std::ranges::find(demo.subjects, u"WIS"_s, &Subject::abbreviation);
    demo.hours = {hour(demo.group.id, mathematics == demo.subjects.end() ? Id() : mathematics->id, Qt::Thursday, QTime(12, 10), u"lokaal 12"_s),
                  hour(demo.group.id, {}, Qt::Monday, QTime(15, 50), u"de bib, of bel 050 12 34 56"_s)};
    askSomething(demo);
    return demo;
}

QList<Record> records(const DemoSchool &demo)
{
    QList<Record> all{toRecord(demo.school)};
    // Whoever coaches somebody before them.
    auto people = demo.people;
    std::ranges::stable_sort(people, std::ranges::greater(), &Person::role);
    append(all, people);
    all.append(toRecord(demo.group));
    append(all, demo.subjects);
    append(all, demo.letters);
    for (const auto &guide : demo.guides) {
        all.append(toRecord(guide.guide));
        append(all, guide.forms);
        append(all, guide.cards);
    }
    append(all, demo.plans);
    append(all, demo.boards);
    append(all, demo.items);
    append(all, demo.steps);
    append(all, demo.hours);
    append(all, demo.questions);
    append(all, demo.answers);
    return all;
}
}
