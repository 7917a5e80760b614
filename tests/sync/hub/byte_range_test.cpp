// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/byte_range.h"

#include <QTest>

using namespace Weekwijzer;

using Asked = std::variant<Whole, ByteRange, Unsatisfiable>;

/** What a Range header asks of a file of 1,000 bytes. */
class ByteRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersMean_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<Asked>("asked");
        const auto row = [](const char *header, const Asked &asked) { QTest::newRow(header) << QByteArray(header) << asked; };
        row("", Whole());
        row("bytes=0-499", ByteRange{0, 499});
        row("BYTES=500-500", ByteRange{500, 500});
        row("bytes=500-", ByteRange{500, 999});
        row("bytes=900-1200", ByteRange{900, 999});
        row("bytes=0-18446744073709551616", ByteRange{0, 999});
        row("bytes=-100", ByteRange{900, 999});
        row("bytes=-5000", ByteRange{0, 999});
        row("bytes=1000-", Unsatisfiable());
        row("bytes=18446744073709551616-", Unsatisfiable());
        row("bytes=-0", Unsatisfiable());
        row("bytes=0-1,5-6", Unsatisfiable());
        row("bytes=0-0,0-0,0-0,0-0", Unsatisfiable());
        // What is no range may be answered as if it were not there.
        for (const auto *nonsense : {"bytes", "bytes=", "bytes=-", "bytes=5", "bytes=7-5", "bytes=a-b", "bytes=+1-5", "bytes= 1 - 5", "lines=1-2"}) {
            row(nonsense, Whole());
        }
    }
    void headersMean()
    {
        QFETCH(QByteArray, header);
        QFETCH(Asked, asked);
        QVERIFY(rangeOf(header, 1000) == asked);
    }
};

QTEST_GUILESS_MAIN(ByteRangeTest)
#include "byte_range_test.moc"
