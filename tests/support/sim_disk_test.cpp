// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migration.h"
#include "support/sim_disk.h"

#include <QTest>

using namespace Weekwijzer;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray key(32, 'k');

Expected<Database> opened(const SimDisk &disk)
{
    return Database::open(u"a.db"_s, key, Database::Purpose::Device, disk.vfs());
}

template<typename T>
void require(const Expected<T> &expected)
{
    if (!expected) {
        qFatal("%s", qPrintable(expected.error().detail));
    }
}

/** A database with one table in WAL mode, and the disk it is on. */
class Bench
{
public:
    explicit Bench(quint32 seed)
        : disk(seed)
    {
        open();
        run("PRAGMA journal_mode = WAL; CREATE TABLE note (number INTEGER PRIMARY KEY, text BLOB) STRICT; PRAGMA application_id = "
            + QByteArray::number(qint32(Database::Purpose::Device)));
    }

    void open()
    {
        database.reset();
        auto found = opened(disk);
        require(found);
        database.emplace(*std::move(found));
    }
    void run(const QByteArray &sql) { require(database->execute(sql)); }
    [[nodiscard]] Expected<void> write(qint64 number)
    {
        return database->execute("INSERT INTO note VALUES (" + QByteArray::number(number) + ", zeroblob(3000))");
    }
    [[nodiscard]] qint64 answer(const char *sql) { return database->prepared(sql).integer().value_or(-1); }

    SimDisk disk;
    std::optional<Database> database;
};
}

class SimDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCommittedOutlivesThePower()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            Bench bench(seed);
            const qint64 notes = 1 + seed % 40;
            for (qint64 number = 1; number <= notes; ++number) {
                QVERIFY(bench.write(number));
                if (seed % 3 == 0 && number % 7 == 0) {
                    bench.run("PRAGMA wal_checkpoint(TRUNCATE)");
                }
            }
            bench.disk.losePower();
            QVERIFY(!bench.write(1000));
            bench.open();
            QCOMPARE(bench.answer("SELECT count(*) FROM note"), notes);
            QCOMPARE(bench.answer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), 0);
        }
    }

    void aLyingDiskLosesWhatItSaidItHad()
    {
        int lost = 0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            Bench bench(seed);
            bench.disk.setLying(true);
            for (qint64 number = 1; number <= 10; ++number) {
                QVERIFY(bench.write(number));
            }
            bench.disk.losePower();
            auto after = opened(bench.disk);
            lost += !after || after->prepared("SELECT count(*) FROM note").integer().value_or(0) < 10 ? 1 : 0;
        }
        QVERIFY(lost > 10);
    }

    void aProgramThatDiesLosesNothingItWrote()
    {
        Bench bench(1);
        QVERIFY(bench.write(1));
        bench.disk.kill();
        QVERIFY(!bench.write(2));
        bench.open();
        QCOMPARE(bench.answer("SELECT count(*) FROM note"), 1);
    }

    void aFullDiskSaysSoAndTakesMoreOnceThereIsRoom()
    {
        Bench bench(1);
        bench.disk.setCapacity(bench.disk.used() + 20'000);
        Expected<void> written;
        qint64 number = 0;
        while (written && number < 100) {
            written = bench.write(++number);
        }
        QCOMPARE(written.error().kind, ErrorKind::DiskFull);
        QCOMPARE(bench.answer("SELECT count(*) FROM note"), number - 1);
        bench.disk.setCapacity(std::nullopt);
        QVERIFY(bench.write(number));
    }

    void whicheverOperationFailsNothingIsHalfWritten()
    {
        for (const auto kind : {SimDisk::Fault::Kind::Error, SimDisk::Fault::Kind::Short}) {
            for (qint64 after = 0; after < 30; ++after) {
                Bench bench(quint32(after + 1));
                bench.disk.plan(SimDisk::Fault{.kind = kind, .after = after});
                qint64 written = 0;
                for (qint64 number = 1; number <= 5; ++number) {
                    written += bench.write(number) ? 1 : 0;
                }
                QVERIFY(bench.disk.hasFailed() || after > 10);
                bench.disk.plan(std::nullopt);
                bench.disk.losePower();
                bench.open();
                // A commit whose sync failed may be there all the same.
                QVERIFY(bench.answer("SELECT count(*) FROM note") >= written);
                QCOMPARE(bench.answer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), 0);
            }
        }
    }

    void twoConnectionsSeeEachOthersRowsAndWaitForEachOther()
    {
        Bench bench(1);
        auto second = opened(bench.disk);
        QVERIFY(second);
        QVERIFY(bench.write(1));
        QCOMPARE(second->prepared("SELECT count(*) FROM note").integer().value_or(-1), 1);
        bench.run("BEGIN IMMEDIATE");
        const auto busy = second->execute("BEGIN IMMEDIATE");
        QCOMPARE(busy.error().kind, ErrorKind::Busy);
        bench.run("COMMIT");
        QVERIFY(second->execute("INSERT INTO note VALUES (2, NULL)"));
        QCOMPARE(bench.answer("SELECT count(*) FROM note"), 2);
    }

    void aCopyOfADiskIsADatabaseOfItsOwn()
    {
        Bench bench(1);
        QVERIFY(bench.write(1));
        SimDisk other(2);
        other.restore(bench.disk.image());
        auto copy = opened(other);
        QVERIFY(copy);
        QVERIFY(copy->execute("INSERT INTO note VALUES (2, NULL)"));
        QCOMPARE(copy->prepared("SELECT count(*) FROM note").integer().value_or(-1), 2);
        QCOMPARE(bench.answer("SELECT count(*) FROM note"), 1);
    }

    void theSameSeedLosesTheSame()
    {
        const auto survivors = [](quint32 seed) {
            SimFile file;
            SimRandom random(seed);
            for (int number = 0; number < 50; ++number) {
                file.write(QByteArray(2000, char(number)), number * 1500);
            }
            file.losePower(random);
            return file.now.all();
        };
        QCOMPARE(survivors(5), survivors(5));
        QVERIFY(survivors(5) != survivors(6));
    }
};

QTEST_GUILESS_MAIN(SimDiskTest)

#include "sim_disk_test.moc"
