// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/completeness.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class CompletenessTest : public QObject
{
    Q_OBJECT

    static Id id(int number) { return Id::derived({QByteArray::number(number)}); }

private Q_SLOTS:
    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<QList<int>>("ticked"); // 0: the item as a whole.
        QTest::addColumn<Progress>("progress");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("no steps") << 0 << QList<int>() << Progress{.done = 0, .parts = 1} << QStringList();
        QTest::newRow("no steps, ticked") << 0 << QList<int>{0} << Progress{.done = 1, .parts = 1} << QStringList();
        QTest::newRow("none done") << 2 << QList<int>() << Progress{.done = 0, .parts = 2} << QStringList{u"Set 1"_s, u"Set 2"_s};
        QTest::newRow("only the first question") << 7 << QList<int>{1, 2} << Progress{.done = 2, .parts = 7}
                                                 << QStringList{u"Set 3"_s, u"Set 4"_s, u"Set 5"_s, u"Set 6"_s, u"Set 7"_s};
        QTest::newRow("one in the middle") << 3 << QList<int>{1, 3} << Progress{.done = 2, .parts = 3} << QStringList{u"Set 2"_s};
        QTest::newRow("all") << 2 << QList<int>{2, 1} << Progress{.done = 2, .parts = 2} << QStringList();
        QTest::newRow("ticked as a whole") << 3 << QList<int>{0} << Progress{.done = 3, .parts = 3} << QStringList();
        QTest::newRow("a step that is gone") << 1 << QList<int>{9} << Progress{.done = 0, .parts = 1} << QStringList{u"Set 1"_s};
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(int, steps);
        QFETCH(QList<int>, ticked);
        QFETCH(Progress, progress);
        QFETCH(QStringList, missing);
        QList<Step> all;
        for (int number = 1; number <= steps; ++number) {
            all.append({.id = id(number), .position = number, .text = u"Set %1"_s.arg(number)});
        }
        QList<Tick> ticks;
        for (const auto number : ticked) {
            ticks.append({.step = number == 0 ? Id() : id(number), .done = true});
        }
        QCOMPARE(checkBeforeHandIn(all, ticks), (HandInCheck{.progress = progress, .missing = missing}));
    }

    void aTickTakenBackIsMissingAgain()
    {
        const QList<Step> steps{{.id = id(1), .position = 1, .text = u"Set 1"_s}};
        QCOMPARE(checkBeforeHandIn(steps, {{.step = id(1), .done = false}}).missing, QStringList{u"Set 1"_s});
    }

    void aStepHasAShortName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("short") << u"Set 2"_s << u"Set 2"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("several lines") << u"\n  Set 2 \nWith a ruler"_s << u"Set 2"_s;
        QTest::newRow("long") << u"Read the chapter on fractions and write down what you did not understand yet"_s
                              << u"Read the chapter on fractions and write down what you did…"_s;
        QTest::newRow("one long word") << QString(80, u'x') << QString(59, u'x') + u'…';
        QTest::newRow("never half a sign") << QString(58, u'x') + u"😀😀😀"_s << QString(58, u'x') + u'…';
    }
    void aStepHasAShortName()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QCOMPARE(shortName(text), name);
        QVERIFY(shortName(text).size() <= 61);
    }

    void criteriaAreTheLinesOfAList_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("criteria");
        const QStringList two{u"A title"_s, u"Three sources"_s};
        QTest::newRow("none") << QString() << QStringList();
        QTest::newRow("a sentence") << u"I look at build-up and spelling."_s << QStringList();
        QTest::newRow("bullets") << u"- A title\n- Three sources"_s << two;
        QTest::newRow("other bullets") << u"• A title\n  * Three   sources "_s << two;
        QTest::newRow("numbers") << u"1. A title\n2) Three sources"_s << two;
        QTest::newRow("boxes") << u"[ ] A title\n☐ Three sources"_s << two;
        QTest::newRow("with a word before and after") << u"What I look at:\n- A title\n- Three sources\nGood luck!"_s << two;
        QTest::newRow("plain lines") << u"A title\r\n\r\nThree sources\r\n"_s << two;
        QTest::newRow("a heading over lines") << u"What I look at:\nA title\nThree sources"_s << two;
        QTest::newRow("one bullet is no list") << u"I look at this.\n- A title"_s << QStringList();
        QTest::newRow("paragraphs are no list") << QString(130, u'x') + u'\n' + QString(130, u'y') << QStringList();
        QTest::newRow("a dash within a line") << u"build-up - spelling"_s << QStringList();
        QTest::newRow("half a number") << u"1.5 points for a title\n2.5 points for sources"_s
                                       << QStringList{u"1.5 points for a title"_s, u"2.5 points for sources"_s};
    }
    void criteriaAreTheLinesOfAList()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, criteria);
        QCOMPARE(criteriaOf(text), criteria);
    }
};

QTEST_GUILESS_MAIN(CompletenessTest)
#include "completeness_test.moc"
