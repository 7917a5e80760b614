// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_school.h"

#include "demo_letter.h"
#include "demo_week.h"

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
    demo.school = {.id = Id::derived({"demo school", name.toUtf8()}), .name = name, .sharedWithParents = SharingChoice::Part::HandedIn};
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
            demo.coachings.append({.coach = coach, .student = member.id});
        }
        if (member.role != Role::Guardian && member.id != coach) {
            demo.memberships.append({.person = member.id, .group = demo.group.id});
        }
    }
    demo.guardianships = {{.guardian = demo.people[2].id, .student = demo.people[0].id}};
    demo.letters = demoLetters(school);

    const auto taught = taughtSubjects(school);
    std::ranges::transform(taught, std::back_inserter(demo.subjects), &TaughtSubject::subject);
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
    append(all, demo.plans);
    append(all, demo.boards);
    append(all, demo.items);
    append(all, demo.steps);
    return all;
}
}
