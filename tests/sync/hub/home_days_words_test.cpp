// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "admin/home_days_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** What the office types about a group's days at home. */
class HomeDaysWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysInWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("days");
        QTest::newRow("by week") << u"A: Mon,Tue B: Wed,Thu,Fri"_s << 0b0011100'0000011;
        QTest::newRow("Dutch") << u"a: ma, di b: wo do vr"_s << 0b0011100'0000011;
        QTest::newRow("in full") << u"A: Monday B: vrijdag"_s << 0b0010000'0000001;
        QTest::newRow("every week") << u"Wed"_s << 0b0000100'0000100;
        QTest::newRow("one week only") << u"A: B: Mon"_s << 0b0000001'0000000;
        QTest::newRow("none") << u" None "_s << 0;
    }
    void daysInWords()
    {
        QFETCH(const QString, words);
        QFETCH(const int, days);
        QCOMPARE(homeDaysFrom(words).value(), days);
    }

    void whatIsNoDayIsRefused()
    {
        for (const auto &words : {u"A: Mon B: Someday"_s, u"A: Mon C: Tue"_s, u"B: Mon A: Tue"_s, u"A: B:"_s, u""_s, u"1,2"_s}) {
            const auto days = homeDaysFrom(words);
            QVERIFY2(!days, qPrintable(words));
            QCOMPARE(days.error().kind, ErrorKind::Usage);
        }
    }

    void whatIsToldCanBeTypedAgain()
    {
        QCOMPARE(wordsOf(0), u"none"_s);
        QCOMPARE(wordsOf(0b0011100'0000011), u"A: Mon, Tue · B: Wed, Thu, Fri"_s);
        for (const auto days : {1, 1 << 13, 0x3fff, 0b1010101'0101010}) {
            QCOMPARE(homeDaysFrom(wordsOf(days).remove(u'·').remove(u"none"_s)).value(), days);
        }
    }
};

QTEST_GUILESS_MAIN(HomeDaysWordsTest)
#include "home_days_words_test.moc"
