// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"
#include "stick_school.h"

#include "bundle/bundle_files.h"
#include "http/front_desk.h"
#include "protocol/frame.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
/** Names of the files, or their parts, among these frames. */
QSet<BlobName> filesAmong(const QList<Frame> &frames)
{
    QSet<BlobName> files;
    for (const auto &frame : frames) {
        if (frame.type == Frame::Type::Blob) {
            files.insert(must(decodedBlobPart(frame.payload)).name);
        }
    }
    return files;
}

QList<Frame> framesOf(const QByteArray &body)
{
    FrameReader reader;
    reader.append(body);
    QList<Frame> frames;
    for (auto frame = must(reader.next()); frame; frame = must(reader.next())) {
        frames.append(*frame);
    }
    return frames;
}
}

/** No file reaches a person who may not see a record that names it, and every other file does: each role, scope, kind and way. */
class FileVisibilityTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Crowd> m_crowd;
    QTemporaryDir m_files; ///< The same for every school.
    std::unique_ptr<FrontDesk> m_desk;
    QList<Crowd::Sample> m_samples; ///< Those that name a file.

    [[nodiscard]] HubWorld &world() { return m_crowd->world(); }
    [[nodiscard]] BlobFolder folder() const { return {m_files.path(), QByteArray(32, 's')}; }

    [[nodiscard]] HttpAnswer asked(const TestDevice &device, const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        const QHash<QByteArray, QByteArray> headers{{"authorization", "Bearer " + device.token.toBase64(QByteArray::Base64UrlEncoding)}};
        return m_desk->answer({.method = method, .path = path, .headers = headers, .body = body, .address = {}}, world().now);
    }

    [[nodiscard]] int status(const TestDevice &device, const QByteArray &method, const Crowd::Sample &sample)
    {
        return asked(device, method, blobPath.toByteArray() + fileOf(sample.record).toHex()).status;
    }

    [[nodiscard]] QList<Frame> exchanged(const TestDevice &device, const SyncRequest &request)
    {
        FrameWriter writer(3);
        const auto answer = asked(device, "POST", "/v1/sync", writer.frame({.type = Frame::Type::Request, .payload = encoded(request)}));
        return answer.status == 200 ? framesOf(answer.body) : QList<Frame>();
    }

    /** May this person bring the file? What is said aloud, only who says it. */
    [[nodiscard]] static bool isBringer(const QByteArray &person, const Crowd::Sample &sample)
    {
        const bool isSpeaker = sample.record.kind != Kind::Feedback || fromRecord<Feedback>(sample.record).teacher == HubWorld::id(person);
        return isSpeaker && Crowd::isMaker(person, sample);
    }

    /** What came too much or too little, in words. */
    [[nodiscard]] QByteArray wrongAmong(const QSet<BlobName> &files, const QByteArray &person) const
    {
        QByteArrayList wrong;
        for (const auto &sample : m_samples) {
            if (files.contains(fileOf(sample.record)) != Crowd::isReader(person, sample)) {
                wrong.append(Crowd::inWords(sample));
            }
        }
        return wrong.join("; ");
    }

    /** The frames of the answer to a stick that asks for every file there is. */
    [[nodiscard]] QList<Frame> answeredByStick(const TestDevice &device)
    {
        const auto keys = KeyPair::fromSeed(device.token);
        HubKeyStore known(world().database());
        must(known.keep(must(PairedDeviceStore(world().database()).withToken(hashOf(device.token))).id, keys.publicKey));
        const QTemporaryDir stick;
        MemoryStick medium;
        BundleFiles files(stick.path(), u"work"_s, medium);
        const Envelope envelope{.bundle = Id::derived({"work"}), .sender = keys, .reader = must(known.hubKey()).publicKey, .created = world().now};
        BundleWriter bundle(envelope, [&](int part) { return files.begin(part); });
        FrameWriter writer(3);
        must(bundle.write(writer.frame({.type = Frame::Type::Request, .payload = encoded(device.request())})));
        for (const auto &sample : m_samples) {
            const BlobPart wanted{.name = fileOf(sample.record), .size = Crowd::inWords(sample).size()};
            must(bundle.write(writer.frame({.type = Frame::Type::Blob, .payload = encoded(wanted)})));
        }
        must(bundle.finish());
        const auto work = bundlesIn(must(files.keep())).bundles.first();
        const auto outcome = must(StickDesk(world().database(), folder(), medium).answer(work, stick.path(), world().now));
        auto answer = must(bundlesIn(outcome.answer).bundles.first().read(keys));
        QList<Frame> frames;
        for (auto frame = must(answer.next()); frame; frame = must(answer.next())) {
            frames.append(*frame);
        }
        return frames;
    }

    static void everyone()
    {
        QTest::addColumn<QByteArray>("person");
        for (const auto &person : Crowd::people()) {
            QTest::newRow(person.constData()) << person;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Crowd crowd;
        for (const auto &sample : crowd.samples()) {
            if (!fileOf(sample.record).isNull()) {
                QCOMPARE(must(folder().takeIn(Crowd::inWords(sample))).name, fileOf(sample.record));
            }
        }
    }

    void init()
    {
        m_crowd = std::make_unique<Crowd>();
        m_desk = std::make_unique<FrontDesk>(world().database(), folder());
        m_samples.clear();
        for (const auto &sample : m_crowd->samples()) {
            if (!fileOf(sample.record).isNull()) {
                m_samples.append(sample);
                const KeptBlob kept{.name = fileOf(sample.record), .size = Crowd::inWords(sample).size()};
                must(HubBlobStore(world().database()).put(kept, HubWorld::id("Tess"), world().now));
            }
        }
    }

    void everyKindThatNamesAFileIsTried()
    {
        for (const auto &kind : recordKinds()) {
            const bool names = std::ranges::contains(kind.fields, FieldType::Blob, &Field::type);
            QCOMPARE(std::ranges::contains(m_samples, kind.kind, [](const Crowd::Sample &sample) { return sample.record.kind; }), names);
        }
        for (const auto &sample : m_samples) {
            QVERIFY2(must(HubBlobStore(world().database()).sizeOf(fileOf(sample.record))).has_value(), Crowd::inWords(sample));
        }
    }

    void aFileIsHandedOutToReadersAndCountedForMakers_data() { everyone(); }
    void aFileIsHandedOutToReadersAndCountedForMakers()
    {
        QFETCH(QByteArray, person);
        const TestDevice device(world(), person.constData());
        for (const auto &sample : m_samples) {
            const auto words = Crowd::inWords(sample);
            QVERIFY2(status(device, "GET", sample) == (Crowd::isReader(person, sample) ? 200 : 404), words);
            QVERIFY2(status(device, "HEAD", sample) == (isBringer(person, sample) ? 204 : 404), words);
        }
    }

    void smallFilesComeAlongWithTheRecordsThatNameThem_data() { everyone(); }
    void smallFilesComeAlongWithTheRecordsThatNameThem()
    {
        QFETCH(QByteArray, person);
        const TestDevice device(world(), person.constData());
        QCOMPARE(wrongAmong(filesAmong(exchanged(device, device.request())), person), QByteArray());
    }

    void namingScopesAndOfferingFilesGivesNothing_data() { everyone(); }
    void namingScopesAndOfferingFilesGivesNothing()
    {
        QFETCH(QByteArray, person);
        TestDevice device(world(), person.constData());
        auto request = device.request();
        for (const auto &scope : Crowd::everyScope()) {
            request.cursors.append({.scope = scope, .position = {}});
            request.repairs.append({.scope = scope, .buckets = {}});
        }
        for (const auto &sample : m_samples) {
            request.offers.append({.name = fileOf(sample.record), .size = Crowd::inWords(sample).size()});
        }
        const auto frames = exchanged(device, request);
        QCOMPARE(wrongAmong(filesAmong(frames), person), QByteArray());
        const auto wishes = must(decodedAck(frames.first().payload)).wishes;
        for (const auto &sample : m_samples) {
            QVERIFY2(std::ranges::contains(wishes, fileOf(sample.record), &BlobWish::name) == isBringer(person, sample), Crowd::inWords(sample));
        }
    }

    void aStickThatAsksForEverythingGetsNoMore_data() { everyone(); }
    void aStickThatAsksForEverythingGetsNoMore()
    {
        QFETCH(QByteArray, person);
        const TestDevice device(world(), person.constData());
        QCOMPARE(wrongAmong(filesAmong(answeredByStick(device)), person), QByteArray());
    }

    void withTheRecordGoesTheFile_data() { everyone(); }
    void withTheRecordGoesTheFile()
    {
        QFETCH(QByteArray, person);
        for (const auto &sample : m_samples) {
            QVERIFY(must(world().office().withdraw(sample.record.kind, sample.record.id)));
        }
        const TestDevice device(world(), person.constData());
        for (const auto &sample : m_samples) {
            QVERIFY2(status(device, "GET", sample) == 404 && status(device, "HEAD", sample) == 404, Crowd::inWords(sample));
        }
        QVERIFY(filesAmong(exchanged(device, device.request())).isEmpty());
        QVERIFY(filesAmong(answeredByStick(device)).isEmpty());
    }

    void aFileOfTwoRecordsIsForTheReadersOfEither()
    {
        std::vector<std::pair<QByteArray, TestDevice>> devices;
        for (const auto &person : Crowd::people()) {
            devices.emplace_back(person, TestDevice(world(), person.constData()));
        }
        for (const auto &one : m_samples) {
            for (const auto &other : m_samples) {
                auto record = one.record;
                record.values.insert(recordKind(record.kind)->field("file"_L1)->key, fileOf(other.record));
                world().put(record);
                for (const auto &[person, device] : devices) {
                    const bool isReader = Crowd::isReader(person, one) || Crowd::isReader(person, other);
                    const auto words = person + " of " + Crowd::inWords(one) + " and " + Crowd::inWords(other);
                    QVERIFY2(status(device, "GET", other) == (isReader ? 200 : 404), words);
                }
            }
            world().put(one.record);
        }
    }
};

QTEST_GUILESS_MAIN(FileVisibilityTest)
#include "file_visibility_test.moc"
