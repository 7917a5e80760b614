// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/guide_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** A subject's guide in the form in which a teacher writes it. */
class GuideFileTest : public QObject
{
    Q_OBJECT

    static QByteArray whole()
    {
        return "# Inleiding\r\nWelkom.\r\n\r\nWe lezen veel.\r\n"
               "# jaaroverzicht\r\nSeptember: lezen\r\n"
               "# Doelen\r\nIk schrijf een brief.\r\n# inhoud\r\nLezen, schrijven\r\n"
               "# Activiteiten\r\n- Lezen in duo: je hoort hoe een ander leest\r\n- Boek\r\n"
               "# hulpmiddelen:\r\n1. Woordenboek: het staat er altijd in\r\n"
               "# Zo bereik je mij\r\nIn lokaal 7\r\n"
               "# Hoe dien ik in?\r\n1. Open de opdracht.\r\n2. Druk op Indienen.\r\n"
               "# Kaart: Hoe zoek ik een woord op?\r\n- Kijk naar de eerste letter\r\n";
    }

private Q_SLOTS:
    void eachPartStandsBelowItsHeading()
    {
        const auto read = guideFrom(whole()).value();
        QCOMPARE(read.guide.introduction, u"Welkom.\n\nWe lezen veel."_s);
        QCOMPARE(read.guide.yearOverview, u"September: lezen"_s);
        QCOMPARE(read.guide.goals, u"Ik schrijf een brief."_s);
        QCOMPARE(read.guide.contents, u"Lezen, schrijven"_s);
        QCOMPARE(read.guide.reaching, u"In lokaal 7"_s);
        const QList<WorkForm> forms{
            {.position = 1, .sort = WorkForm::Sort::Activity, .name = u"Lezen in duo"_s, .why = u"je hoort hoe een ander leest"_s},
            {.position = 2, .sort = WorkForm::Sort::Activity, .name = u"Boek"_s, .why = {}},
            {.position = 3, .sort = WorkForm::Sort::Tool, .name = u"Woordenboek"_s, .why = u"het staat er altijd in"_s},
        };
        QCOMPARE(read.forms, forms);
        const QList<StepCard> cards{
            {.position = 1, .about = StepCard::About::HandingIn, .title = u"Hoe dien ik in?"_s, .steps = u"Open de opdracht.\nDruk op Indienen."_s},
            {.position = 2, .about = StepCard::About::Other, .title = u"Hoe zoek ik een woord op?"_s, .steps = u"Kijk naar de eerste letter"_s},
        };
        QCOMPARE(read.cards, cards);
    }

    void whatIsWrittenIsReadTheSame()
    {
        const auto read = guideFrom(whole()).value();
        QCOMPARE(guideFrom(textOf(read).toUtf8()).value(), read);
    }

    void englishHeadingsDoToo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("about");
        QTest::newRow("way") << "# How do I find my way?\nLook"_ba << int(StepCard::About::FindingTheWay);
        QTest::newRow("online") << "# how do i find the online part\nLook"_ba << int(StepCard::About::FindingOnline);
        QTest::newRow("hand in") << "#HOW DO I HAND IN\nLook"_ba << int(StepCard::About::HandingIn);
        QTest::newRow("Dutch way") << "# Hoe vind ik mijn weg?\nKijk"_ba << int(StepCard::About::FindingTheWay);
        QTest::newRow("Dutch online") << "# Hoe vind ik het online deel?\nKijk"_ba << int(StepCard::About::FindingOnline);
        QTest::newRow("other") << "# card: Look up\nLook"_ba << int(StepCard::About::Other);
    }
    void englishHeadingsDoToo()
    {
        QFETCH(QByteArray, text);
        const auto read = guideFrom(text).value();
        QCOMPARE(read.cards.size(), 1);
        QTEST(int(read.cards.constFirst().about), "about");
    }

    void whatIsNoGuideIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("only headings") << "# introduction\n# goals\n"_ba;
        QTest::newRow("no heading") << "Welcome"_ba;
        QTest::newRow("unknown heading") << "# welcome\nHello"_ba;
        QTest::newRow("heading twice") << "# goals\nOne\n# Goals:\nTwo"_ba;
        QTest::newRow("card without steps") << "# introduction\nHello\n# how do I hand in\n\n"_ba;
        QTest::newRow("card without title") << "# card:\nOpen it"_ba;
        QTest::newRow("too long") << "# introduction\n" + QByteArray(8'001, 'a');
        QTest::newRow("name too long") << "# tools\n" + QByteArray(301, 'a') + ": why";
        QTest::newRow("no text") << QByteArray("# introduction\n\0\0\0\0", 19);
    }
    void whatIsNoGuideIsNotTaken()
    {
        QFETCH(QByteArray, text);
        const auto read = guideFrom(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
    }
};

QTEST_GUILESS_MAIN(GuideFileTest)
#include "guide_file_test.moc"
