// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "full_life.h"

#include "stores/kept_versions.h"
#include "stores/preparation_store.h"
#include "work/student_cycle.h"
#include "work/student_planning.h"
#include "work/student_work.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** Stops the program when something cannot be prepared. */
template<typename T>
T must(const Expected<T> &value)
{
    if (!value) {
        qFatal() << value.error().kind << value.error().detail;
    }
    if constexpr (!std::is_void_v<T>) {
        return *value;
    }
}

void markSchool(DemoDevice &device, const QString &mark)
{
    auto demo = device.demo();
    demo.school.name.prepend(mark);
    demo.group.name.prepend(mark);
    for (auto &person : demo.people) {
        person.name.prepend(mark);
    }
    for (auto &subject : demo.subjects) {
        subject.name.prepend(mark);
        subject.abbreviation.prepend(mark);
    }
    for (auto &plan : demo.plans) {
        plan.note.prepend(mark);
    }
    for (auto &guide : demo.guides) {
        for (auto text :
             {&SubjectGuide::introduction, &SubjectGuide::yearOverview, &SubjectGuide::goals, &SubjectGuide::contents, &SubjectGuide::reaching}) {
            (guide.guide.*text).prepend(mark);
        }
        for (auto &form : guide.forms) {
            form.name.prepend(mark);
            form.why.prepend(mark);
        }
        for (auto &card : guide.cards) {
            card.title.prepend(mark);
            card.steps.prepend(mark);
        }
    }
    for (auto &step : demo.steps) {
        step.text.prepend(mark);
    }
    for (auto &item : demo.items) {
        for (auto text : {&PlanItem::title, &PlanItem::doneInClass, &PlanItem::goal, &PlanItem::why, &PlanItem::material, &PlanItem::handInHow,
                          &PlanItem::handInWhere, &PlanItem::ask, &PlanItem::audience}) {
            (item.*text).prepend(mark);
        }
        item.evaluation = u"Waar ik op let:\n- %1Je brief heeft een begin, een midden en een slot.\n- %1Je leest hem nog eens na."_s.arg(mark);
    }
    for (const auto &record : records(demo)) {
        device.put(record);
    }
}

/** Handed in with a file and answered; a better version is begun, with a file and a version from elsewhere. */
void work(DemoDevice &device, const QString &mark)
{
    const auto now = device.clock()();
    const auto student = device.student();
    const auto task = device.task().id;
    const auto file = BlobName::fromBytes(QByteArray(BlobName::size, 'f'));
    StudentWork work(device.database(), student);
    const auto handIn = must(work.handIn(task, mark + u"Ik schrijf aan Noor."_s, now));
    std::ignore = must(work.attach(task, {.name = file, .size = 6, .mediaType = u"text/plain"_s, .title = mark + u"brief.txt"_s}, now));
    auto answer = device.answer(*must(WorkStore(device.database()).handIn(handIn)));
    for (auto text : {&Feedback::whereTo, &Feedback::whereNow, &Feedback::nextStep}) {
        (answer.*text).prepend(mark);
    }
    device.put(toRecord(answer));
    must(work.write(task, mark + u"Ik schrijf aan mijn nicht."_s, now));
    must(PreparationStore(device.database())
             .add({.id = Id::derived({"chosen"}),
                   .student = student,
                   .item = task,
                   .title = mark + u"foto.txt"_s,
                   .mediaType = u"text/plain"_s,
                   .size = 6,
                   .file = file}));
    device.put(toRecord(KeptText{.id = Id::derived({"kept"}),
                                 .owner = student,
                                 .aboutKind = Kind::Draft,
                                 .about = Draft::idOf(student, task),
                                 .field = kindOf<Draft>().field("text"_L1)->key,
                                 .text = mark + u"Ik schrijf aan mijn tante."_s,
                                 .device = mark + u"Tablet"_s,
                                 .writtenAt = now.addSecs(-7200),
                                 .settledAt = {}}));
}

/** A task and an activity today, a day with far too much, goals of three weeks, a plan, and what was left the week before. */
void plan(DemoDevice &device, const QString &mark)
{
    const auto now = device.clock()();
    const auto week = Week::of(now.date());
    StudentWork work(device.database(), device.student());
    for (const auto &item : must(PlanStore(device.database()).itemsOf(week))) {
        if (item.sort == PlanItem::Sort::Task && !item.day.isValid()) {
            must(work.place(item.id, item.id == device.task().id ? now.date() : week.monday().addDays(4), {}, now));
            break;
        }
    }
    must(work.place(device.task().id, now.date(), {}, now));
    must(work.addTime(device.task().id, std::chrono::minutes(35), now));
    StudentPlanning planning(device.database(), device.student());
    must(planning.setAvailable(Qt::Wednesday, std::chrono::minutes(15), now));
    std::ignore = must(planning.keep(
        {.title = mark + u"Voetbal"_s, .day = now.date(), .weekly = true, .time = QTime(16, 0), .length = std::chrono::minutes(90)}, now));
    StudentCycle cycle(device.database(), device.student());
    for (int ago = 0; ago < 3; ++ago) {
        must(cycle.write({},
                         {.week = week.plus(-ago),
                          .goal = mark + u"De brief schrijven voor donderdag"_s,
                          .reached = ago == 0 ? OwnWeek::Reached::Unsaid : OwnWeek::Reached::Partly,
                          .wentWell = mark + u"Ik begon vroeg"_s,
                          .wentLess = mark + u"Het duurde lang"_s},
                         now));
    }
    must(cycle.plan({},
                    {.item = device.task().id,
                     .moment = mark + u"na het avondeten"_s,
                     .place = mark + u"aan de keukentafel"_s,
                     .firstStep = mark + u"mijn boek openen op blad 12"_s,
                     .obstacle = mark + u"mijn broer wil spelen"_s,
                     .answer = mark + u"om vijf uur spelen we"_s},
                    now));
    must(cycle.support(SupportChoice::Level::PlanAlong, SupportChoice::Level::GetHelp, SupportChoice::Reason::PlansKept, now));
}
}

void liveFully(DemoDevice &device, const QString &mark)
{
    markSchool(device, mark);
    work(device, mark);
    plan(device, mark);
}
}
