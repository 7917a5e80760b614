// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/amounts.h"
#include "exchange/choices.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class AmountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutesAreUnderstood_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("minutes");
        for (const auto *written : {"20", "20'", "20’", "20 min", "20min.", "20 minuten", "ca. 20 min", "15-20 min", "15' - 20'"}) {
            QTest::newRow(written) << QString::fromUtf8(written) << 20;
        }
        for (const auto *written : {"90", "1u30", "1u 30", "1 u 30 min", "1,5 uur", "1.5 h", "1:30", "1h30", "anderhalf uur"}) {
            QTest::newRow(written) << QString::fromUtf8(written) << 90;
        }
        QTest::newRow("1 uur") << u"1 uur"_s << 60;
        QTest::newRow("half uur") << u"Half uur"_s << 30;
        QTest::newRow("kwartier") << u"kwartier"_s << 15;
        QTest::newRow("0") << u"0"_s << 0;
        for (const auto *written : {"veel", "-5", "1u75", "20 km", "2 x 20", "12345678"}) {
            QTest::addRow("not %s", written) << QString::fromUtf8(written) << -1;
        }
    }
    void minutesAreUnderstood()
    {
        QFETCH(const QString, written);
        QTEST(int(minutesFrom(written).value_or(std::chrono::minutes(-1)).count()), "minutes");
    }

    void amountIsToldFromTimeOfDay_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("amount");
        for (const auto *written : {"20'", "20", "20 min", "1u30", "1,5 uur", "half uur"}) {
            QTest::newRow(written) << QString::fromUtf8(written) << true;
        }
        for (const auto *written : {"8u25", "8:25", "13u", "16.30", "tegen 16u"}) {
            QTest::newRow(written) << QString::fromUtf8(written) << false;
        }
    }
    void amountIsToldFromTimeOfDay()
    {
        QFETCH(const QString, written);
        QTEST(looksLikeMinutes(written), "amount");
    }

    void wordsOfChoiceAreUnderstoodInBothLanguages()
    {
        QCOMPARE(importanceFrom(u"VERPLICHT").value(), PlanItem::Importance::Must);
        QCOMPARE(importanceFrom(u"should").value(), PlanItem::Importance::Should);
        QCOMPARE(importanceFrom(u"facultatief").value(), PlanItem::Importance::Extra);
        QCOMPARE(sortFrom(u"Live / online").value(), PlanItem::Sort::LiveMoment);
        QCOMPARE(sortFrom(u"toets").value(), PlanItem::Sort::Test);
        QCOMPARE(modeFrom(u"Eigen tempo").value(), PlanItem::Mode::OwnTime);
        QCOMPARE(placeFrom(u"thuis").value(), PlanItem::Place::Home);
        QCOMPARE(independenceFrom(u"met hulp").value(), PlanItem::Independence::WithHelp);
        QCOMPARE(sortFrom(u"iets").error().reason, Reason::UnknownWord);
    }

    void marksAreToldFromText()
    {
        QCOMPARE(markFrom(u"x"), true);
        QCOMPARE(markFrom(u" Ja "), true);
        QCOMPARE(markFrom(u"✓"), true);
        QCOMPARE(markFrom(u""), false);
        QCOMPARE(markFrom(u"nee"), false);
        QCOMPARE(markFrom(u"Oefening 7"), std::nullopt);
    }

    void testIsToldFromWorkForATest()
    {
        QVERIFY(namesTest(u"Toets breuken"));
        QVERIFY(namesTest(u"herhalingstoets H3"));
        QVERIFY(!namesTest(u"Toets voorbereiden"));
        QVERIFY(!namesTest(u"Leer voor de toets"));
        QVERIFY(!namesTest(u"Toetsenbord meebrengen"));
    }
};

QTEST_GUILESS_MAIN(AmountsTest)
#include "amounts_test.moc"
