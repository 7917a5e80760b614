// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/answer_time.h"

#include <QTest>
#include <QTimeZone>

using namespace Weekwijzer;
using namespace std::chrono_literals;

class AnswerTimeTest : public QObject
{
    Q_OBJECT

    const QTimeZone m_zone{"Europe/Brussels"};

    [[nodiscard]] QDateTime at(QDate day, QTime time) const { return {day, time, m_zone}; }
    static QuestionHour hour(Qt::DayOfWeek weekday, QTime time, std::chrono::minutes length = 60min)
    {
        return {.weekday = weekday, .time = time, .length = length};
    }

private Q_SLOTS:
    void schoolDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("after");
        const QDate monday(2026, 11, 16);
        QTest::newRow("within the week") << monday << 2 << QDate(2026, 11, 18);
        QTest::newRow("to Friday") << monday << 4 << QDate(2026, 11, 20);
        QTest::newRow("over a weekend") << QDate(2026, 11, 19) << 2 << QDate(2026, 11, 23);
        QTest::newRow("Friday and one") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23);
        QTest::newRow("Saturday and one") << QDate(2026, 11, 21) << 1 << QDate(2026, 11, 23);
        QTest::newRow("Sunday and one") << QDate(2026, 11, 22) << 1 << QDate(2026, 11, 23);
        QTest::newRow("Sunday and five") << QDate(2026, 11, 22) << 5 << QDate(2026, 11, 27);
        QTest::newRow("a whole week") << monday << 5 << QDate(2026, 11, 23);
        QTest::newRow("two weeks and a day") << QDate(2026, 11, 20) << 11 << QDate(2026, 12, 7);
        QTest::newRow("the year ends") << QDate(2026, 12, 31) << 2 << QDate(2027, 1, 4);
    }
    void schoolDays()
    {
        QFETCH(QDate, day);
        QFETCH(int, count);
        QTEST(schoolDaysAfter(day, count), "after");
    }

    void expected_data()
    {
        QTest::addColumn<QDateTime>("asked");
        QTest::addColumn<QList<QuestionHour>>("hours");
        QTest::addColumn<int>("within");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        const QDate wednesday(2026, 11, 18);
        const QDate friday(2026, 11, 20);
        const QList monday{hour(Qt::Monday, {16, 0})};
        const QTime none;
        QTest::newRow("nobody said") << at(wednesday, {9, 0}) << QList<QuestionHour>() << 0 << QDate() << none;
        QTest::newRow("the school's word") << at(wednesday, {9, 0}) << QList<QuestionHour>() << 2 << friday << none;
        QTest::newRow("only an hour") << at(wednesday, {9, 0}) << monday << 0 << QDate(2026, 11, 23) << QTime(16, 0);
        QTest::newRow("the school is sooner") << at(wednesday, {9, 0}) << monday << 1 << QDate(2026, 11, 19) << none;
        QTest::newRow("the hour is sooner") << at(wednesday, {9, 0}) << monday << 4 << QDate(2026, 11, 23) << QTime(16, 0);
        QTest::newRow("on the same day the hour") << at(wednesday, {9, 0}) << monday << 3 << QDate(2026, 11, 23) << QTime(16, 0);
        QTest::newRow("Friday evening") << at(friday, {20, 0}) << QList{hour(Qt::Friday, {16, 0})} << 1 << QDate(2026, 11, 23) << none;
        QTest::newRow("Friday before the hour") << at(friday, {15, 0}) << QList{hour(Qt::Friday, {16, 0})} << 1 << friday << QTime(16, 0);
        QTest::newRow("in the middle of the hour") << at(friday, {16, 5}) << QList{hour(Qt::Friday, {16, 0})} << 0 << QDate(2026, 11, 27)
                                                   << QTime(16, 0);
        QTest::newRow("as it begins") << at(friday, {16, 0}) << QList{hour(Qt::Friday, {16, 0})} << 0 << QDate(2026, 11, 27) << QTime(16, 0);
        QTest::newRow("the first of two") << at(wednesday, {9, 0})
                                          << QList{hour(Qt::Tuesday, {8, 0}), hour(Qt::Wednesday, {12, 0}), hour(Qt::Wednesday, {10, 0})} << 0
                                          << wednesday << QTime(10, 0);
        // Clocks go back on Sunday 25 October 2026, and on on Sunday 28 March 2027.
        QTest::newRow("clocks go back") << at({2026, 10, 23}, {16, 30}) << QList{hour(Qt::Friday, {16, 0})} << 0 << QDate(2026, 10, 30)
                                        << QTime(16, 0);
        QTest::newRow("clocks go on") << at({2027, 3, 26}, {16, 30}) << monday << 0 << QDate(2027, 3, 29) << QTime(16, 0);
        QTest::newRow("an hour that is not there") << at({2027, 3, 27}, {12, 0}) << QList{hour(Qt::Sunday, {2, 30})} << 0 << QDate(2027, 3, 28)
                                                   << QTime(2, 30);
        QTest::newRow("the year ends") << at({2026, 12, 31}, {18, 0}) << monday << 3 << QDate(2027, 1, 4) << QTime(16, 0);
        QTest::newRow("the year ends, without an hour") << at({2026, 12, 31}, {18, 0}) << QList<QuestionHour>() << 1 << QDate(2027, 1, 1) << none;
    }
    void expected()
    {
        QFETCH(QDateTime, asked);
        QFETCH(QList<QuestionHour>, hours);
        QFETCH(int, within);
        const auto answer = expectedAnswer(asked, hours, within).value_or(AnswerTime());
        QTEST(answer.day, "day");
        QTEST(answer.time, "time");
    }

    void theHourThatRunsIsTheNextOne()
    {
        const QDate friday(2026, 11, 20);
        const QList hours{hour(Qt::Friday, {16, 0})};
        QCOMPARE(nextHour(hours, at(friday, {16, 59}))->day, friday);
        QCOMPARE(nextHour(hours, at(friday, {17, 0}))->day, friday.addDays(7));
        QCOMPARE(nextHour({hour(Qt::Friday, {16, 0}, 0min)}, at(friday, {16, 1}))->day, friday.addDays(7));
        QVERIFY(!nextHour({}, at(friday, {16, 0})).has_value());
    }

    void aDayIsOverAfterItsEnd()
    {
        const AnswerTime friday{.day = {2026, 11, 20}, .time = {16, 0}};
        QVERIFY(!friday.isOver(at({2026, 11, 20}, {23, 59})));
        QVERIFY(friday.isOver(at({2026, 11, 21}, {0, 0})));
    }
};

QTEST_GUILESS_MAIN(AnswerTimeTest)
#include "answer_time_test.moc"
