// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "school_years.h"

#include "records/guide.h"
#include "records/own_work.h"
#include "school_device.h"
#include "stores/record_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int weeksOfAYear = 52;

QDate earlier(QDate day, int years)
{
    return day.isValid() ? day.addDays(qint64(-7) * weeksOfAYear * years) : day;
}

/** The same student, class and subjects as in `last`, so many years before. */
SchoolYear earlierYear(const SchoolYear &last, quint32 seed, int years)
{
    auto year = schoolYear(seed + quint32(years));
    QHash<Id, Id> subjects;
    for (qsizetype at = 0; at < year.subjects.size(); ++at) {
        subjects.insert(year.subjects[at].id, last.subjects[at].id);
    }
    for (auto &plan : year.plans) {
        plan.group = last.group.id;
        plan.week = plan.week.plus(-weeksOfAYear * years);
    }
    for (auto &item : year.items) {
        item.subject = subjects.value(item.subject);
        item.day = earlier(item.day, years);
        item.due = earlier(item.due, years);
    }
    for (auto &moment : year.moments) {
        moment.student = last.student.id;
        moment.id = PlannerMoment::idOf(last.student.id, moment.item);
        moment.day = earlier(moment.day, years);
    }
    for (auto &tick : year.ticks) {
        tick.student = last.student.id;
        tick.id = Tick::idOf(last.student.id, tick.item, tick.step);
    }
    for (auto &handIn : year.handIns) {
        handIn.student = last.student.id;
    }
    for (auto &feedback : year.feedback) {
        feedback.student = last.student.id;
        feedback.teacher = last.teacher.id;
    }
    year.school = last.school;
    year.group = last.group;
    year.student = last.student;
    year.teacher = last.teacher;
    year.subjects = last.subjects;
    return year;
}

Expected<void> keepWorked(Database &device, const SchoolYear &year)
{
    RecordStore records(device);
    const Id phone = Id::derived({"phone"});
    const Scope own{.type = ScopeType::Student, .key = year.student.id};
    int minutes = 10;
    for (const auto &tick : year.ticks) {
        const WorkedTime worked{.id = WorkedTime::idOf(tick.student, tick.item, phone),
                                .student = tick.student,
                                .item = tick.item,
                                .device = phone,
                                .minutes = minutes = 10 + (minutes * 7) % 53};
        if (auto kept = records.put(toRecord(worked), own, 1); !kept) {
            return kept;
        }
    }
    return {};
}

/** Of each subject one that says much. */
Expected<void> keepGuides(Database &device, const SchoolYear &year)
{
    RecordStore records(device);
    const Scope group{.type = ScopeType::Group, .key = year.group.id};
    for (const auto &subject : year.subjects) {
        WholeGuide guide{.guide = {.group = year.group.id, .subject = subject.id, .introduction = QString(800, u'i'), .goals = QString(800, u'g')}};
        for (int part = 0; part < 6; ++part) {
            guide.forms.append({.name = u"Oefenen"_s, .why = QString(100, u'w')});
            guide.cards.append({.title = u"Hoe dien ik in?"_s, .steps = u"Open de taak.\nDruk op Indienen."_s});
        }
        nameParts(guide);
        auto all = QList{toRecord(guide.guide)};
        std::ranges::transform(guide.forms, std::back_inserter(all), &toRecord<WorkForm>);
        std::ranges::transform(guide.cards, std::back_inserter(all), &toRecord<StepCard>);
        for (const auto &record : std::as_const(all)) {
            if (auto kept = records.put(record, group, 1); !kept) {
                return kept;
            }
        }
    }
    return {};
}

/** From Monday to Wednesday of every fourth week: of each year, and not long ago either. */
Expected<void> keepAbsences(Database &device, const SchoolYear &year)
{
    RecordStore records(device);
    const Scope own{.type = ScopeType::Student, .key = year.student.id};
    for (const auto &plan : year.plans) {
        if (plan.week.number % 4 != 1) {
            continue;
        }
        const auto monday = plan.week.monday();
        const Absence absence{
            .id = Id::derived({"absence", plan.week.toString().toUtf8()}), .student = year.student.id, .first = monday, .last = monday.addDays(2)};
        if (auto kept = records.put(toRecord(absence), own, 1); !kept) {
            return kept;
        }
    }
    return {};
}
}

Expected<void> keepYears(Database &device, quint32 seed)
{
    const auto last = schoolYear(seed);
    return keepYear(device, last).and_then([&] {
        return device.transaction([&]() -> Expected<void> {
            RecordStore store(device);
            for (int years = 0; years < schoolYears; ++years) {
                const auto year = years == 0 ? last : earlierYear(last, seed, years);
                const auto all = years == 0 ? QList<Record>() : records(year);
                for (const auto &record : all) {
                    const auto scope = store.scopeOf(record);
                    if (auto kept = scope.and_then([&](const Scope &where) { return store.put(record, where, 1); }); !kept) {
                        return kept;
                    }
                }
                if (auto kept = keepWorked(device, year).and_then([&] { return keepAbsences(device, year); }); !kept) {
                    return kept;
                }
            }
            return keepGuides(device, last);
        });
    });
}
}
