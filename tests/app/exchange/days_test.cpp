// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/days.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Dates, weeks and times as teachers write them, on Friday 20 November 2026. */
class DaysTest : public QObject
{
    Q_OBJECT

    static constexpr Week week{.year = 2026, .number = 47};
    static Anchor anchor() { return {.today = QDate(2026, 11, 20), .week = week}; }

private Q_SLOTS:
    void dateIsUnderstood_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        const QDate tuesday(2026, 11, 17);
        for (const auto *written : {"17/11/2026",
                                    "17-11-2026",
                                    "17-11-26",
                                    "17.11.2026",
                                    "2026-11-17",
                                    "17/11",
                                    "di 17/11",
                                    "di 17 nov",
                                    "di. 17 nov.",
                                    "dinsdag 17 november",
                                    "17 nov 2026",
                                    "17 nov '26",
                                    "Tue 17 Nov",
                                    "Tuesday, November 17, 2026",
                                    "17e november",
                                    "tegen di 17 nov",
                                    "uiterlijk dinsdag 17 november",
                                    "due Nov 17th",
                                    "17/11/2026 0:00",
                                    "di",
                                    "DINSDAG",
                                    "op dinsdag"}) {
            QTest::newRow(written) << QString::fromUtf8(written) << tuesday << QTime();
        }
        for (const auto *written :
             {"17/11/2026 16:00", "di 17 nov om 16u", "2026-11-17T16:00", "di 16u", "tegen dinsdag 16.00", "Tue 4 pm", "17 nov 16u00"}) {
            QTest::newRow(written) << QString::fromUtf8(written) << tuesday << QTime(16, 0);
        }
        QTest::newRow("a time alone") << u"tegen 16u"_s << QDate() << QTime(16, 0);
        QTest::newRow("the nearest year") << u"4 januari"_s << QDate(2027, 1, 4) << QTime();
        QTest::newRow("a month with an accent") << u"1 décember"_s << QDate(2026, 12, 1) << QTime();
    }
    void dateIsUnderstood()
    {
        QFETCH(const QString, written);
        const auto moment = momentFrom(written, anchor());
        QVERIFY(moment);
        QTEST(moment->day, "day");
        QTEST(moment->time, "time");
        QVERIFY(looksLikeMoment(written));
    }

    void whatIsNoDateIsRefused_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("reason");
        for (const auto *written : {"31/02/2026", "11/17/2026", "0/11/2026", "29 feb 2027", "volgende week", "17", "di 17", "17 foo", "99999999", "",
                                    "-", "17/11/2026 25:00", "17/11/2026 en later", "1e lesuur"}) {
            QTest::newRow(written) << QString::fromUtf8(written) << int(Reason::NotADate);
        }
        for (const auto *written : {"ma 17 nov", "woensdag 17/11/2026", "Friday 17 November 2026"}) {
            QTest::newRow(written) << QString::fromUtf8(written) << int(Reason::OtherWeekday);
        }
    }
    void whatIsNoDateIsRefused()
    {
        QFETCH(const QString, written);
        const auto moment = momentFrom(written, anchor());
        QVERIFY(!moment);
        QTEST(int(moment.error().reason), "reason");
    }

    void weekdayNeedsAWeek()
    {
        QCOMPARE(momentFrom(u"vr", anchor())->day, QDate(2026, 11, 20));
        QCOMPARE(momentFrom(u"vr", {.today = QDate(2026, 11, 20), .week = {}}).error().reason, Reason::NoWeek);
    }

    void dateWithoutYearLiesNearTheWeekOfItsRow()
    {
        QCOMPARE(momentFrom(u"5 jan", {.today = QDate(2026, 11, 20), .week = {.year = 2026, .number = 2}})->day, QDate(2026, 1, 5));
        QCOMPARE(momentFrom(u"5 jan", {.today = QDate(2026, 11, 20), .week = {}})->day, QDate(2027, 1, 5));
    }

    void proseIsNoMoment_data()
    {
        QTest::addColumn<QString>("written");
        for (const auto *written : {"via Smartschool", "op papier", "uploadzone 3", "mail naar de leraar", "2 foto's"}) {
            QTest::newRow(written) << QString::fromUtf8(written);
        }
    }
    void proseIsNoMoment()
    {
        QFETCH(const QString, written);
        QVERIFY(!looksLikeMoment(written));
    }

    void timeIsUnderstood_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QTime>("time");
        const QTime quarter(8, 25);
        for (const auto *written :
             {"8:25", "08:25", "08u25", "8u25", "8.25", "8h25", "8 u 25", "om 8u25", "8:25:00", "8:25 - 9:15", "8u25-9u15", "8:25 am"}) {
            QTest::newRow(written) << QString::fromUtf8(written) << quarter;
        }
        QTest::newRow("tegen 16u") << u"tegen 16u"_s << QTime(16, 0);
        QTest::newRow("4 pm") << u"4 pm"_s << QTime(16, 0);
        QTest::newRow("12 am") << u"12 am"_s << QTime(0, 0);
        for (const auto *written : {"16", "25:00", "8:61", "13 pm", "ochtend", "", "u"}) {
            QTest::addRow("not %s", written) << QString::fromUtf8(written) << QTime();
        }
    }
    void timeIsUnderstood()
    {
        QFETCH(const QString, written);
        QTEST(timeFrom(written).value_or(QTime()), "time");
    }

    void weekIsUnderstood_data()
    {
        QTest::addColumn<QString>("written");
        for (const auto *written : {"47", "W47", "w 47", "2026-W47", "2026W47", "2026 week 47", "week 47", "Wk. 47", "47/2026", "week 47/2026",
                                    "47 (16/11 - 20/11)", "17/11/2026", "week van 16 november 2026"}) {
            QTest::newRow(written) << QString::fromUtf8(written);
        }
    }
    void weekIsUnderstood()
    {
        QFETCH(const QString, written);
        QCOMPARE(weekFrom(written, anchor()).value_or(Week()), week);
    }

    void weekWithoutYearLiesNearToday()
    {
        QCOMPARE(weekFrom(u"3", anchor()).value_or(Week()), (Week{.year = 2027, .number = 3}));
        QCOMPARE(weekFrom(u"53", anchor()).value_or(Week()), (Week{.year = 2026, .number = 53}));
    }

    void weekThatAYearLacksIsRefused()
    {
        QCOMPARE(weekFrom(u"2025-W53", anchor()).error().reason, Reason::NoSuchWeek);
        QCOMPARE(weekFrom(u"53", {.today = QDate(2025, 12, 1), .week = {}}).error().hint, u"2025"_s);
        QCOMPARE(weekFrom(u"0", anchor()).error().reason, Reason::NoSuchWeek);
        QCOMPARE(weekFrom(u"60", anchor()).error().reason, Reason::NoSuchWeek);
        QCOMPARE(weekFrom(u"ooit", anchor()).error().reason, Reason::NotAWeek);
    }

    void headingNamesItsWeek_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("heading");
        for (const auto *written :
             {"Week 47: 16–20 nov", "week 47", "WEEK 47 (16/11 - 20/11)", "Weekplan week 47", "Wk 47", "2026-W47", "Week 47 - 2026"}) {
            QTest::newRow(written) << QString::fromUtf8(written) << true;
        }
        for (const auto *written : {"Weekend", "Taak 47", "47", "Maak week-oefening 3", "week 471"}) {
            QTest::newRow(written) << QString::fromUtf8(written) << false;
        }
    }
    void headingNamesItsWeek()
    {
        QFETCH(const QString, written);
        QFETCH(const bool, heading);
        QCOMPARE(weekOfHeading(written, anchor()).value_or(Week()), heading ? week : Week());
    }
};

QTEST_GUILESS_MAIN(DaysTest)
#include "days_test.moc"
