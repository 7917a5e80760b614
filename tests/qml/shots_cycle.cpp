// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"
#include "stores/plan_store.h"
#include "stores/work_store.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** A student who has been at it for some weeks. */
void liveACycle(DemoDevice &device)
{
    const auto now = device.clock()();
    const auto week = Week::of(now.date());
    StudentCycle cycle(device.database(), device.student());
    StudentWork work(device.database(), device.student());
    const auto say = [&](int weeksAgo, const QString &goal, OwnWeek::Reached reached) {
        need(cycle.write({}, {.week = week.plus(-weeksAgo), .goal = goal, .reached = reached}, now));
    };
    say(2, u"Alle woorden van Frans kennen voor vrijdag"_s, OwnWeek::Reached::Partly);
    say(1, u"Begrijpend lezen af voor woensdag"_s, OwnWeek::Reached::Yes);
    say(0, u"De brief schrijven voor donderdag"_s, OwnWeek::Reached::Unsaid);
    int took = 0;
    const auto items = PlanStore(device.database()).itemsOf(week).value();
    for (const auto &item : items) {
        const auto state = WorkStore(device.database()).ticksOf(device.student(), item.id).value();
        if (!state.isEmpty() && item.estimate.count() > 0) {
            need(work.addTime(item.id, item.estimate + std::chrono::minutes(10 * (took++ % 3)), now));
        }
    }
    need(cycle.plan(
        {}, {.item = device.task().id, .moment = u"na het avondeten"_s, .place = u"aan de keukentafel"_s, .firstStep = u"mijn best doen"_s}, now));
    need(cycle.support(SupportChoice::Level::PlanAlong, SupportChoice::Level::GetHelp, SupportChoice::Reason::PlansKept, now));
}
}

void shootCycle(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    liveACycle(device);
    OpenWindow open(device);
    Camera camera(wishes, open);
    const auto show = [&](const char *function, const QString &name) {
        QMetaObject::invokeMethod(&open.window(), function);
        camera.take(name);
        QTest::keyClick(&open.window(), Qt::Key_Left, Qt::AltModifier);
        QTest::qWait(settleMilliseconds);
    };
    show("showAhead", u"ahead"_s);
    show("showBack", u"back"_s);
    QMetaObject::invokeMethod(&open.window(), "goTo", Q_ARG(int, 1));
    camera.take(u"today"_s);
    camera.press(QCoreApplication::translate("NextStepCard", "I am stuck"));
    camera.take(u"today-stuck"_s);
    QMetaObject::invokeMethod(&open.window(), "showPlan", Q_ARG(Weekwijzer::Id, device.task().id));
    camera.take(u"plan"_s);
    QMetaObject::invokeMethod(&open.window(), "goTo", Q_ARG(int, 3));
    camera.take(u"me"_s);
    camera.scroll(100'000);
    camera.take(u"me-end"_s);
}
}
