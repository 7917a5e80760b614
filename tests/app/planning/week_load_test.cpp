// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/week_load.h"

#include <QTest>

using namespace Weekwijzer;
using namespace std::chrono_literals;

class WeekLoadTest : public QObject
{
    Q_OBJECT

    const QDate m_monday{2026, 11, 16};

    static PlanItem item(PlanItem::Sort sort, std::chrono::minutes estimate) { return {.sort = sort, .estimate = estimate}; }

private Q_SLOTS:
    void basketAndDaysCountTogether()
    {
        using enum PlanItem::Sort;
        const std::array days{loadOf(m_monday, {item(Task, 30min), item(Lesson, 50min)}, 90min),
                              loadOf(m_monday.addDays(1), {item(Test, 40min)}, 60min)};
        const auto week = weekLoadOf(days, {item(Task, 20min), item(Test, 10min)});
        QCOMPARE(week.asked, 100min);
        QCOMPARE(week.available, 150min);
        QCOMPARE(week.works, 4);
        QVERIFY(!week.isEmpty());
        QVERIFY(!week.overTime());
        QVERIFY(weekLoadOf(days, {item(Task, 81min)}).overTime() && !weekLoadOf(days, {item(Task, 80min)}).overTime());
    }

    void aWeekOfLessonsAloneIsEmpty()
    {
        using enum PlanItem::Sort;
        QVERIFY(weekLoadOf({}, {item(Lesson, 50min), item(LiveMoment, 50min)}).isEmpty());
        QVERIFY(!weekLoadOf({}, {item(Task, 0min)}).isEmpty()); // How long it takes is not filled in.
    }
};

QTEST_GUILESS_MAIN(WeekLoadTest)
#include "week_load_test.moc"
