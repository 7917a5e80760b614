// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/blob_engine.h"

#include <QTest>
#include <QTimeZone>

using namespace Weekwijzer;

namespace
{
/** A line of so many bytes a second with a hub behind it that keeps whole pieces only, cut each time so many more bytes have passed. */
class CutLine
{
public:
    CutLine(BlobWay way, qint64 size, int cuts, qint64 bytesPerSecond)
        : m_way(way)
        , m_size(size)
        , m_between(size / (cuts + 1))
        , m_bytesPerSecond(bytesPerSecond)
    {
        m_events.append(ConnectionFound{});
        m_events.append(TransfersKnown{.tasks = {{.name = m_name, .size = size, .way = way}}});
    }

    /** The bytes of the file that passed until all of it was across. */
    qint64 carriedAcross()
    {
        while (!m_events.isEmpty()) {
            for (const auto &command : m_engine.handle(m_events.takeFirst(), m_now)) {
                std::visit([&](const auto &what) { carryOut(what); }, command);
            }
        }
        return m_across == m_size ? m_passed : -1;
    }

    [[nodiscard]] int requests() const { return m_requests; }

private:
    /** How many of these bytes pass before the line is cut. */
    qint64 passed(qint64 bytes)
    {
        const auto before = m_passed / m_between;
        const auto room = (before + 1) * m_between - m_passed;
        // The last stretch has no cut at its end.
        const auto through = m_cut < m_size / m_between - 1 && bytes > room ? room : bytes;
        m_cut += through < bytes ? 1 : 0;
        m_passed += through;
        m_now = m_now.addMSecs(through * 1000 / m_bytesPerSecond + 1);
        return through;
    }

    void carryOut(const OpenFile &) { m_events.append(FileOpened{.done = m_across}); }
    void carryOut(const FetchBytes &fetch)
    {
        ++m_requests;
        const auto length = fetch.last - fetch.first + 1;
        m_events.append(AnswerBegan{.status = 206, .first = fetch.first, .last = fetch.last, .total = m_size, .etag = '"' + m_name.toHex() + '"'});
        const auto through = passed(length);
        m_events.append(BytesArrived{.bytes = QByteArray(through, 'x')});
        m_events.append(through == length ? BlobEvent(AnswerEnded{}) : BlobEvent(TransferBroke{}));
    }
    void carryOut(const KeepBytes &kept) { m_across += kept.bytes.size(); }
    void carryOut(const SendBytes &send)
    {
        ++m_requests;
        if (passed(send.length) < send.length) {
            m_events.append(TransferBroke{});
            return;
        }
        m_across = send.offset + send.length;
        m_events.append(AnswerBegan{.status = 204, .offset = m_across});
        m_events.append(AnswerEnded{});
    }
    void carryOut(const AskOffset &)
    {
        ++m_requests;
        m_events.append(AnswerBegan{.status = 204, .offset = m_across});
        m_events.append(AnswerEnded{});
    }
    void carryOut(const CheckFile &) { m_events.append(FileChecked{}); }
    void carryOut(const WaitUntil &wait)
    {
        m_now = std::max(m_now, wait.when);
        m_events.append(TimePassed{});
    }
    template<typename Other>
    void carryOut(const Other &)
    {
    }

    BlobEngine m_engine{1};
    BlobName m_name = BlobName::fromBytes(QByteArray(BlobName::size, 'n'));
    BlobWay m_way;
    qint64 m_size;
    qint64 m_between;
    qint64 m_bytesPerSecond;
    QDateTime m_now{{2026, 11, 17}, {17, 0}, QTimeZone::UTC};
    QList<BlobEvent> m_events;
    qint64 m_across = 0; ///< Bytes that are where they should be.
    qint64 m_passed = 0;
    qint64 m_cut = 0;
    int m_requests = 0;
};
}

/** However often a line is cut, little travels twice; bytes are exact, so they may not creep. */
class BlobBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCutCostsLittle_data()
    {
        QTest::addColumn<BlobWay>("way");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("cuts");
        QTest::addColumn<qint64>("bytesPerSecond");
        for (const auto &[line, speed] : {std::pair{"LAN", qint64(10'000'000)}, {"3g", qint64(50'000)}, {"2g", qint64(6'250)}}) {
            QTest::addRow("a lesson over %s, 10 cuts", line) << BlobWay::Down << qint64(20'000'000) << 10 << speed;
            QTest::addRow("a photo over %s, 5 cuts", line) << BlobWay::Up << qint64(3'000'000) << 5 << speed;
        }
    }
    void aCutCostsLittle()
    {
        QFETCH(BlobWay, way);
        QFETCH(qint64, size);
        QFETCH(int, cuts);
        QFETCH(qint64, bytesPerSecond);
        CutLine line(way, size, cuts, bytesPerSecond);
        const auto passed = line.carriedAcross();
        qInfo("%lld bytes for %lld, %d requests", qlonglong(passed), qlonglong(size), line.requests());
        QCOMPARE_GE(passed, size);
        QCOMPARE_LE(double(passed), 1.02 * double(size));
    }
};

QTEST_GUILESS_MAIN(BlobBytesTest)
#include "blob_bytes_test.moc"
