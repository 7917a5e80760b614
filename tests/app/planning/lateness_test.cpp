// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/lateness.h"

#include <QTest>

using namespace Weekwijzer;

class LatenessTest : public QObject
{
    Q_OBJECT

    const Week m_week{.year = 2026, .number = 47};

private Q_SLOTS:
    void late_data()
    {
        using enum PlanItem::Sort;
        const QDate friday(2026, 11, 20);
        const QDate sunday(2026, 11, 22);
        QTest::addColumn<PlanItem>("item");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("late");
        QTest::newRow("on its last day") << PlanItem{.due = friday} << friday.endOfDay() << false;
        QTest::newRow("the day after") << PlanItem{.due = friday} << friday.addDays(1).startOfDay() << true;
        QTest::newRow("at the minute") << PlanItem{.due = friday, .dueTime = {16, 0}} << QDateTime(friday, {16, 0}) << false;
        QTest::newRow("a minute after") << PlanItem{.due = friday, .dueTime = {16, 0}} << QDateTime(friday, {16, 1}) << true;
        QTest::newRow("the morning after a time") << PlanItem{.due = friday, .dueTime = {16, 0}} << QDateTime(friday.addDays(1), {8, 0}) << true;
        QTest::newRow("the day before a time") << PlanItem{.due = friday, .dueTime = {8, 0}} << QDateTime(friday.addDays(-1), {20, 0}) << false;
        QTest::newRow("no deadline, Sunday") << PlanItem{} << sunday.endOfDay() << false;
        QTest::newRow("no deadline, Monday") << PlanItem{} << sunday.addDays(1).startOfDay() << true;
        QTest::newRow("a deadline after the week") << PlanItem{.due = sunday.addDays(3)} << sunday.addDays(2).startOfDay() << false;
        QTest::newRow("a test passes by") << PlanItem{.sort = Test, .day = friday} << sunday.addDays(9).startOfDay() << false;
        QTest::newRow("a lesson passes by") << PlanItem{.sort = Lesson, .due = friday} << sunday.startOfDay() << false;
    }

    void late()
    {
        QFETCH(PlanItem, item);
        QFETCH(QDateTime, now);
        QTEST(isLate(item, m_week, now), "late");
    }
};

QTEST_GUILESS_MAIN(LatenessTest)
#include "lateness_test.moc"
