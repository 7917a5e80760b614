// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frames.h"

#include "protocol/frame.h"
#include "protocol/messages.h"
#include "records/plan.h"
#include "support/spent.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

#include <zstd.h>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
constexpr quint8 packed = 0x80;
constexpr auto request = quint8(Frame::Type::Request);

QByteArray rowWith(const QByteArray &fields)
{
    // {1: scope, 2: position, 3: [[PlanItem, id, version, fields]]}
    const auto scope = Scope{.type = ScopeType::Group, .key = Id::derived({"group"})}.bytes();
    return "\xa3\x01\x51" + scope + "\x02\x41p\x03\x81\x84\x06\x50" + Id::derived({"item"}).bytes().toByteArray() + '\x07' + fields;
}

QByteArray requestWith(const QByteArray &more)
{
    return QByteArray("\xa3\x01\x01\x02\x00", 5) + more; // {1: 1, 2: 0, …}
}

QByteArray zstdOf(const QByteArray &content, int window)
{
    const std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, 1);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, window);
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(content.size()))), Qt::Uninitialized);
    ZSTD_inBuffer from{content.constData(), size_t(content.size()), 0};
    ZSTD_outBuffer to{out.data(), size_t(out.size()), 0};
    // Flushed, not ended: so the header can't say the size and has to say the window.
    ZSTD_compressStream2(context.get(), &to, &from, ZSTD_e_flush);
    out.truncate(qsizetype(to.pos));
    return out;
}
}

/** Whatever comes in: a typed error, soon, in little memory. */
class BadInputTest : public QObject
{
    Q_OBJECT

private:
    /** Reads one frame and the message in it; the kind of trouble it gives. */
    static std::optional<ErrorKind> trouble(const QByteArray &stream)
    {
        FrameReader reader;
        reader.append(stream);
        const auto frame = reader.next();
        if (!frame) {
            return frame.error().kind;
        }
        if (!*frame) {
            return ErrorKind::Offline; // as a cut one
        }
        const auto said = [](const auto &message) { return message ? std::nullopt : std::optional(message.error().kind); };
        switch ((*frame)->type) {
        case Frame::Type::Request:
            return said(decodedRequest((*frame)->payload));
        case Frame::Type::Ack:
            return said(decodedAck((*frame)->payload));
        case Frame::Type::Page:
            return said(decodedPage((*frame)->payload));
        case Frame::Type::Blob:
            return said(decodedBlobPart((*frame)->payload));
        default:
            return said(decodedEnd((*frame)->payload));
        }
    }

    static void addMessages()
    {
        const auto many = [](const char *part, qsizetype times) { return QByteArray(part).repeated(times); };
        const auto filled = [](const QByteArray &head, char element) { return head + QByteArray(largestFrame - 64, element); };
        const auto row = [](const char *name, const QByteArray &message) { QTest::newRow(name) << frameOf(request, message); };
        row("nothing", "");
        row("depth of arrays", many("\x81", 100'000));
        row("depth of maps", many("\xa1\x01", 100'000));
        row("depth of tags", many("\xc1", 100'000));
        row("depth without end", many("\x9f", 100'000));
        row("2^64 elements", requestWith("\x03\x9b\xff\xff\xff\xff\xff\xff\xff\xff"));
        row("2^64 pairs", "\xbb\xff\xff\xff\xff\xff\xff\xff\xff\x01\x01");
        row("2^64 bytes", requestWith("\x03\x5b\xff\xff\xff\xff\xff\xff\xff\xff"));
        row("2^63 letters", requestWith("\x03\x7b\x7f\xff\xff\xff\xff\xff\xff\xff"));
        row("2^32 elements", requestWith(QByteArray("\x03\x9a\xff\xff\xff\xff", 6)));
        row("the same key twice", QByteArray("\xa3\x01\x01\x02\x00\x02\x00", 7));
        row("keys out of order", QByteArray("\xa2\x02\x00\x01\x01", 5));
        row("a text as key", "\xa1\x61x\x01");
        row("NaN for a number", QByteArray("\xa2\x01\xf9\x7e\x00\x02\x00", 7));
        row("infinity for a number", QByteArray("\xa2\x01\x01\x02\xf9\x7c\x00", 7));
        row("1.0 for a number", QByteArray("\xa2\x01\xf9\x3c\x00\x02\x00", 7));
        row("a number below all numbers", QByteArray("\xa2\x01\x01\x02\x3b\xff\xff\xff\xff\xff\xff\xff\xff", 13));
        row("a number of 20 bytes", QByteArray("\xa2\x01\x01\x02\xc2\x54", 6) + QByteArray(20, '\xff'));
        row("trailing bytes", QByteArray("\xa2\x01\x01\x02\x00", 5) + QByteArray(1, '\0'));
        row("a megabyte of trailing bytes", QByteArray("\xa2\x01\x01\x02\x00", 5) + QByteArray(1'000'000, '\0'));
        row("an end that nothing began", "\xff");
        row("a reserved head", "\xa1\x01\x1c");
        row("a map without its end", requestWith("\x04\x80").chopped(2));
        row("eight million empty arrays", filled(requestWith(QByteArray("\x03\x9a\x00\x7f\xff\x00", 6)), '\x80'));
        row("eight million empty maps", filled(requestWith(QByteArray("\x03\x9a\x00\x7f\xff\x00", 6)), '\xa0'));
        row("eight million numbers", filled(requestWith(QByteArray("\x03\x9a\x00\x7f\xff\x00", 6)), '\x01'));
        row("eight million empty texts", filled(requestWith(QByteArray("\x03\x9f", 2)), '\x60'));
        row("a text in eight million parts", filled(requestWith("\x03\x7f"), '\x60'));
        row("ten thousand and one scopes", requestWith(QByteArray("\x04\x99\x27\x11", 4) + QByteArray(10'001, '\x80')));
    }

    static void addFields()
    {
        const auto row = [](const char *name, const QByteArray &fields) {
            QTest::newRow(name) << frameOf(quint8(Frame::Type::Page), rowWith(fields));
        };
        row("fields of a record that are not there", "\xa0");
        row("a title of broken UTF-8", "\xa1\x03\x62\xc3\x28");
        row("a title of overlong UTF-8", "\xa1\x03\x62\xc0\xaf");
        row("a title of half a surrogate", "\xa1\x03\x63\xed\xa0\x80");
        row("a title of a megabyte", QByteArray("\xa1\x03\x7a\x00\x10\x00\x00", 7) + QByteArray(1 << 20, 'x'));
        row("a field that doesn't exist", "\xa1\x18\x1e\x01");
        row("field minus one", "\xa1\x20\x01");
        row("a choice that doesn't exist", "\xa1\x04\x18\x63");
    }

    static void addPacked()
    {
        const auto row = [](const char *name, const QByteArray &payload) { QTest::newRow(name) << frameOf(request | packed, payload); };
        row("a bomb of nothing", zstdOf(QByteArray(64 * 1024 * 1024, '\0'), 20));
        row("a giant window", zstdOf(QByteArray(1024, 'x'), 27));
        row("no zstd at all", QByteArray(1000, 'x'));
        row("half a header", zstdOf("x", 20).first(3));
        row("skippable frames", QByteArray("\x50\x2a\x4d\x18\x00\x00\x00\x00", 8).repeated(100'000));
        row("a skippable frame without end", "\x50\x2a\x4d\x18\xff\xff\xff\xff");
        row("a dictionary nobody has", QByteArray("\x28\xb5\x2f\xfd\x07\x00\x7f\x7f\x7f\x7f", 10));
        row("an empty message", zstdOf({}, 20));
        row("eight million empty arrays, packed",
            zstdOf(requestWith(QByteArray("\x03\x9a\x00\x7f\xff\x00", 6)) + QByteArray(largestFrame - 64, '\x80'), 20));
    }

private Q_SLOTS:
    void messagesAndFrames_data()
    {
        QTest::addColumn<QByteArray>("stream");
        addMessages();
        addFields();
        addPacked();
        QTest::newRow("a frame of another kind") << frameOf(9, "x");
        QTest::newRow("a frame without a kind") << frameOf(0, "x");
        QTest::newRow("a frame of 2^28 bytes") << QByteArray("\x01\xff\xff\xff\x7f", 5) + QByteArray(100, 'x');
        QTest::newRow("a length without end") << QByteArray("\x01\xff\xff\xff\xff\xff", 6);
    }

    void messagesAndFrames()
    {
        QFETCH(QByteArray, stream);
        std::optional<ErrorKind> kind;
        const auto spent = leastSpent([&] { kind = trouble(stream); });
        QVERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::BadReply);
        // What it unpacks to counts, and a debug build has its own pace.
        const bool isPacked = stream.size() > 1 && (quint8(stream.at(0)) & packed) != 0;
        const auto size = isPacked ? largestFrame : stream.size();
        const auto budget = std::chrono::milliseconds(5) + std::chrono::milliseconds(1) * (size / 65'536);
        QVERIFY2(spent.time <= budget, qPrintable(u"%1 µs"_s.arg(spent.time.count())));
        QVERIFY2(spent.memory <= 48 * 1024 * 1024, qPrintable(u"%1 KiB"_s.arg(spent.memory / 1024)));
    }

    void theLargestGoodMessagesAreNotRefused()
    {
        SyncRequest large;
        for (int number = 1; number <= mostChanges; ++number) {
            PlanItem item;
            item.id = Id::derived({"item", QByteArray::number(number)});
            item.plan = item.subject = item.id;
            item.title = u"Lees"_s;
            item.goal = QString(7000, u'g');
            const auto record = toRecord(item);
            large.changes.append({.number = number, .kind = record.kind, .record = record.id, .values = record.values, .clock = number});
        }
        QCOMPARE(decodedRequest(encoded(large)), Expected<SyncRequest>(large));

        Page page{.cursor = {.scope = {.type = ScopeType::Group, .key = Id::derived({"group"})}, .position = "p"}, .rows = {}, .after = "a"};
        for (int number = 1; number <= 20'000; ++number) {
            page.rows.append({.record = {.kind = Kind::Tick, .id = Id::derived({QByteArray::number(number)}), .values = {}},
                              .version = number,
                              .presence = PageRow::Presence::Withdrawn});
        }
        QCOMPARE(decodedPage(encoded(page)), Expected<Page>(page));
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
