// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/frame.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class FrameTest : public QObject
{
    Q_OBJECT

    static QList<Frame> someFrames()
    {
        return {{.type = Frame::Type::Ack, .payload = "short"},
                {.type = Frame::Type::Page, .payload = QByteArray("Lees hoofdstuk 3 en maak oefening 4. ").repeated(40)},
                {.type = Frame::Type::Page, .payload = QByteArray("Lees hoofdstuk 4 en maak oefening 5. ").repeated(4000)},
                {.type = Frame::Type::End, .payload = {}}};
    }

    static QByteArray written(const QList<Frame> &frames)
    {
        FrameWriter writer(12);
        QByteArray bytes;
        for (const auto &frame : frames) {
            bytes += writer.frame(frame);
        }
        return bytes;
    }

    /** All frames up to the first trouble, and whether there was any. */
    static std::pair<QList<Frame>, bool> read(FrameReader &reader)
    {
        QList<Frame> frames;
        for (;;) {
            auto frame = reader.next();
            if (!frame || !*frame) {
                return {frames, !frame};
            }
            frames.append(**frame);
        }
    }

private Q_SLOTS:
    void framesComeOutAsTheyWentInHoweverTheyAreCut()
    {
        const auto bytes = written(someFrames());
        for (const qsizetype piece : {1, 2, 3, 7, 100, 100'000}) {
            FrameReader reader;
            QList<Frame> frames;
            for (qsizetype at = 0; at < bytes.size(); at += piece) {
                reader.append(bytes.mid(at, piece));
                const auto [some, trouble] = read(reader);
                QVERIFY(!trouble);
                frames += some;
            }
            QCOMPARE(frames, someFrames());
            QVERIFY(!reader.isCut());
        }
    }

    void aReplyCutAnywhereGivesTheWholeFramesBeforeTheCut()
    {
        const auto bytes = written(someFrames());
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            FrameReader reader;
            reader.append(bytes.first(length));
            const auto [frames, trouble] = read(reader);
            QVERIFY(!trouble);
            QCOMPARE(frames, someFrames().first(frames.size()));
            QVERIFY(frames.size() < someFrames().size());
        }
    }

    void everyFlippedBitIsNoticed()
    {
        const auto frames = QList<Frame>{{.type = Frame::Type::Page, .payload = QByteArray("Maak oefening 4. ").repeated(20)}};
        const auto bytes = written(frames);
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            auto damaged = bytes;
            damaged[bit / 8] = char(damaged.at(bit / 8) ^ (1 << (bit % 8)));
            FrameReader reader;
            reader.append(damaged);
            const auto [read, trouble] = FrameTest::read(reader);
            // A longer length is indistinguishable from a cut; everything else is trouble.
            QVERIFY(read.isEmpty() && (trouble || reader.isCut()));
        }
    }

    void laterFramesProfitFromEarlierOnes()
    {
        const QByteArray text =
            "De stelling van Pythagoras geldt in elke rechthoekige driehoek; bewijs dat met een tekening en leg uit waarom het klopt. "
            "Neem daarvoor twee vierkanten met dezelfde zijde en verdeel ze op twee manieren in driehoeken.";
        FrameWriter writer(12);
        const auto first = writer.frame({.type = Frame::Type::Page, .payload = text});
        const auto second = writer.frame({.type = Frame::Type::Page, .payload = text});
        QVERIFY(second.size() * 3 < first.size());
    }

    void aBombIsStoppedAtTheLimit()
    {
        // The writer asks for no limit, so it can stand for a liar.
        FrameWriter liar(1);
        const auto bytes = liar.frame({.type = Frame::Type::Page, .payload = QByteArray(largestFrame + 1, '\0')});
        QVERIFY(bytes.size() < 10'000);
        FrameReader reader;
        reader.append(bytes);
        const auto frame = reader.next();
        QVERIFY(!frame.has_value());
        QCOMPARE(frame.error().kind, ErrorKind::BadReply);
    }

    void garbageIsRefusedNotGuessed()
    {
        QRandomGenerator random(42);
        for (int round = 0; round < 2'000; ++round) {
            QByteArray bytes(random.bounded(1, 400), Qt::Uninitialized);
            for (auto &byte : bytes) {
                byte = char(random.bounded(256));
            }
            FrameReader reader;
            reader.append(bytes);
            QVERIFY(read(reader).first.isEmpty());
        }
    }

    void aLengthWithoutEndIsRefused()
    {
        FrameReader reader;
        reader.append(QByteArray("\x03\xff\xff\xff\xff\x01", 6));
        QCOMPARE(reader.next().error().kind, ErrorKind::BadReply);
    }
};

QTEST_GUILESS_MAIN(FrameTest)
#include "frame_test.moc"
