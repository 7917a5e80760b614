// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Belgium)); }

    void theMonthComesTwiceWhenItChanges()
    {
        QCOMPARE(Words::days({.year = 2026, .number = 47}), u"16 – 22 november"_s);
        QCOMPARE(Words::days({.year = 2026, .number = 49}), u"30 november – 6 december"_s);
        QCOMPARE(Words::days({.year = 2026, .number = 53}), u"28 december – 3 januari"_s);
    }

    void todayIsToldByTheClockAlone()
    {
        const QDateTime now({2026, 11, 18}, {15, 0}, QTimeZone("Europe/Brussels"));
        QCOMPARE(Words::moment({{2026, 11, 18}, {13, 5}, QTimeZone::UTC}, now), u"14:05"_s);
        QCOMPARE(Words::moment({{2026, 11, 17}, {23, 30}, QTimeZone::UTC}, now), u"00:30"_s);
        QVERIFY(Words::moment({{2026, 11, 17}, {13, 5}, QTimeZone::UTC}, now).endsWith(u"17 14:05"_s));
        QCOMPARE(Words::moment({}, now), QString());
    }

    void aDeadlineHasItsTimeIfThereIsOne()
    {
        QCOMPARE(Words::deadline({2026, 11, 20}, {16, 0}), u"vrijdag 20 november, 16:00"_s);
        QCOMPARE(Words::deadline({2026, 11, 20}, {}), u"vrijdag 20 november"_s);
        QCOMPARE(Words::deadline({}, {16, 0}), QString());
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
