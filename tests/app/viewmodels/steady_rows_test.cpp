// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "item_rows.h"
#include "steady_rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class SteadyRowsTest : public QObject
{
    Q_OBJECT

    /** A letter is one and the same row in both its cases. */
    static QVariant steps(const QString &letters)
    {
        QList<StepRow> all;
        for (const auto letter : letters) {
            all.append({.id = Id::derived({QString(letter.toLower()).toUtf8()}), .text = letter});
        }
        return QVariant::fromValue(all);
    }

    static QString shown(const SteadyRows &rows)
    {
        QString all;
        for (int row = 0; row < rows.rowCount(); ++row) {
            all += rows.index(row).data(Qt::UserRole).value<StepRow>().text;
        }
        return all;
    }

private Q_SLOTS:
    void fromOneToTheOther_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("moved");
        QTest::addColumn<int>("changed");
        QTest::newRow("come") << u""_s << u"abc"_s << 3 << 0 << 0 << 0;
        QTest::newRow("go") << u"abc"_s << u""_s << 0 << 3 << 0 << 0;
        QTest::newRow("stay") << u"abc"_s << u"abc"_s << 0 << 0 << 0 << 0;
        QTest::newRow("one changes") << u"abc"_s << u"aBc"_s << 0 << 0 << 0 << 1;
        QTest::newRow("one goes") << u"abc"_s << u"ac"_s << 0 << 1 << 0 << 0;
        QTest::newRow("one comes between") << u"ac"_s << u"abc"_s << 1 << 0 << 0 << 0;
        QTest::newRow("the last becomes the first") << u"abc"_s << u"cab"_s << 0 << 0 << 1 << 0;
        QTest::newRow("all at once") << u"abcd"_s << u"DxAb"_s << 1 << 1 << 1 << 2;
        QTest::newRow("others") << u"ab"_s << u"xyz"_s << 3 << 2 << 0 << 0;
        QTest::newRow("the same twice") << u"aab"_s << u"abb"_s << 1 << 1 << 1 << 0;
    }
    void fromOneToTheOther()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        SteadyRows rows;
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.setRows(steps(before));
        QCOMPARE(shown(rows), before);
        const QSignalSpy inserted(&rows, &SteadyRows::rowsInserted);
        const QSignalSpy removed(&rows, &SteadyRows::rowsRemoved);
        const QSignalSpy moved(&rows, &SteadyRows::rowsMoved);
        const QSignalSpy changed(&rows, &SteadyRows::dataChanged);
        rows.setRows(steps(after));
        QCOMPARE(shown(rows), after);
        QTEST(int(inserted.size()), "inserted");
        QTEST(int(removed.size()), "removed");
        QTEST(int(moved.size()), "moved");
        QTEST(int(changed.size()), "changed");
    }

    void aRowIsKnownByWhatItIsToldToBeKnownBy()
    {
        SteadyRows rows;
        rows.setKey(u"text"_s);
        rows.setRows(QVariant::fromValue(QList<CriterionRow>{{.text = u"Titel"_s}, {.text = u"Bronnen"_s}}));
        const QSignalSpy removed(&rows, &SteadyRows::rowsRemoved);
        const QSignalSpy changed(&rows, &SteadyRows::dataChanged);
        rows.setRows(QVariant::fromValue(QList<CriterionRow>{{.text = u"Bronnen"_s, .checked = true}}));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void aRowWithoutAKeyIsKnownByItsPlace()
    {
        SteadyRows rows;
        rows.setRows(QVariant::fromValue(QList<CriterionRow>{{.text = u"Titel"_s}, {.text = u"Bronnen"_s}}));
        const QSignalSpy removed(&rows, &SteadyRows::rowsRemoved);
        const QSignalSpy changed(&rows, &SteadyRows::dataChanged);
        rows.setRows(QVariant::fromValue(QList<CriterionRow>{{.text = u"Bronnen"_s}}));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 1);
        QCOMPARE(changed.size(), 1);
    }

    void aTextIsKnownByItself()
    {
        SteadyRows rows;
        rows.setRows(QStringList{u"maandag"_s, u"dinsdag"_s});
        const QSignalSpy removed(&rows, &SteadyRows::rowsRemoved);
        rows.setRows(QStringList{u"dinsdag"_s});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][1].toInt(), 0);
        QCOMPARE(rows.index(0).data(Qt::UserRole).toString(), u"dinsdag"_s);
    }
};

QTEST_GUILESS_MAIN(SteadyRowsTest)
#include "steady_rows_test.moc"
