// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle_reader.h"
#include "bundle/bundle_writer.h"

#include <QBuffer>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
const KeyPair device = KeyPair::fromSeed(QByteArray(keySize, 'd'));
const KeyPair hub = KeyPair::fromSeed(QByteArray(keySize, 'h'));
const KeyPair stranger = KeyPair::fromSeed(QByteArray(keySize, 's'));

Envelope envelope()
{
    return {.bundle = Id::derived({"bundle"}),
            .sender = device,
            .reader = hub.publicKey,
            .kind = BundleKind::Work,
            .created = {{2026, 11, 20}, {12, 0}, QTimeZone::UTC},
            .standing = "standing"};
}

/** Content that does not get smaller on the way. */
QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (auto &byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = char(seed >> 24);
    }
    return bytes;
}

QList<Frame> someFrames(qsizetype size = 1000)
{
    return {{.type = Frame::Type::Request, .payload = "request"},
            {.type = Frame::Type::Blob, .payload = noise(size, 1)},
            {.type = Frame::Type::Blob, .payload = noise(size, 2)}};
}

QList<QByteArray> written(const Envelope &envelope, const QList<Frame> &frames, qint64 largest = largestPart)
{
    std::vector<std::unique_ptr<QBuffer>> parts;
    BundleWriter writer(
        envelope,
        [&](int) -> Expected<QIODevice *> {
            parts.push_back(std::make_unique<QBuffer>());
            parts.back()->open(QIODevice::WriteOnly);
            return parts.back().get();
        },
        largest);
    FrameWriter packer(3);
    for (const auto &frame : frames) {
        if (!writer.write(packer.frame(frame))) {
            qFatal("not written");
        }
    }
    if (!writer.finish()) {
        qFatal("not finished");
    }
    QList<QByteArray> bytes;
    for (const auto &part : parts) {
        bytes.append(part->data());
    }
    return bytes;
}

struct Outcome {
    QList<Frame> frames; ///< Until the end or the trouble.
    std::optional<ErrorKind> trouble;
};

Outcome read(const QList<QByteArray> &parts, const KeyPair &reader = hub)
{
    Outcome outcome;
    auto bundle = BundleReader::begun(
        [&](int part) -> Expected<std::unique_ptr<QIODevice>> {
            if (part > parts.size()) {
                return failure(ErrorKind::PartMissing, {});
            }
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(parts[part - 1]);
            buffer->open(QIODevice::ReadOnly);
            return buffer;
        },
        reader);
    if (!bundle) {
        return {.frames = {}, .trouble = bundle.error().kind};
    }
    for (;;) {
        const auto frame = bundle->next();
        if (!frame) {
            outcome.trouble = frame.error().kind;
            return outcome;
        }
        if (!*frame) {
            return outcome;
        }
        outcome.frames.append(**frame);
    }
}
}

class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut()
    {
        for (const qsizetype size : {0, 1, 65'000, 200'000}) {
            const auto parts = written(envelope(), someFrames(size));
            QCOMPARE(parts.size(), 1);
            const auto outcome = read(parts);
            QVERIFY(!outcome.trouble);
            QCOMPARE(outcome.frames, someFrames(size));
        }
    }

    void aBundleWithoutFramesIsOne()
    {
        const auto outcome = read(written(envelope(), {}));
        QVERIFY(!outcome.trouble);
        QVERIFY(outcome.frames.isEmpty());
    }

    void itTellsWhoWritesToWhomAndNothingElse()
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(written(envelope(), someFrames()).first());
        QVERIFY(!buffer->data().contains("request"));
        buffer->open(QIODevice::ReadOnly);
        const auto reader = PartReader::begun(std::move(buffer));
        QCOMPARE(reader->header().bundle, envelope().bundle);
        QCOMPARE(reader->header().sender, device.publicKey);
        QCOMPARE(reader->header().reader, hub.publicKey);
        QCOMPARE(reader->header().created, envelope().created);
        QCOMPARE(reader->header().standing, "standing");
    }

    void theSameBundleNeverHasTheSameBytes() { QVERIFY(written(envelope(), someFrames()) != written(envelope(), someFrames())); }

    void onlyItsReaderReadsIt()
    {
        const auto parts = written(envelope(), someFrames());
        QCOMPARE(read(parts, stranger).trouble, ErrorKind::OtherReader);
        QCOMPARE(read(parts, device).trouble, ErrorKind::OtherReader);
    }

    void whoNamesAnotherSenderIsFoundOut()
    {
        // The stranger takes the device's bundle and says it is his, or the other way round.
        auto bytes = written(envelope(), someFrames()).first();
        const auto at = bytes.indexOf(device.publicKey);
        bytes.replace(at, keySize, stranger.publicKey);
        QCOMPARE(read({bytes}).trouble, ErrorKind::BadSignature);
    }

    void contentUnderAnotherHeaderIsWorthless()
    {
        // Signed anew by a stranger, who can't read the content but would have it counted as his.
        auto bytes = written(envelope(), someFrames()).first();
        const auto at = bytes.indexOf(device.publicKey);
        bytes.replace(at, keySize, stranger.publicKey);
        const auto header = magicSize + 4 + qsizetype(quint8(bytes[magicSize])) + 256 * qsizetype(quint8(bytes[magicSize + 1]));
        bytes.replace(header, signatureSize, signatureOf(bytes.first(header), stranger));
        const auto outcome = read({bytes});
        QCOMPARE(outcome.trouble, ErrorKind::Damaged);
        QVERIFY(outcome.frames.isEmpty());
    }

    void cutAnywhereItGivesOnlyWhatIsWhole()
    {
        const auto bytes = written(envelope(), someFrames(300)).first();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto outcome = read({bytes.first(size)});
            QVERIFY(outcome.trouble == (size < magicSize ? ErrorKind::BadInput : ErrorKind::Damaged));
            QCOMPARE(outcome.frames, someFrames(300).first(outcome.frames.size()));
        }
    }

    void oneBitAnywhereIsNoticed()
    {
        const auto whole = written(envelope(), someFrames(300)).first();
        for (qsizetype at = 0; at < whole.size(); ++at) {
            auto bytes = whole;
            bytes[at] = char(bytes[at] ^ (1 << (at % 8)));
            const auto outcome = read({bytes});
            QVERIFY2(outcome.trouble.has_value(), qPrintable(QString::number(at)));
            QCOMPARE(outcome.frames, someFrames(300).first(outcome.frames.size()));
        }
    }

    void whatFollowsTheEndIsNoticed()
    {
        const auto bytes = written(envelope(), someFrames()).first();
        QCOMPARE(read({bytes + 'x'}).trouble, ErrorKind::Damaged);
        QCOMPARE(read({bytes + bytes}).trouble, ErrorKind::Damaged);
    }

    void aFormatOfTomorrowIsToldApart()
    {
        auto bytes = written(envelope(), someFrames()).first();
        bytes[magicSize - 1] = 2;
        QCOMPARE(read({bytes}).trouble, ErrorKind::NewerFile);
        QCOMPARE(read({"Subject: no bundle"}).trouble, ErrorKind::BadInput);
        QCOMPARE(read({QByteArray()}).trouble, ErrorKind::BadInput);
    }

    void absurdLengthsAskForNoMemory()
    {
        auto bytes = written(envelope(), someFrames()).first();
        auto header = bytes;
        header.replace(magicSize, 4, QByteArray(4, '\xff'));
        QCOMPARE(read({header}).trouble, ErrorKind::Damaged);
        const auto chunks = magicSize + 4 + qsizetype(quint8(bytes[magicSize])) + 256 * qsizetype(quint8(bytes[magicSize + 1])) + signatureSize;
        bytes.replace(chunks, 4, QByteArray(4, '\xff'));
        QCOMPARE(read({bytes}).trouble, ErrorKind::Damaged);
    }

    void itIsSplitWhereAFileMayNotGrow()
    {
        constexpr qint64 largest = 150'000;
        const auto parts = written(envelope(), someFrames(200'000), largest);
        QVERIFY(parts.size() >= 3);
        for (const auto &part : parts) {
            QVERIFY(part.size() <= largest);
        }
        const auto outcome = read(parts);
        QVERIFY(!outcome.trouble);
        QCOMPARE(outcome.frames, someFrames(200'000));
    }

    void partsThatAreMissingOrInAnotherOrderAreToldApart()
    {
        const auto parts = written(envelope(), someFrames(200'000), 150'000);
        auto swapped = parts;
        swapped.swapItemsAt(1, 2);
        QCOMPARE(read(swapped).trouble, ErrorKind::PartMissing);
        QCOMPARE(read(parts.first(2)).trouble, ErrorKind::PartMissing);
        QCOMPARE(read(parts.sliced(1)).trouble, ErrorKind::PartMissing);
        QCOMPARE(read({parts[0], parts[0], parts[1]}).trouble, ErrorKind::PartMissing);
        // What came before the trouble was whole.
        QCOMPARE(read(parts.first(2)).frames, someFrames(200'000).first(2));
        auto other = envelope();
        other.bundle = Id::derived({"another"});
        const auto mixed = written(other, someFrames(200'000), 150'000);
        QCOMPARE(read({parts[0], mixed[1], mixed[2]}).trouble, ErrorKind::PartMissing);
    }

    void aLastPartTakenForTheOnlyOneIsNoticed()
    {
        const auto parts = written(envelope(), someFrames(200'000), 150'000);
        QCOMPARE(read({parts.last()}).trouble, ErrorKind::PartMissing);
    }
};

QTEST_GUILESS_MAIN(BundleTest)
#include "bundle_test.moc"
