// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"
#include "stores/question_store.h"
#include "support/answered_work.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** A question that waits, one that was answered, and something for the lesson. */
void askAbout(DemoDevice &device, const PlanItem &item)
{
    const auto now = device.clock()();
    StudentAsking asking(device.database(), device.student());
    const auto first = asking.ask(item.id, u"Mag ik de brief ook aan mijn oma schrijven?"_s, now.addDays(-1)).value();
    auto question = *QuestionStore(device.database()).question(first).value();
    question.receivedAt = now.addDays(-1).addSecs(900);
    device.put(toRecord(question));
    device.put(toRecord(Answer{.id = Id::derived({"shown answer"}),
                               .student = device.student(),
                               .question = first,
                               .teacher = device.demo().people.constLast().id,
                               .text = u"Ja, dat mag. Denk dan wel aan de aanspreking."_s,
                               .madeAt = now.addSecs(-7200)}));
    need(asking.ask(item.id, u"Hoe lang moet het slot zijn?"_s, now).transform([](const Id &) {}));
    need(asking.bringToClass(item.id, u"Mag een brief een tekening hebben?"_s, now).transform([](const Id &) {}));
    const auto lesson = std::ranges::find_if(device.demo().items,
                                             [&](const PlanItem &one) { return one.sort == PlanItem::Sort::Lesson && one.day == now.date(); });
    need(asking.bringToClass(lesson->id, u"Ik heb de vorige les gemist. Wat was het belangrijkste?"_s, now).transform([](const Id &) {}));
}
}

void shootTalk(const Wishes &wishes)
{
    DemoDevice device;
    const auto item = device.task();
    const auto now = device.clock()();
    askAbout(device, item);
    StudentTasks tasks(device.database(), device.student());
    const auto own =
        tasks.keep({.week = Week::of(now.date()), .title = u"Schrift ordenen"_s, .subject = item.subject, .estimate = std::chrono::minutes(25)}, now)
            .value();
    const auto feedback = answeredWork(device, item.id, u"Ik schrijf aan Noor, die vorig jaar verhuisde."_s);
    OpenWindow open(device);
    Camera camera(wishes, open);
    const auto show = [&](const Id &shown) { QMetaObject::invokeMethod(&open.window(), "showItem", Q_ARG(Weekwijzer::Id, shown)); };
    show(item.id);
    camera.reveal(QCoreApplication::translate("AskBox", "Send my question"));
    camera.take(u"item-questions"_s);
    camera.reveal(QCoreApplication::translate("QuestionCard", "I have read this answer"));
    camera.take(u"item-answer"_s);
    camera.press(QCoreApplication::translate("FeedbackCard", "Plan this next step"));
    camera.press(QCoreApplication::translate("ReplyPart", "Reply"));
    camera.reveal(QCoreApplication::translate("ReplyPart", "Send my reply"));
    camera.take(u"item-reply"_s);
    show(OwnTask::idOf(device.student(), feedback.id));
    camera.take(u"own-task"_s);
    show(own);
    camera.press(QCoreApplication::translate("OwnTaskPart", "Change it"));
    camera.take(u"own-task-change"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    QMetaObject::invokeMethod(&open.window(), "showClassNotes");
    camera.take(u"to-ask"_s);
    QMetaObject::invokeMethod(&open.window(), "beginAt", Q_ARG(int, 0));
    camera.take(u"week-own-task"_s);
    QMetaObject::invokeMethod(&open.window(), "goTo", Q_ARG(int, 1));
    camera.press(QCoreApplication::translate("NextStepCard", "I am stuck"));
    camera.take(u"stuck"_s);
    camera.scroll(500);
    camera.take(u"stuck-further"_s);
    camera.scroll(100'000);
    camera.take(u"stuck-end"_s);
}
}
