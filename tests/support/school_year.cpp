// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "school_year.h"

#include "school_writer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int weeks = 40;
constexpr int groups = 24;

QList<Subject> tenSubjects(const Id &school, SchoolWriter &writer)
{
    constexpr std::array names{u"Nederlands", u"Frans",  u"Engels",       u"Wiskunde",       u"Biologie",
                               u"Fysica",     u"Chemie", u"Geschiedenis", u"Aardrijkskunde", u"Godsdienst"};
    QList<Subject> subjects;
    for (const auto *const name : names) {
        Subject subject;
        subject.id = writer.id("subject");
        subject.school = school;
        subject.name = QString::fromUtf16(name);
        subject.abbreviation = subject.name.first(3).toUpper();
        subject.colour = int(subjects.size());
        subjects.append(subject);
    }
    return subjects;
}

/** A student's own week: what was placed, ticked and handed in, and the answers to it. */
void addOwnState(SchoolYear &year, const QList<PlanItem> &items, Week week, SchoolWriter &writer)
{
    const auto &student = year.student.id;
    for (const auto &item : writer.some(items, 15)) {
        year.moments.append(writer.moment(student, item.id, week));
    }
    for (const auto &item : writer.some(items, 22)) {
        year.ticks.append({.id = Tick::idOf(student, item.id, {}), .student = student, .item = item.id, .step = {}, .done = true});
    }
    for (const auto &item : writer.some(items, 3)) {
        const QDateTime friday(week.monday().addDays(4), QTime(16, 30), QTimeZone::UTC);
        auto handIn = writer.handIn(student, item.id, friday);
        handIn.receivedAt = friday.addSecs(3600);
        auto feedback = writer.feedback(student, item.id, year.teacher.id, friday.addDays(2));
        feedback.handIn = handIn.id;
        year.handIns.append(handIn);
        year.feedback.append(feedback);
    }
}

template<typename T>
void append(QList<Record> &records, const QList<T> &values)
{
    std::ranges::transform(values, std::back_inserter(records), [](const T &value) { return toRecord(value); });
}
}

SchoolYear schoolYear(quint32 seed)
{
    SchoolWriter writer(seed);
    SchoolYear year;
    year.school = {.id = writer.id("school"), .name = u"Standaardschool"_s};
    year.group = {.id = writer.id("group"), .school = year.school.id, .name = u"Klas 1"_s};
    year.student = {.id = writer.id("person"), .name = u"Leerling 1"_s, .role = Role::Student};
    year.teacher = {.id = writer.id("person"), .name = u"Leerkracht 1"_s, .role = Role::Teacher};
    year.subjects = tenSubjects(year.school.id, writer);
    QList<Id> subjects;
    std::ranges::transform(year.subjects, std::back_inserter(subjects), &Subject::id);
    for (int i = 0; i < weeks; ++i) {
        const auto week = Week::of(QDate(2026, 9, 1)).plus(i);
        year.plans.append({.id = writer.id("plan"), .group = year.group.id, .week = week, .note = writer.note()});
        const auto items = writer.week(year.plans.last(), subjects);
        year.items.append(items);
        addOwnState(year, items, week, writer);
    }
    return year;
}

QList<Record> publishedRecords(const SchoolYear &year)
{
    QList<Record> all{toRecord(year.school), toRecord(year.student), toRecord(year.teacher), toRecord(year.group)};
    append(all, year.subjects);
    append(all, year.plans);
    append(all, year.items);
    return all;
}

QList<Record> ownRecords(const SchoolYear &year)
{
    QList<Record> all;
    append(all, year.moments);
    append(all, year.ticks);
    append(all, year.handIns);
    append(all, year.feedback);
    return all;
}

QList<Record> records(const SchoolYear &year)
{
    return publishedRecords(year) + ownRecords(year);
}

QList<Schoolmate> otherStudents(const SchoolYear &year, int count)
{
    QList<Schoolmate> others;
    for (int i = 1; i <= count; ++i) {
        const auto number = QByteArray::number(i);
        const auto groupNumber = i % groups;
        Group group{.id = Id::derived({"other group", year.group.id.bytes(), QByteArray::number(groupNumber)}),
                    .school = year.school.id,
                    .name = u"Klas %1"_s.arg(groupNumber + 1)};
        Person person{
            .id = Id::derived({"other student", year.school.id.bytes(), number}), .name = u"Leerling %1"_s.arg(i + 1), .role = Role::Student};
        others.append({.person = person, .group = groupNumber == 0 ? year.group : group});
    }
    return others;
}
}
