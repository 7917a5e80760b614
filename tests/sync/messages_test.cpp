// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/messages.h"

#include "records/plan.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class MessagesTest : public QObject
{
    Q_OBJECT

    static inline const Scope group{.type = ScopeType::Group, .key = Id::derived({"group"})};

    static inline const BlobName photo = BlobName::fromBytes(QByteArray(32, 'p'));

    static Record step(const char *name = "step")
    {
        return toRecord(Step{.id = Id::derived({name}), .item = Id::derived({"item"}), .position = 1, .text = u"Lees de tekst"_s});
    }

    static SyncRequest request()
    {
        return {.settled = 41,
                .changes = {{.number = 42, .kind = Kind::Step, .record = step().id, .values = step().values, .clock = 1'000'000, .base = 3},
                            {.number = 43, .verb = Change::Verb::Withdraw, .kind = Kind::Step, .record = step("b").id, .clock = 999'999, .base = 0}},
                .cursors = {{.scope = group, .position = "somewhere"}},
                .affordable = 100'000,
                .digest = quint64(-1),
                .repairs = {{.scope = group, .buckets = {1, 2, quint64(-3)}}},
                .offers = {{.name = photo, .size = 3'000'000}},
                .blobs = {"a small file"}};
    }

    static Page page()
    {
        return {
            .cursor = {.scope = group, .position = "further"},
            .rows =
                {{.record = step(), .version = 12},
                 {.record = {.kind = Kind::Step, .id = Id::derived({"b"}), .values = {}}, .version = 13, .presence = PageRow::Presence::Withdrawn},
                 {.record = {.kind = Kind::Step, .id = Id::derived({"c"}), .values = {}}, .version = 14, .presence = PageRow::Presence::OutOfSight}},
            .after = "before",
            .buckets = {0, 63},
            .forgotten = {{.after = 11, .before = 5'000'000'000}},
            .repaired = true};
    }

    static QByteArray bytesOf(const QCborValue &value) { return value.toCbor(); }

private Q_SLOTS:
    void everyMessageSurvivesTheCodec()
    {
        QCOMPARE(decodedRequest(encoded(request())).value(), request());
        QCOMPARE(decodedRequest(encoded(SyncRequest{})).value(), SyncRequest{});
        const Ack ack{.upTo = 43,
                      .refused = {{.number = 42, .reason = ErrorKind::Stale}},
                      .hubTime = QDateTime({2026, 11, 17}, {8, 0}, QTimeZone::UTC),
                      .clock = 77,
                      .scopes = QList<Scope>{group},
                      .versions = {{.number = 42, .version = 9'000}, {.number = 43, .version = 8}},
                      .digests = {0, quint64(-1)},
                      .erased = {group},
                      .wishes = {{.name = photo, .offset = 1 << 20}},
                      .pushOnly = true};
        QCOMPARE(decodedAck(encoded(ack)).value(), ack);
        const BlobPart part{.name = photo, .size = 10, .offset = 4, .content = "abcdef"};
        QCOMPARE(decodedBlobPart(encoded(part)).value(), part);
        QCOMPARE(decodedPage(encoded(page())).value(), page());
        QCOMPARE(decodedEnd(encoded(End{.more = true})).value(), End{.more = true});
    }

    void theSameMessageHasTheSameBytes() { QCOMPARE(encoded(request()), encoded(decodedRequest(encoded(request())).value())); }

    void aVersionThatIsNotSpokenIsSaidSo()
    {
        auto old = request();
        old.version = protocolVersion + 1;
        QCOMPARE(decodedRequest(encoded(old)).error().kind, ErrorKind::TooOld);
    }

    void whatIsNoMessageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto map = [](const QCborMap &map) { return bytesOf(map); };
        const QCborArray cursors{QCborArray{group.bytes(), QByteArray()}};
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no map") << bytesOf(QCborArray{1, 2});
        QTest::newRow("bytes after it") << encoded(request()) + "x";
        QTest::newRow("cut") << encoded(request()).chopped(1);
        QTest::newRow("no version") << map({{2, 0}, {4, cursors}});
        QTest::newRow("keys out of order") << map({{2, 0}, {1, 1}, {4, cursors}});
        QTest::newRow("a key twice") << QByteArray("\xa3\x01\x01\x01\x01\x02\x00", 7);
        QTest::newRow("a text key") << map({{1, 1}, {2, 0}, {u"four"_s, 1}});
        QTest::newRow("negative number") << map({{1, 1}, {2, -1}, {4, cursors}});
        QTest::newRow("a double for a number") << map({{1, 1}, {2, 1.5}, {4, cursors}});
        QTest::newRow("scope of 16 bytes") << map({{1, 1}, {2, 0}, {4, QCborArray{QCborArray{QByteArray(16, 'x'), QByteArray()}}}});
        QTest::newRow("scope of no known type") << map({{1, 1}, {2, 0}, {4, QCborArray{QCborArray{QByteArray(17, 'x'), QByteArray()}}}});
        QTest::newRow("endless cursor") << map({{1, 1}, {2, 0}, {4, QCborArray{QCborArray{group.bytes(), QByteArray(513, 'x')}}}});
        QTest::newRow("change of no kind") << map(
            {{1, 1}, {2, 0}, {3, QCborArray{QCborArray{1, 99, step().id.bytes().toByteArray(), QCborMap(), 1, 0}}}});
        QTest::newRow("change with a strange field")
            << map({{1, 1}, {2, 0}, {3, QCborArray{QCborArray{1, 7, step().id.bytes().toByteArray(), QCborMap{{31, 1}}, 1, 0}}}});
        QTest::newRow("too few parts") << map({{1, 1}, {2, 0}, {3, QCborArray{QCborArray{1, 7}}}});
        QTest::newRow("deep") << QByteArray(100'000, '\x81');
        QTest::newRow("endless length") << QByteArray("\xbf\x01\x5b\xff\xff\xff\xff\xff\xff\xff\xff", 11);
    }

    void whatIsNoMessageIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodedRequest(bytes);
        QVERIFY(!decoded.has_value());
        QCOMPARE(decoded.error().kind, ErrorKind::BadReply);
        QVERIFY(!decodedPage(bytes).has_value());
        QVERIFY(!decodedAck(bytes).has_value());
        QVERIFY(!decodedEnd(bytes).has_value());
    }

    void aRowWithoutARequiredFieldIsRefused()
    {
        auto incomplete = page();
        incomplete.rows.first().record.values.remove(3);
        QVERIFY(!decodedPage(encoded(incomplete)).has_value());
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
