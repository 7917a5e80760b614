// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"
#include "stores/plan_store.h"
#include "stores/work_store.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
void need(const Expected<void> &done)
{
    if (!done) {
        qFatal() << done.error().kind << done.error().detail;
    }
}

void liveAWeek(DemoDevice &device)
{
    const auto now = device.clock()();
    const auto week = Week::of(now.date());
    StudentWork work(device.database(), device.student());
    int place = 0;
    const auto items = PlanStore(device.database()).itemsOf(week).value();
    for (const auto &item : items) {
        const bool chosen = !item.board.isNull() || !item.insteadOf.isNull() || item.route != PlanItem::Route::Core;
        if (chosen || item.sort != PlanItem::Sort::Task || item.day.isValid() || ++place % 4 == 0) {
            continue;
        }
        const auto day = place % 7 == 5 ? week.monday().addDays(2) : week.monday().addDays((place * 3) % 6);
        need(work.place(item.id, day, {}, now));
        const auto steps = PlanStore(device.database()).stepsOf(item.id).value();
        const auto ticks = day < now.date() ? steps.size() : steps.size() / 2;
        for (qsizetype step = 0; step < ticks; ++step) {
            need(work.tick(item.id, steps[step].id, true, now));
        }
        if (day < now.date() && steps.isEmpty()) {
            need(work.tick(item.id, {}, true, now));
        }
    }
}

void shootSetup(const Wishes &wishes)
{
    DemoDevice device(DemoDevice::Start::Empty);
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.take(u"setup"_s);
}

void shootTrouble(const Wishes &wishes)
{
    DemoDevice device;
    need(device.database().execute("DROP TABLE tick"));
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.take(u"week-trouble"_s);
}

void shootWeek(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.take(u"week"_s);
    open.models().week.goBy(5);
    camera.take(u"week-empty"_s);
    open.models().week.goToThisWeek();
    camera.press(QCoreApplication::translate("WhenButton", "When?"));
    camera.take(u"when"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    camera.press(QCoreApplication::translate("WeekSummary", "What fits now?"));
    camera.take(u"fitting"_s);
    QTest::keyClick(&open.window(), Qt::Key_Left, Qt::AltModifier);
    camera.press(open.models().week.days()[3]->warning());
    camera.take(u"warning"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    open.thread().perform([](StudentDesk &, const QDateTime &) { return failure(ErrorKind::DiskFull, {}); }, {});
    camera.take(u"week-disk-full"_s);
}

void shootQuestion(const Wishes &wishes)
{
    DemoDevice device;
    OpenWindow open(device);
    Camera camera(wishes, open);
    Q_EMIT open.thread().statusChanged({.state = SyncStatus::State::Trouble,
                                        .waiting = 2,
                                        .notAccepted = 1,
                                        .lastContact = device.clock()().addSecs(-3600),
                                        .trouble = ErrorKind::ManyDeletions});
    camera.take(u"week-many-deletions"_s);
    camera.press(QCoreApplication::translate("StatusStrip", "Remove …"));
    camera.take(u"question"_s);
}
}
