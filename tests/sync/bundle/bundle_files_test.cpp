// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle/bundle_files.h"
#include "bundle/bundle_folder.h"
#include "bundle/bundle_writer.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
const KeyPair device = KeyPair::fromSeed(QByteArray(keySize, 'd'));
const KeyPair hub = KeyPair::fromSeed(QByteArray(keySize, 'h'));

/** Takes everything, says so, and gives back something else. */
class LyingStick : public Medium
{
public:
    Expected<QByteArray> fingerprintOf(const QString &path) override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / 2) || file.write("\0", 1) != 1) {
            return failure(ErrorKind::Storage, file.errorString());
        }
        file.close();
        return Medium::fingerprintOf(path);
    }
};
}

class BundleFilesTest : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    int m_bundles = 0;

    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    Expected<QStringList> write(const QString &name, qsizetype size, Medium &medium, qint64 largest = largestPart)
    {
        BundleFiles files(m_folder->path(), name, medium);
        const Envelope envelope{.bundle = Id::derived({"bundle", QByteArray::number(++m_bundles)}),
                                .sender = device,
                                .reader = hub.publicKey,
                                .created = QDateTime({2026, 11, 20}, {12, 0}, QTimeZone::UTC).addSecs(m_bundles)};
        BundleWriter writer(envelope, [&](int part) { return files.begin(part); }, largest);
        FrameWriter packer(3);
        return writer.write(packer.frame({.type = Frame::Type::Blob, .payload = content(size)}))
            .and_then([&] { return writer.finish(); })
            .and_then([&] { return files.keep(); });
    }

    Expected<QStringList> write(const QString &name, qsizetype size, qint64 largest = largestPart)
    {
        Medium medium;
        return write(name, size, medium, largest);
    }

    static QByteArray content(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 seed = 7;
        for (auto &byte : bytes) {
            seed = seed * 1664525 + 1013904223;
            byte = char(seed >> 24);
        }
        return bytes;
    }

    static std::optional<Frame> firstFrame(const FoundBundle &bundle)
    {
        auto reader = bundle.read(hub);
        return reader ? reader->next().value_or(std::nullopt) : std::nullopt;
    }

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void aBundleOfSeveralPartsIsFoundByAnyOfThem()
    {
        const auto paths = write(u"work"_s, 200'000, 100'000).value();
        QCOMPARE(names(), QStringList({u"work.2.wwb"_s, u"work.3.wwb"_s, u"work.wwb"_s}));
        QCOMPARE(paths.size(), 3);
        for (const auto &asked : {QStringList{m_folder->path()}, QStringList{paths[0]}, QStringList{paths[2]}, paths}) {
            const auto found = bundlesIn(asked);
            QCOMPARE(found.bundles.size(), 1);
            QCOMPARE(found.bundles.first().path(), paths.first());
            QCOMPARE(firstFrame(found.bundles.first())->payload, content(200'000));
        }
    }

    void aStickThatLiesIsFoundOutAndTheOldBundleStays()
    {
        const auto paths = write(u"work"_s, 1000).value();
        LyingStick stick;
        const auto lied = write(u"work"_s, 2000, stick);
        QCOMPARE(lied.error().kind, ErrorKind::BadStick);
        QCOMPARE(names(), QStringList{u"work.wwb"_s});
        QCOMPARE(firstFrame(bundlesIn(paths).bundles.first())->payload, content(1000));
    }

    void aNewBundleOfTheSameNameLeavesNoPartOfTheOld()
    {
        QVERIFY(write(u"work"_s, 200'000, 100'000).has_value());
        QVERIFY(write(u"work"_s, 1000).has_value());
        QCOMPARE(names(), QStringList{u"work.wwb"_s});
        QVERIFY(write(u"work"_s, 200'000, 100'000).has_value());
        QCOMPARE(bundlesIn({m_folder->path()}).bundles.size(), 1);
    }

    void aBundleThatIsNotFinishedLeavesNothing()
    {
        Medium medium;
        {
            BundleFiles files(m_folder->path(), u"work"_s, medium);
            QVERIFY(files.begin(1).value()->write("half") == 4);
            QCOMPARE(names(), QStringList{u"work.wwb.part"_s});
            QVERIFY(bundlesIn({m_folder->path()}).bundles.isEmpty());
        }
        QCOMPARE(names(), QStringList());
    }

    void aFolderThatIsNotThereIsNotMade()
    {
        Medium medium;
        BundleFiles files(m_folder->filePath(u"pulled out"_s), u"work"_s, medium);
        QCOMPARE(files.begin(1).error().kind, ErrorKind::NotFound);
        QVERIFY(names().isEmpty());
    }

    void bundlesComeEarliestFirstAndWhatIsNoneIsNamed()
    {
        QVERIFY(write(u"b"_s, 10).has_value());
        QVERIFY(write(u"a"_s, 20).has_value());
        QFile other(m_folder->filePath(u"c.wwb"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("no bundle") == 9);
        other.close();
        const auto found = bundlesIn({m_folder->path(), m_folder->filePath(u"gone.wwb"_s)});
        QCOMPARE(found.bundles.size(), 2);
        QVERIFY(found.bundles[0].path().endsWith("b.wwb"_L1));
        QCOMPARE(found.unreadable.size(), 2);
        QCOMPARE(found.unreadable[0].error.kind, ErrorKind::BadInput);
        QCOMPARE(found.unreadable[1].error.kind, ErrorKind::NotFound);
    }

    void aMissingPartIsToldAfterWhatIsThere()
    {
        const auto paths = write(u"work"_s, 200'000, 100'000).value();
        QVERIFY(QFile::remove(paths[1]));
        auto reader = bundlesIn({m_folder->path()}).bundles.first().read(hub);
        QCOMPARE(reader->next().error().kind, ErrorKind::PartMissing);
        QVERIFY(QFile::remove(paths[0]));
        QCOMPARE(bundlesIn({m_folder->path()}).bundles.first().read(hub).error().kind, ErrorKind::PartMissing);
    }

    void aFullStickSaysSo()
    {
        if (!QFile::exists(u"/dev/full"_s)) {
            QSKIP("there is no device that is always full here");
        }
        QVERIFY(QFile::link(u"/dev/full"_s, m_folder->filePath(u"work.wwb.part"_s)));
        QCOMPARE(write(u"work"_s, 1000).error().kind, ErrorKind::DiskFull);
    }
};

QTEST_GUILESS_MAIN(BundleFilesTest)
#include "bundle_files_test.moc"
