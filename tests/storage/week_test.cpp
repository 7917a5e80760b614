// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/week.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class WeekTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysBelongToIsoWeeks_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("week");
        QTest::newRow("in the middle") << QDate(2026, 11, 17) << u"2026-W47"_s;
        QTest::newRow("Sunday closes") << QDate(2026, 11, 22) << u"2026-W47"_s;
        QTest::newRow("a year with 53") << QDate(2026, 12, 31) << u"2026-W53"_s;
        QTest::newRow("January in the old year") << QDate(2027, 1, 3) << u"2026-W53"_s;
        QTest::newRow("December in the new year") << QDate(2024, 12, 30) << u"2025-W01"_s;
    }

    void daysBelongToIsoWeeks()
    {
        QFETCH(QDate, day);
        QFETCH(QString, week);
        QCOMPARE(Week::of(day).toString(), week);
        QVERIFY(Week::of(day).contains(day));
        QCOMPARE(Week::of(day).monday().dayOfWeek(), 1);
    }

    void textIsReadOnlyWhenTheWeekExists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("exists");
        QTest::newRow("usual") << u"2026-W47"_s << true;
        QTest::newRow("without dash") << u"2026W47"_s << true;
        QTest::newRow("small letter") << u"2026-w07"_s << true;
        QTest::newRow("53 in a long year") << u"2026-W53"_s << true;
        QTest::newRow("53 in a short year") << u"2025-W53"_s << false;
        QTest::newRow("week 0") << u"2026-W00"_s << false;
        QTest::newRow("week 54") << u"2026-W54"_s << false;
        QTest::newRow("no year") << u"W47"_s << false;
        QTest::newRow("letters") << u"abcd-W47"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void textIsReadOnlyWhenTheWeekExists()
    {
        QFETCH(QString, text);
        QFETCH(bool, exists);
        QCOMPARE(Week::fromString(text).isValid(), exists);
    }

    void everyDayOfThirtyYearsLiesInItsWeekAndWeeksFollowEachOther()
    {
        auto before = Week::of(QDate(2000, 1, 2));
        for (auto day = QDate(2000, 1, 3); day < QDate(2030, 1, 1); day = day.addDays(1)) {
            const auto week = Week::of(day);
            QVERIFY(week.isValid());
            QCOMPARE(Week::fromOrdinal(week.ordinal()), week);
            QVERIFY(week.monday() <= day && day <= week.sunday());
            QCOMPARE(week, day.dayOfWeek() == 1 ? before.plus(1) : before);
            before = week;
        }
    }
};

QTEST_GUILESS_MAIN(WeekTest)
#include "week_test.moc"
