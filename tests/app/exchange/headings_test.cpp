// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/headings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class HeadingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsSeenAtSchoolsAreKnown_data()
    {
        QTest::addColumn<QString>("heading");
        for (const auto *heading :
             {"vak",  "onderwerp", "les",  "wat",  "opdracht", "taak", "huiswerk",  "toets", "deadline", "tegen", "inleveren", "indienen",
              "waar", "materiaal", "link", "doel", "minuten",  "tijd", "verplicht", "extra", "week",     "dag",   "soort",     "voor wie"}) {
            QTest::newRow(heading) << QString::fromUtf8(heading);
        }
    }
    void headingsSeenAtSchoolsAreKnown()
    {
        QFETCH(const QString, heading);
        QVERIFY(columnOf(heading));
        QCOMPARE(columnOf(heading.toUpper()), columnOf(heading));
        QCOMPARE(columnOf(u" "_s + heading + u" (zie ook) "_s), columnOf(heading));
    }

    void spellingDoesNotMatter()
    {
        QCOMPARE(columnOf(u"Due date"), Column::Due);
        QCOMPARE(columnOf(u"  VOOR-WIE?"), Column::Audience);
        QCOMPARE(columnOf(u"Évaluation"), Column::Evaluation);
        QCOMPARE(columnOf(u"Taak*"), Column::Task);
        QCOMPARE(columnOf(u"Opmerking"), std::nullopt);
        QCOMPARE(columnOf(u""), std::nullopt);
    }

    void noWordMeansTwoColumns()
    {
        // Both sides of what could be confused.
        QCOMPARE(columnOf(u"tijd"), Column::TimeOrMinutes);
        QCOMPARE(columnOf(u"inleveren"), Column::HandIn);
        QCOMPARE(columnOf(u"waar inleveren"), Column::HandInWhere);
        QCOMPARE(columnOf(u"hulp"), Column::Independence);
        QCOMPARE(columnOf(u"vragen"), Column::Ask);
        QCOMPARE(columnOf(u"keuze"), Column::Extra);
        QCOMPARE(columnOf(u"keuzebord"), Column::Board);
        QCOMPARE(columnOf(u"kies"), Column::Pick);
        QCOMPARE(columnOf(u"benodigdheden"), Column::Material);
        QCOMPARE(columnOf(u"leg klaar"), Column::Needs);
        QCOMPARE(columnOf(u"in plaats van"), Column::InsteadOf);
        QCOMPARE(columnOf(u"Als je er niet bij kan zijn"), Column::InsteadOf);
        QCOMPARE(columnOf(u"werkvorm"), Column::Forms);
        QCOMPARE(columnOf(u"leerroute"), Column::Route);
        QCOMPARE(columnOf(u"stand-in for"), std::nullopt);
        QCOMPARE(columnOf(u"stands in for"), Column::InsteadOf);
    }

    void rowOfHeadingsKnowsItsColumns()
    {
        const Headings headings({u"Vak"_s, u"Link"_s, u"Iets"_s, u"Materiaal"_s, u"Taak"_s, u""_s, u""_s});
        QCOMPARE(headings.known(), 4);
        QCOMPARE(headings.cells().size(), 5);
        QCOMPARE(headings.places(Column::Material), (QList<int>{1, 3}));
        QCOMPARE(headings.name(Column::Material), u"Link"_s);
        QCOMPARE(headings.unknown(), QStringList{u"Iets"_s});
        QCOMPARE(headings.first(), Column::Subject);
        QVERIFY(headings.saysWhatToDo());
        QVERIFY(!Headings({u"Vak"_s, u"Deadline"_s}).saysWhatToDo());
    }
};

QTEST_GUILESS_MAIN(HeadingsTest)
#include "headings_test.moc"
