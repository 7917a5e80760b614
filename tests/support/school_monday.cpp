// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "school_monday.h"

#include "school_writer.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
template<typename T>
Change setting(const T &value, const QDateTime &now)
{
    const auto record = toRecord(value);
    return {.kind = record.kind, .record = record.id, .values = record.values, .clock = now.toMSecsSinceEpoch() * 65536};
}

/** What the student did with the new week since it could be seen: a change every 90 seconds. */
QList<Change> weekend(const SchoolYear &year, const Monday &monday, SchoolWriter &writer)
{
    const auto &student = year.student.id;
    const auto week = monday.plan.week;
    QDateTime now(week.monday().addDays(-1), QTime(14, 0), QTimeZone::UTC);
    QList<Change> changes;
    for (const auto &item : writer.some(monday.items, 15)) {
        now = now.addSecs(90);
        changes.append(setting(writer.moment(student, item.id, week), now));
    }
    for (const auto &item : writer.some(monday.items, 22)) {
        now = now.addSecs(90);
        changes.append(setting(Tick{.id = Tick::idOf(student, item.id, {}), .student = student, .item = item.id, .step = {}, .done = true}, now));
    }
    for (const auto &item : writer.some(monday.items, 3)) {
        now = now.addSecs(90);
        changes.append(setting(writer.handIn(student, item.id, now), now));
    }
    return changes;
}
}

Monday monday(const SchoolYear &year, quint32 seed)
{
    // Ids of the year and of the Monday come from the same counter, so that their seeds may not be the same.
    SchoolWriter writer(~seed);
    QList<Id> subjects;
    std::ranges::transform(year.subjects, std::back_inserter(subjects), &Subject::id);
    Monday monday;
    monday.plan = {.id = writer.id("plan"), .group = year.group.id, .week = year.plans.last().week.plus(1), .note = writer.note()};
    monday.items = writer.week(monday.plan, subjects);
    const QDateTime saturday(monday.plan.week.monday().addDays(-2), QTime(10, 0), QTimeZone::UTC);
    for (const auto &item : writer.some(year.items.last(35), 20)) {
        monday.feedback.append(writer.feedback(year.student.id, item.id, year.teacher.id, saturday));
    }
    monday.changes = weekend(year, monday, writer);
    return monday;
}

QList<Record> records(const Monday &monday)
{
    QList<Record> all{toRecord(monday.plan)};
    std::ranges::transform(monday.items, std::back_inserter(all), toRecord<PlanItem>);
    std::ranges::transform(monday.feedback, std::back_inserter(all), toRecord<Feedback>);
    return all;
}
}
