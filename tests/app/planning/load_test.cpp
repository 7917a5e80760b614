// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/load.h"

#include <QTest>

using namespace Weekwijzer;
using namespace std::chrono_literals;

class LoadTest : public QObject
{
    Q_OBJECT

    const QDate m_day{2026, 11, 18};

    static PlanItem item(PlanItem::Sort sort, std::chrono::minutes estimate) { return {.sort = sort, .estimate = estimate}; }

private Q_SLOTS:
    void aDay_data()
    {
        using enum PlanItem::Sort;
        QTest::addColumn<QList<PlanItem>>("items");
        QTest::addColumn<int>("planned");
        QTest::addColumn<bool>("overTime");
        QTest::addColumn<bool>("manyTests");
        QTest::newRow("an empty day") << QList<PlanItem>() << 0 << false << false;
        QTest::newRow("tasks and tests together") << QList{item(Task, 20min), item(Test, 40min)} << 60 << false << false;
        QTest::newRow("lessons take no own time") << QList{item(Lesson, 50min), item(LiveMoment, 50min), item(Task, 30min)} << 30 << false << false;
        QTest::newRow("exactly full") << QList{item(Task, 90min)} << 90 << false << false;
        QTest::newRow("a minute too much") << QList{item(Task, 91min)} << 91 << true << false;
        QTest::newRow("not filled in is no time") << QList{item(Task, 0min)} << 0 << false << false;
        QTest::newRow("two tests") << QList{item(Test, 10min), item(Test, 10min)} << 20 << false << false;
        QTest::newRow("three tests") << QList{item(Test, 10min), item(Test, 10min), item(Test, 10min)} << 30 << false << true;
    }

    void aDay()
    {
        QFETCH(QList<PlanItem>, items);
        const auto load = loadOf(m_day, items, 90min);
        QCOMPARE(load.day, m_day);
        QTEST(load.plannedMinutes(), "planned");
        QTEST(load.overTime(), "overTime");
        QTEST(load.manyTests(), "manyTests");
        QCOMPARE(load.tooMuch(), load.overTime() || load.manyTests());
        auto past = load;
        past.past = true;
        QVERIFY(!past.tooMuch());
    }
};

QTEST_GUILESS_MAIN(LoadTest)
#include "load_test.moc"
