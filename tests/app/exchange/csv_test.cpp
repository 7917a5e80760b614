// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class CsvTest : public QObject
{
    Q_OBJECT

    static QList<QStringList> cells(const QString &text, QChar delimiter = u';')
    {
        QList<QStringList> all;
        for (const auto &row : csvRows(text, delimiter).value_or(QList<CsvRow>())) {
            all.append(row.cells);
        }
        return all;
    }

private Q_SLOTS:
    void everyLineEndingEndsARow()
    {
        const QList<QStringList> rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QCOMPARE(cells(u"a;b\nc;d\n"_s), rows);
        QCOMPARE(cells(u"a;b\r\nc;d\r\n"_s), rows);
        QCOMPARE(cells(u"a;b\rc;d"_s), rows);
    }

    void quotedCellHoldsAnything()
    {
        QCOMPARE(cells(u"\"a;b\";\"c\"\"d\";\"e\r\nf\"\n"_s), (QList<QStringList>{{u"a;b"_s, u"c\"d"_s, u"e\r\nf"_s}}));
        QCOMPARE(cells(u" \"a\" ;b"_s), (QList<QStringList>{{u"a"_s, u"b"_s}}));
    }

    void quoteInTheMiddleOfAPlainCellIsText() { QCOMPARE(cells(u"5\" scherm;b"_s), (QList<QStringList>{{u"5\" scherm"_s, u"b"_s}})); }

    void rowsKnowTheLineTheyStartIn()
    {
        const auto rows = csvRows(u"a\n\"b\nc\r\nd\"\r\n\ne\n", u';').value();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[1].line, 2);
        QCOMPARE(rows[2].line, 5);
        QVERIFY(rows[2].isBlank());
        QCOMPARE(rows[3].line, 6);
    }

    void textAfterAClosingQuoteIsReported()
    {
        const auto rows = csvRows(u"\"a \"b\" c\";d\ne;f", u';').value();
        QCOMPARE(rows[0].stray, u"b\" c\""_s);
        QCOMPARE(rows[1].cells, (QStringList{u"e"_s, u"f"_s}));
    }

    void quoteThatIsNeverClosedNamesItsLine()
    {
        const auto rows = csvRows(u"a\nb;\"c\nd\n", u';');
        QVERIFY(!rows);
        QVERIFY(rows.error().detail.contains(u"line 2"_s));
    }

    void emptyCellsStay() { QCOMPARE(cells(u";;\n"_s), (QList<QStringList>{{u""_s, u""_s, u""_s}})); }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
