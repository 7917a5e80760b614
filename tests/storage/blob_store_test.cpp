// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blobs/blob_store.h"

#include "database/migration.h"
#include "records/work.h"
#include "stores/record_store.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class BlobStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<BlobStore> m_store;
    const QDateTime m_now{{2026, 11, 17}, {17, 0}, QTimeZone::UTC};

    static QByteArray content(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        QRandomGenerator random(quint32(size + 1));
        for (auto &byte : bytes) {
            byte = char(random.bounded(256));
        }
        return bytes;
    }

    static BlobName nameOf(const QByteArray &content) { return BlobName::fromBytes(QCryptographicHash::hash(content, QCryptographicHash::Sha256)); }
    static KeptBlob blobOf(const QByteArray &content) { return {.name = nameOf(content), .size = content.size()}; }

    Expected<KeptBlob> takeIn(QByteArray bytes, const QDateTime &when)
    {
        QBuffer buffer(&bytes);
        return buffer.open(QIODevice::ReadOnly) ? m_store->takeIn(buffer, when) : failure(ErrorKind::BadInput, {});
    }

    QDir folder() const { return QDir(m_folder->path()); }

    /** The only file there. */
    QString onlyFile() const
    {
        const auto names = folder().entryList(QDir::Files);
        return names.size() == 1 ? folder().filePath(names.first()) : QString();
    }

    static void damage(const QString &path, qint64 at)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        const char was = file.read(1).at(0);
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(QByteArray(1, char(was ^ 1))), 1);
    }

    void restart() { m_store.emplace(*m_database, BlobFolder(m_folder->path(), QByteArray(32, 's'))); }

    /** A record that names it, so that it is offered and listed. */
    void name(const KeptBlob &blob, const Id &student = Id::derived({"Noor"}))
    {
        const auto record = toRecord(Attachment{.id = Id::derived({blob.name.bytes()}),
                                                .student = student,
                                                .handIn = Id::derived({"hand-in"}),
                                                .position = 1,
                                                .mediaType = u"image/jpeg"_s,
                                                .size = int(blob.size),
                                                .file = blob.name});
        QVERIFY(RecordStore(*m_database).put(record, {.type = ScopeType::Staff, .key = student}, 1).has_value());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store.reset();
        auto database = Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Device);
        m_database.emplace(*std::move(database));
        QVERIFY(migrate(*m_database, u":/weekwijzer/migrations"_s).has_value());
        restart();
    }

    void onlyAnAbandonedIntakeIsTidiedAway()
    {
        const auto left = [&](const QString &name, const QDateTime &written) {
            QFile file(m_folder->filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write("half") == 4 && file.flush()
                && file.setFileTime(written, QFileDevice::FileModificationTime);
        };
        const auto now = QDateTime::currentDateTimeUtc();
        QVERIFY(left(u"incoming-crashed"_s, now.addSecs(-2 * 3600)) && left(u"incoming-now"_s, now));
        BlobFolder(m_folder->path(), QByteArray(32, 's')).tidy();
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"incoming-crashed"_s)));
        QVERIFY(QFileInfo::exists(m_folder->filePath(u"incoming-now"_s)));
    }

    void aFileReadsAsItWasFromAnyPlace_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size :
             {qsizetype(1), qsizetype(blobBlock - 1), qsizetype(blobBlock), qsizetype(blobBlock + 1), qsizetype(3 * blobBlock + 77)}) {
            QTest::addRow("%lld bytes", qlonglong(size)) << size;
        }
    }
    void aFileReadsAsItWasFromAnyPlace()
    {
        QFETCH(qsizetype, size);
        const auto bytes = content(size);
        const auto kept = takeIn(bytes, m_now);
        QCOMPARE(kept.value(), blobOf(bytes));
        const auto reader = m_store->reader(kept->name, m_now);
        QCOMPARE((*reader)->size(), size);
        QCOMPARE((*reader)->readAll(), bytes);
        QCOMPARE(m_store->range(kept->name, size / 2, size - size / 2).value(), bytes.sliced(size / 2));
    }

    void nothingOfItCanBeReadOnTheDiskNotEvenItsName()
    {
        const auto kept = takeIn(QByteArray(1000, 'x'), m_now);
        QVERIFY(kept.has_value());
        QFile file(onlyFile());
        QVERIFY(!file.fileName().contains(QString::fromLatin1(kept->name.toHex())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("xxxx"));
        const BlobFolder another(m_folder->path(), QByteArray(32, 't'));
        QVERIFY(!another.has(kept->name));
    }

    void theSameContentIsThereOnce()
    {
        QCOMPARE(takeIn(content(500), m_now).value(), takeIn(content(500), m_now).value());
        QVERIFY(!onlyFile().isEmpty());
    }

    void whatIsEmptyIsNoFile()
    {
        QCOMPARE(takeIn({}, m_now).error().kind, ErrorKind::BadInput);
        QVERIFY(folder().isEmpty());
    }

    void aDamagedFileIsFetchedAgainWhenTheHubHasIt()
    {
        const auto kept = takeIn(content(1000), m_now);
        damage(onlyFile(), 500);
        QCOMPARE(m_store->range(kept->name, 0, 1000).error().kind, ErrorKind::Corrupt);
        // As long as this is the only copy nothing of it is removed.
        QCOMPARE(m_store->mend(*kept, m_now).error().kind, ErrorKind::Corrupt);
        QVERIFY(!onlyFile().isEmpty());
        QVERIFY(m_store->table().setOnHub(kept->name).has_value());
        QVERIFY(m_store->mend(*kept, m_now).has_value());
        QVERIFY(folder().isEmpty());
        name(*kept);
        const auto named = m_store->table().named().value();
        QCOMPARE(named.size(), 1);
        QVERIFY(named.first().asked && !named.first().here);
    }

    void whatArrivesGoesOnAfterARestart()
    {
        const auto bytes = content(2 * blobBlock + 1000);
        const auto blob = blobOf(bytes);
        const auto cut = blobBlock + 333;
        QCOMPARE(m_store->resume(blob, m_now).value(), 0);
        QVERIFY(m_store->append(bytes.first(cut)).has_value());
        QVERIFY(m_store->secure(m_now).has_value());
        restart();
        QCOMPARE(m_store->resume(blob, m_now).value(), cut);
        QVERIFY(m_store->append(bytes.sliced(cut)).has_value());
        QVERIFY(m_store->finish(m_now).has_value());
        QCOMPARE(m_store->range(blob.name, 0, blob.size).value(), bytes);
        QVERIFY(m_store->table().isOnHub(blob.name).value());
    }

    void aTornLastBlockCostsThatBlock()
    {
        const auto bytes = content(blobBlock + 5000);
        const auto blob = blobOf(bytes);
        QCOMPARE(m_store->resume(blob, m_now).value(), 0);
        QVERIFY(m_store->append(bytes.first(blobBlock + 4000)).has_value());
        QVERIFY(m_store->secure(m_now).has_value());
        restart();
        QFile file(onlyFile());
        QVERIFY(file.resize(file.size() - 10));
        QCOMPARE(m_store->resume(blob, m_now).value(), blobBlock);
    }

    void aDamagedBlockIsFoundBeforeGoingOn()
    {
        const auto bytes = content(3 * blobBlock);
        const auto blob = blobOf(bytes);
        QCOMPARE(m_store->resume(blob, m_now).value(), 0);
        QVERIFY(m_store->append(bytes.first(2 * blobBlock + 9)).has_value());
        QVERIFY(m_store->secure(m_now).has_value());
        restart();
        damage(onlyFile(), blobBlock + 4000);
        QCOMPARE(m_store->resume(blob, m_now).value(), blobBlock);
    }

    void whatIsNotWhatItsNameSaysIsNeverAFile()
    {
        const auto bytes = content(3000);
        auto other = bytes;
        other[2999] = char(other[2999] ^ 1);
        QCOMPARE(m_store->resume(blobOf(bytes), m_now).value(), 0);
        QVERIFY(m_store->append(other).has_value());
        QCOMPARE(m_store->finish(m_now).error().kind, ErrorKind::BadReply);
        QVERIFY(folder().isEmpty());
        QCOMPARE(m_store->resume(blobOf(bytes), m_now).value(), 0);
        QCOMPARE(m_store->keep(nameOf(bytes), other, m_now).error().kind, ErrorKind::BadReply);
    }

    void onlyOneWritesAPart()
    {
        const auto blob = blobOf(content(100));
        QCOMPARE(m_store->resume(blob, m_now).value(), 0);
        BlobFolder other(m_folder->path(), QByteArray(32, 's'));
        QCOMPARE(other.part(blob.name).error().kind, ErrorKind::Busy);
    }

    void moreThanThereIsIsRefused()
    {
        const auto blob = blobOf(content(100));
        QCOMPARE(m_store->append("x").error().kind, ErrorKind::BadReply);
        QCOMPARE(m_store->resume(blob, m_now).value(), 0);
        QCOMPARE(m_store->append(QByteArray(101, 'x')).error().kind, ErrorKind::BadReply);
    }

    void onlyWhatTheHubHasMakesRoomTheLongestUnusedFirst()
    {
        const auto mine = takeIn(content(1000), m_now.addDays(-9));
        const auto old = takeIn(content(2000), m_now.addDays(-2));
        const auto recent = takeIn(content(3000), m_now.addDays(-3));
        QVERIFY(m_store->table().setOnHub(old->name).has_value() && m_store->table().setOnHub(recent->name).has_value());
        QVERIFY(m_store->reader(recent->name, m_now).has_value());
        QCOMPARE(m_store->evict(6000).value(), 0);
        QCOMPARE(m_store->evict(4000).value(), 2000);
        QCOMPARE(m_store->evict(0).value(), 3000);
        QCOMPARE(m_store->range(mine->name, 0, 1000).value(), content(1000));
    }

    void whatTheHubLacksIsOfferedOnceARecordNamesIt()
    {
        const auto kept = takeIn(content(1000), m_now);
        QVERIFY(m_store->table().unconfirmed(10).value().isEmpty());
        name(*kept);
        QCOMPARE(m_store->table().unconfirmed(10).value(), QList<KeptBlob>{*kept});
        QVERIFY(m_store->table().setOnHub(kept->name).has_value());
        QVERIFY(m_store->table().unconfirmed(10).value().isEmpty());
    }

    void ofAHubThatWasPutBackNothingIsKnown()
    {
        const auto mine = takeIn(content(1000), m_now);
        const auto theirs = takeIn(content(2000), m_now);
        name(*mine);
        name(*theirs, Id::derived({"Wout"}));
        QVERIFY(m_store->table().setOnHub(mine->name).has_value() && m_store->table().setOnHub(theirs->name).has_value());
        QVERIFY(m_store->table().doubtHub(Id::derived({"Noor"})).has_value());
        QCOMPARE(m_store->table().unconfirmed(10).value(), QList<KeptBlob>{*mine});
    }

    void whatNoRecordNamesAnyMoreIsForgotten()
    {
        const auto named = takeIn(content(1000), m_now);
        const auto unnamed = takeIn(content(2000), m_now);
        name(*named);
        QVERIFY(m_store->forget(named->name).has_value() && m_store->forget(unnamed->name).has_value());
        QVERIFY(!onlyFile().isEmpty());
        QVERIFY(m_store->range(named->name, 0, 1).has_value());
    }

    void aFullDiskIsSaidAndLeavesNothing()
    {
        if (!QFile::exists(u"/dev/full"_s)) {
            QSKIP("this system has no full disk to try");
        }
        // Every part is made under a name of its own, so a link to a full device stands in for the disk.
        const auto blob = blobOf(content(2 * blobBlock));
        const BlobCipher cipher(QByteArray(32, 's'));
        QVERIFY(QFile::link(u"/dev/full"_s, folder().filePath(cipher.fileName(blob.name) + u".part"_s)));
        QVERIFY(m_store->resume(blob, m_now).has_value());
        QCOMPARE(m_store->append(content(2 * blobBlock)).error().kind, ErrorKind::DiskFull);
    }
};

QTEST_GUILESS_MAIN(BlobStoreTest)
#include "blob_store_test.moc"
