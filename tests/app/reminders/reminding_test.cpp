// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/load.h"
#include "reminders/reminder_facts.h"
#include "reminders/reminder_words.h"
#include "reminders/reminding.h"
#include "stores/outbox.h"
#include "stores/reminder_store.h"
#include "support/demo_device.h"
#include "support/fake_notices.h"
#include "work/student_cycle.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

/** The rule with a real database under it: what is told, what a press does, and what is kept of that. */
class RemindingTest : public QObject
{
    Q_OBJECT

    std::optional<DemoDevice> m_device;
    std::optional<FakeNotices> m_notices;
    std::optional<FakeWakeUp> m_wakeUp;
    std::optional<Reminding> m_reminding;
    QDateTime m_now;
    QList<PlanItem> m_tasks;

    Database &database() { return m_device->database(); }
    StudentWork work() { return StudentWork(database(), m_device->student()); }
    ReminderStore store() { return ReminderStore(database()); }
    /** On the demo's Wednesday. */
    static QDateTime at(QTime time) { return QDateTime(QDate(2026, 11, 18), time); }

    void place(int task, QTime time = {}) { QVERIFY(work().place(m_tasks[task].id, QDate(2026, 11, 18), time, m_now)); }

    void planAt(QTime time)
    {
        m_now = at(time).toUTC();
        m_reminding->plan();
    }

    const Notice &notice() { return m_notices->standing.last(); }

    void startProgram()
    {
        m_reminding.reset();
        m_notices.emplace();
        m_wakeUp.emplace();
        m_reminding.emplace(database(), m_device->student(), *m_notices, *m_wakeUp, [this] { return m_now; });
    }

private Q_SLOTS:
    void init()
    {
        m_reminding.reset();
        m_device.emplace();
        m_now = at({12, 0}).toUTC();
        startProgram();
        m_tasks.clear();
        // Far deadlines, so that only what is placed is told of.
        const auto items = PlanStore(database()).itemsOf(Week::of(QDate(2026, 11, 18))).value();
        for (const auto &item : items) {
            if (item.sort == PlanItem::Sort::Task && !item.day.isValid() && (!item.due.isValid() || item.due > QDate(2026, 11, 19))) {
                m_tasks.append(item);
            }
        }
        QVERIFY(m_tasks.size() >= 3);
        QVERIFY(database().execute("UPDATE plan_item SET due = NULL"));
    }

    void itSleepsUntilTheNextAndTellsOnce()
    {
        place(0, {12, 20});
        planAt({12, 0});
        QVERIFY(m_notices->standing.isEmpty());
        QCOMPARE(m_wakeUp->wait, 10min);
        planAt({12, 10});
        QCOMPARE(m_notices->standing.size(), 1);
        QCOMPARE(notice().title, m_tasks[0].title);
        planAt({12, 11});
        QCOMPARE(m_notices->standing.size(), 1);
        startProgram();
        planAt({12, 12});
        QVERIFY(m_notices->standing.isEmpty());
    }

    void itLooksAgainNowAndThen()
    {
        place(0, {18, 0});
        planAt({12, 0});
        QCOMPARE(m_wakeUp->wait, 15min);
        // The clock was set, or the device slept: nobody has to say by how much.
        m_now = at({17, 55}).toUTC();
        Q_EMIT m_wakeUp->due();
        QCOMPARE(m_notices->standing.size(), 1);
    }

    void doneIsDoneAndTravels()
    {
        place(0, {12, 5});
        planAt({12, 0});
        const auto before = Outbox(database()).waiting().value();
        Q_EMIT m_notices->pressed(m_notices->standing.lastKey(), ReminderWords::done, {});
        QVERIFY(m_notices->standing.isEmpty());
        QCOMPARE(Outbox(database()).waiting().value(), before + 1);
        const auto ticks = WorkStore(database()).ticksOf(m_device->student(), m_tasks[0].id).value();
        QVERIFY(ticks.size() == 1 && ticks[0].done && ticks[0].step.isNull());
    }

    void lookingIsNotDoing()
    {
        place(0, {12, 5});
        planAt({12, 0});
        const QSignalSpy asked(&*m_reminding, &Reminding::windowAsked);
        Q_EMIT m_notices->pressed(m_notices->standing.lastKey(), {}, u"leave"_s);
        QCOMPARE(asked, (QList<QVariantList>{{QVariant::fromValue(m_tasks[0].id), u"leave"_s}}));
        QVERIFY(WorkStore(database()).ticksOf(m_device->student(), m_tasks[0].id).value().isEmpty());
    }

    void aNoticeOfSeveralOpensNoneOfThem()
    {
        place(0, {12, 5});
        place(1, {12, 10});
        planAt({12, 0});
        const QSignalSpy asked(&*m_reminding, &Reminding::windowAsked);
        Q_EMIT m_notices->pressed(m_notices->standing.lastKey(), {}, {});
        QCOMPARE(asked, (QList<QVariantList>{{QVariant::fromValue(Id()), QString()}}));
    }

    void anHourLater()
    {
        place(0, {12, 5});
        place(1, {12, 10});
        planAt({12, 0});
        QCOMPARE(m_notices->standing.size(), 1);
        QCOMPARE(notice().buttons, (QList<Notice::Button>{{.key = ReminderWords::later, .text = u"In an hour"_s}}));
        Q_EMIT m_notices->pressed(m_notices->standing.lastKey(), ReminderWords::later, {});
        QVERIFY(m_notices->standing.isEmpty());
        planAt({12, 59});
        QVERIFY(m_notices->standing.isEmpty());
        QCOMPARE(m_wakeUp->wait, 1min);
        planAt({13, 0});
        QCOMPARE(m_notices->standing.size(), 1);
        QVERIFY(store().snoozed()->isEmpty());
        planAt({13, 1});
        QCOMPARE(m_notices->standing.size(), 1);
    }

    void anotherProgramsNoticeIsNotOurs()
    {
        place(0, {12, 5});
        planAt({12, 0});
        Q_EMIT m_notices->pressed(77, ReminderWords::done, {});
        QCOMPARE(m_notices->standing.size(), 1);
        QVERIFY(WorkStore(database()).ticksOf(m_device->student(), m_tasks[0].id).value().isEmpty());
    }

    void whatCannotBeShownIsShownLater()
    {
        place(0, {12, 5});
        QVERIFY(store().snooze({m_tasks[1].id}, at({12, 0})));
        m_notices->isAbsent = true;
        planAt({12, 0});
        QVERIFY(store().shown()->isEmpty());
        QCOMPARE(store().snoozed()->size(), 1);
        m_notices->isAbsent = false;
        planAt({12, 15});
        QCOMPARE(notice().title, u"2 things on your plan"_s);
    }

    void whatIsDoneInTheWindowIsTakenAway()
    {
        place(0, {12, 5});
        planAt({12, 0});
        QVERIFY(work().tick(m_tasks[0].id, {}, true, m_now));
        planAt({12, 1});
        QVERIFY(m_notices->standing.isEmpty());
    }

    void whatWasLetGoIsNotTold()
    {
        place(0, {12, 5});
        QVERIFY(database().execute("UPDATE plan_item SET importance = 2"));
        QVERIFY(StudentCycle(database(), m_device->student()).decide(m_tasks[0].id, WorkDecision::What::LetGo, m_now));
        planAt({12, 0});
        QVERIFY(m_notices->standing.isEmpty());
    }

    void aWeekOfSuccessThinsAndAHardOneBringsAllBack()
    {
        const auto lastWeek = Week::of(QDate(2026, 11, 11));
        QList<Id> items;
        const auto ofWeek = PlanStore(database()).itemsOf(lastWeek).value();
        for (const auto &item : ofWeek) {
            if (isOwnWork(item) && !item.day.isValid() && items.size() < 5) {
                items.append(item.id);
                QVERIFY(work().place(item.id, lastWeek.monday().addDays(1), {}, m_now));
            }
        }
        QCOMPARE(items.size(), 5);
        const auto density = [&] { return readReminderFacts(database(), m_device->student(), at({12, 0}))->density; };
        QVERIFY(work().tick(items[0], {}, true, m_now));
        QCOMPARE(density(), (DensityReason{.density = Density::All, .why = DensityReason::Why::HardWeek, .kept = {.planned = 5, .done = 1}}));
        for (const auto &item : items) {
            QVERIFY(work().tick(item, {}, true, m_now));
        }
        QCOMPARE(density(), (DensityReason{.density = Density::Few, .why = DensityReason::Why::Share, .kept = {.planned = 5, .done = 5}}));
        place(0, {12, 5});
        planAt({12, 0});
        QVERIFY(m_notices->standing.isEmpty());
        QVERIFY(store().setWishes({.thins = false}));
        planAt({12, 0});
        QCOMPARE(m_notices->standing.size(), 1);
    }

    void wishesAreKept()
    {
        const ReminderWishes wishes{.on = false, .quietFrom = {21, 15}, .quietTo = {6, 45}, .begins = {17, 0}, .thins = false, .whenClosed = true};
        QCOMPARE(store().wishes().value(), ReminderWishes());
        QVERIFY(store().setWishes(wishes));
        QCOMPARE(store().wishes().value(), wishes);
        QCOMPARE(store().setWishes({.begins = {}}).error().kind, ErrorKind::Invalid);
    }

    void theOldIsForgotten()
    {
        const Telling telling{.item = m_tasks[0].id, .cause = ReminderCause::Day, .day = QDate(2026, 11, 18), .time = {}};
        QVERIFY(store().noteShown({telling}, m_now));
        QCOMPARE(store().shown()->size(), 1);
        QCOMPARE(store().shown()->first().telling, telling);
        QVERIFY(store().noteShown({}, m_now.addDays(32)));
        QVERIFY(store().shown()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(RemindingTest)
#include "reminding_test.moc"
