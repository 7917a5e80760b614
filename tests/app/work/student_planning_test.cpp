// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/demo_device.h"
#include "work/student_planning.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

class StudentPlanningTest : public QObject
{
    Q_OBJECT

    std::optional<DemoDevice> m_device;
    std::optional<StudentPlanning> m_planning;

    QDateTime now() const { return m_device->clock()(); }
    QDate today() const { return now().date(); }
    OwnTimeStore own() { return OwnTimeStore(m_device->database()); }
    QList<OwnActivity> activities() { return own().activitiesOf(m_device->student()).value(); }
    QList<Change> changes() { return Outbox(m_device->database()).sealed(100).value(); }

    OwnActivity football() const { return {.title = u"Voetbal"_s, .day = today(), .weekly = true, .time = QTime(16, 0), .length = 90min}; }

private Q_SLOTS:
    void init()
    {
        m_planning.reset();
        m_device.emplace();
        m_planning.emplace(m_device->database(), m_device->student());
    }

    void theLastWordAboutAWeekdayCounts()
    {
        QVERIFY(m_planning->setAvailable(Qt::Wednesday, 45min, now()));
        QVERIFY(m_planning->setAvailable(Qt::Monday, 30min, now()));
        QVERIFY(m_planning->setAvailable(Qt::Wednesday, 0min, now().addSecs(1)));
        const auto said = own().availableOf(m_device->student()).value();
        QCOMPARE(said.size(), 2);
        QCOMPARE(said[0].weekday, Qt::Monday);
        QCOMPARE(said[1].weekday, Qt::Wednesday);
        QCOMPARE(said[1].minutes, 0);
        QCOMPARE(changes().size(), 2);
    }

    void noDayHasThatMuchTime()
    {
        QCOMPARE(m_planning->setAvailable(Qt::Monday, -1min, now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_planning->setAvailable(Qt::Monday, StudentPlanning::mostInADay + 1min, now()).error().kind, ErrorKind::Invalid);
        QVERIFY(m_planning->setAvailable(Qt::Monday, StudentPlanning::mostInADay, now()));
    }

    void daysOfAbsenceThatTouchBecomeOne()
    {
        const auto said = [&] { return own().absencesOf(m_device->student()).value(); };
        QVERIFY(m_planning->beAbsent(today(), today(), now()));
        const auto id = said().constFirst().id;
        QVERIFY(m_planning->beAbsent(today().addDays(4), today().addDays(5), now()));
        QCOMPARE(said().size(), 2);
        QVERIFY(m_planning->beAbsent(today().addDays(1), today().addDays(3), now()));
        QCOMPARE(said(), (QList{Absence{.id = id, .student = m_device->student(), .first = today(), .last = today().addDays(5)}}));
        QCOMPARE(m_planning->beAbsent(today(), today().addDays(-1), now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_planning->beAbsent(today(), today().addDays(StudentPlanning::longestAbsence), now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_planning->beAbsent({}, today(), now()).error().kind, ErrorKind::Invalid);
    }

    void whoIsBackWasAbsentUntilTheDayBefore()
    {
        const auto said = [&] { return own().absencesOf(m_device->student()).value(); };
        QCOMPARE(m_planning->beBack(today(), now()).error().kind, ErrorKind::NotFound);
        QVERIFY(m_planning->beAbsent(today().addDays(-2), today().addDays(3), now()));
        QVERIFY(m_planning->beBack(today(), now()));
        QCOMPARE(said().constFirst().last, today().addDays(-1));
        QCOMPARE(m_planning->beBack(today(), now()).error().kind, ErrorKind::NotFound);
        QVERIFY(m_planning->beAbsent(today().addDays(5), today().addDays(6), now()));
        QVERIFY(m_planning->beBack(today().addDays(5), now()));
        QCOMPARE(said().size(), 1);
    }

    void anActivityIsKeptChangedAndDropped()
    {
        auto activity = football();
        activity.title = u"  Voetbal "_s;
        activity.id = m_planning->keep(activity, now()).value();
        activity.title = u"Voetbal"_s;
        activity.student = m_device->student();
        QCOMPARE(activities(), QList{activity});
        activity.time = QTime(17, 0);
        QCOMPARE(m_planning->keep(activity, now().addSecs(1)).value(), activity.id);
        QCOMPARE(activities(), QList{activity});
        QVERIFY(m_planning->drop(activity.id, now().addSecs(2)));
        QVERIFY(activities().isEmpty());
        QCOMPARE(m_planning->drop(activity.id, now().addSecs(3)).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_planning->keep(activity, now().addSecs(3)).error().kind, ErrorKind::NotFound);
    }

    void onlyWhatDiffersIsSent()
    {
        auto activity = football();
        activity.id = m_planning->keep(activity, now()).value();
        QCOMPARE(changes().size(), 1); // Sealed now: what follows is a change of its own.
        QVERIFY(m_planning->keep(activity, now().addSecs(1)).has_value());
        QCOMPARE(Outbox(m_device->database()).waiting().value(), 1);
        activity.length = 60min;
        QVERIFY(m_planning->keep(activity, now().addSecs(2)).has_value());
        QVERIFY(Outbox(m_device->database()).markSent(now()));
        QVERIFY(Outbox(m_device->database()).settle(1, {}, now()));
        const auto later = changes();
        QCOMPARE(later.size(), 1);
        QCOMPARE(later[0].values.keys(), QList<quint8>{kindOf<OwnActivity>().field("length"_L1)->key});
    }

    void whatIsNoActivityIsNotKept_data()
    {
        QTest::addColumn<OwnActivity>("activity");
        const auto with = [this](auto change) {
            auto activity = OwnActivity{.title = u"Voetbal"_s, .day = QDate(2026, 11, 18), .time = QTime(16, 0), .length = 90min};
            change(activity);
            return activity;
        };
        QTest::newRow("no title") << with([](OwnActivity &activity) { activity.title = u"  "_s; });
        QTest::newRow("no day") << with([](OwnActivity &activity) { activity.day = {}; });
        QTest::newRow("no time") << with([](OwnActivity &activity) { activity.time = {}; });
        QTest::newRow("no length") << with([](OwnActivity &activity) { activity.length = 0min; });
        QTest::newRow("longer than a day") << with([](OwnActivity &activity) { activity.length = 1441min; });
        QTest::newRow("a title as long as a book") << with([](OwnActivity &activity) { activity.title = QString(301, u'x'); });
    }

    void whatIsNoActivityIsNotKept()
    {
        QFETCH(OwnActivity, activity);
        QCOMPARE(m_planning->keep(activity, now()).error().kind, ErrorKind::Invalid);
        QVERIFY(activities().isEmpty());
        QCOMPARE(Outbox(m_device->database()).waiting().value(), 0);
    }

    void aWeekHasItsOwnActivities()
    {
        const auto week = Week::of(today());
        const auto add = [&](const QString &title, QDate day, bool weekly, QTime time) {
            QVERIFY(m_planning->keep({.title = title, .day = day, .weekly = weekly, .time = time, .length = 30min}, now()).has_value());
        };
        add(u"since last year"_s, week.monday().addYears(-1), true, QTime(9, 0));
        add(u"on Sunday"_s, week.sunday(), false, QTime(8, 0));
        add(u"weekly from Sunday"_s, week.sunday(), true, QTime(10, 0));
        add(u"from next week"_s, week.sunday().addDays(1), true, QTime(7, 0));
        add(u"last week"_s, week.monday().addDays(-1), false, QTime(7, 0));
        QStringList titles;
        const auto ofWeek = own().activitiesOf(m_device->student(), week).value();
        for (const auto &activity : ofWeek) {
            titles += activity.title;
        }
        QCOMPARE(titles, (QStringList{u"on Sunday"_s, u"since last year"_s, u"weekly from Sunday"_s}));
        QVERIFY(own().activitiesOf(Id::derived({"somebody else"}), week).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(StudentPlanningTest)
#include "student_planning_test.moc"
