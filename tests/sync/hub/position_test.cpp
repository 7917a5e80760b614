// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/position.h"

#include <QTest>

using namespace Weekwijzer;

class PositionTest : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_epoch{"abcd"};

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<qint64>("seq");
        QTest::addColumn<qint64>("target");
        QTest::addColumn<qint64>("pivot");
        QTest::addColumn<qint64>("last");
        QTest::newRow("start") << 0LL << 0LL << 0LL << 0LL;
        QTest::newRow("small") << 5LL << 0LL << 0LL << 0LL;
        QTest::newRow("large") << (1LL << 50) << 0LL << 0LL << 0LL;
        QTest::newRow("loading") << 0LL << 4300LL << 202647LL << 202635LL;
        QTest::newRow("loading, nothing yet") << 17LL << 4300LL << 202647LL << 0LL;
    }

    void comesBackAsItWas()
    {
        QFETCH(qint64, seq);
        QFETCH(qint64, target);
        QFETCH(qint64, pivot);
        QFETCH(qint64, last);
        const Position position{.epoch = m_epoch, .seq = seq, .target = target, .pivot = pivot, .last = last};
        QVERIFY(position.bytes().size() <= 30);
        QCOMPARE(Position::fromBytes(position.bytes(), m_epoch), position);
    }

    void anythingElseIsTheStart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another epoch") << QByteArray("abce\x05");
        QTest::newRow("no number") << QByteArray("abcd");
        QTest::newRow("a number without end") << QByteArray("abcd\xff\xff\xff");
        QTest::newRow("an endless number") << QByteArray("abcd") + QByteArray(20, '\xff');
        QTest::newRow("half a load") << QByteArray("abcd\x01\x02\x03");
        QTest::newRow("too much") << QByteArray("abcd\x01\x02\x03\x04\x05");
        QTest::newRow("long") << QByteArray(512, 'x');
    }

    void anythingElseIsTheStart()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(Position::fromBytes(bytes, m_epoch), Position{.epoch = m_epoch});
    }

    void weeksComeCurrentFirstThenNextThenThePast()
    {
        QList<qint64> weeks{202640, 202648, 202647, 202701, 202646, 202653};
        std::ranges::sort(weeks, {}, [](qint64 week) { return weekRank(week, 202647); });
        QCOMPARE(weeks, QList<qint64>({202647, 202648, 202653, 202701, 202646, 202640}));
    }

    void aLoadCoversTheWeeksThatAreThere()
    {
        const Position position{.epoch = m_epoch, .seq = 10, .target = 100, .pivot = 202647, .last = 202648};
        QVERIFY(position.covers(10, 202640));
        QVERIFY(position.covers(50, 202647));
        QVERIFY(position.covers(50, 202648));
        QVERIFY(!position.covers(50, 202649));
        QVERIFY(!position.covers(50, 202646));
        QVERIFY(!position.covers(101, 202647));
    }
};

QTEST_GUILESS_MAIN(PositionTest)
#include "position_test.moc"
