// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/calendar_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

using Said = CalendarTitle::Said;
Q_DECLARE_METATYPE(CalendarTitle::Said)

class CalendarWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moodleSaysWhatHappens_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("title");
        QTest::addColumn<Said>("said");
        QTest::newRow("due") << u"Essay 1 is due"_s << u"Essay 1"_s << Said::Due;
        QTest::newRow("completed") << u"Reader should be completed"_s << u"Reader"_s << Said::Due;
        QTest::newRow("opens") << u"Unit 4 Quiz opens"_s << u"Unit 4 Quiz"_s << Said::Opens;
        QTest::newRow("closes") << u"Unit 4 Quiz closes"_s << u"Unit 4 Quiz"_s << Said::Closes;
        QTest::newRow("graded") << u"Essay 1 is due to be graded"_s << u"Essay 1"_s << Said::ToBeGraded;
        QTest::newRow("Dutch due") << u"Essay 1 moet worden ingeleverd"_s << u"Essay 1"_s << Said::Due;
        QTest::newRow("Dutch graded") << u"Essay 1 moet worden beoordeeld"_s << u"Essay 1"_s << Said::ToBeGraded;
        QTest::newRow("Dutch closes") << u"Test 4 sluit"_s << u"Test 4"_s << Said::Closes;
        QTest::newRow("nothing") << u"Infoavond"_s << u"Infoavond"_s << Said::Nothing;
        QTest::newRow("a suffix alone") << u" is due"_s << u" is due"_s << Said::Nothing;
    }
    void moodleSaysWhatHappens()
    {
        QFETCH(const QString, summary);
        const auto title = moodleTitle(summary);
        QTEST(title.title, "title");
        QTEST(title.said, "said");
    }

    void timetableSaysWhatBecameOfALesson_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("title");
        QTest::addColumn<Said>("said");
        QTest::newRow("falls out") << u"Vervalt: Frans"_s << u"Frans"_s << Said::Cancelled;
        QTest::newRow("in brackets") << u"[Vervallen] Frans"_s << u"Frans"_s << Said::Cancelled;
        QTest::newRow("English") << u"CANCELED: French"_s << u"French"_s << Said::Cancelled;
        QTest::newRow("moved") << u"Verplaatst: Frans"_s << u"Frans"_s << Said::Moved;
        QTest::newRow("changed") << u"Gewijzigd: Frans"_s << u"Frans"_s << Said::Nothing;
        QTest::newRow("a word that looks like it") << u"Vervalste schilderijen"_s << u"Vervalste schilderijen"_s << Said::Nothing;
        QTest::newRow("no colon") << u"Moved by music"_s << u"Moved by music"_s << Said::Nothing;
    }
    void timetableSaysWhatBecameOfALesson()
    {
        QFETCH(const QString, summary);
        const auto title = timetableTitle(summary);
        QTEST(title.title, "title");
        QTEST(title.said, "said");
    }

    void courseLosesItsCode()
    {
        QCOMPARE(courseFrom(u"Biology [BIO-4A]"_s), u"Biology"_s);
        QCOMPARE(courseFrom(u"Labs &amp; Reports (LAB)"_s), u"Labs & Reports"_s);
        QCOMPARE(courseFrom(u"[BIO-4A]"_s), u"[BIO-4A]"_s);
    }

    void downloadTimeIsNoPartOfAKey()
    {
        QCOMPARE(stableKeys({u"20261115T101112Z-_item-1@x"_s, u"20261115T101113Z-_item-2@x"_s}), (QStringList{u"item-1@x"_s, u"item-2@x"_s}));
        const QStringList ambiguous{u"20261115T101112Z-a@x"_s, u"20261115T101113Z-a@x"_s};
        QCOMPARE(stableKeys(ambiguous), ambiguous);
        const QStringList stampAlone{u"20261115T101112Z@x"_s, u"20261115T101113Z@x"_s};
        QCOMPARE(stableKeys(stampAlone), stampAlone);
        const QStringList others{u"1201@leren"_s, u"20261115T101112Z-a@x"_s};
        QCOMPARE(stableKeys(others), others);
    }

    void descriptionIsLinesForStudents()
    {
        QCOMPARE(descriptionLines(u"Docent: JAN\nLokaal: B2\nHuiswerk: oef. 3\n"_s), QStringList{u"Huiswerk: oef. 3"_s});
        QCOMPARE(descriptionLines(u"<p>Lees dit.</p><p></p>"_s), QStringList{u"Lees dit."_s});
        QVERIFY(descriptionLines(u" "_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CalendarWordsTest)
#include "calendar_words_test.moc"
