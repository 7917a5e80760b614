// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migration.h"
#include "records/plan.h"
#include "records/work.h"
#include "stores/device_store.h"
#include "stores/erasure.h"
#include "stores/outbox.h"
#include "stores/preparation_store.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class ErasureTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    int m_number = 0;
    const Id m_gone = Id::derived({"gone"});
    const Id m_stays = Id::derived({"stays"});
    const QDateTime m_now{{2026, 11, 17}, {17, 0}, QTimeZone::UTC};

    static Scope staff(const Id &student) { return {.type = ScopeType::Staff, .key = student}; }

    HandIn handIn(const Id &student) const
    {
        return {.id = Id::derived({"work", student.bytes()}),
                .student = student,
                .item = Id::derived({"item"}),
                .text = u"Geheim van %1"_s.arg(student.toString()),
                .madeAt = m_now,
                .receivedAt = m_now};
    }

    Feedback feedback(const Id &student) const
    {
        return {.id = Id::derived({"feedback", student.bytes()}),
                .student = student,
                .item = Id::derived({"item"}),
                .handIn = handIn(student).id,
                .teacher = Id::derived({"teacher"}),
                .whereNow = u"Over %1"_s.arg(student.toString()),
                .madeAt = m_now,
                .readAt = {}};
    }

    /** A teacher's device with work of both, feedback refused for both, and more of it waiting. */
    void fill()
    {
        RecordStore records(*m_database);
        Outbox outbox(*m_database);
        QList<Refusal> refusals;
        for (const auto &student : {m_gone, m_stays}) {
            QVERIFY(records.put(toRecord(handIn(student)), staff(student), 3).has_value());
            const auto record = toRecord(feedback(student));
            QVERIFY(outbox.commit({.kind = record.kind, .record = record.id, .values = record.values, .clock = 1}).has_value());
            refusals.append({.number = refusals.size() + 1, .reason = ErrorKind::NotAllowed});
        }
        QCOMPARE(outbox.sealed(10).value().size(), 2);
        QVERIFY(outbox.settle(2, refusals, m_now).has_value());
        for (const auto &student : {m_gone, m_stays}) {
            auto next = feedback(student);
            next.id = Id::derived({"next", student.bytes()});
            const auto record = toRecord(next);
            QVERIFY(outbox.commit({.kind = record.kind, .record = record.id, .values = record.values, .clock = 1}).has_value());
        }
    }

    /** All files of the database, as they lie on the disk. */
    QByteArray bytes() const
    {
        QByteArray all;
        for (const auto *suffix : {"", "-wal"}) {
            QFile file(path() + QLatin1StringView(suffix));
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all;
    }

    QString path() const { return m_folder.filePath(u"device%1.db"_s.arg(m_number)); }

private Q_SLOTS:
    void init()
    {
        ++m_number;
        auto database = Database::open(path(), QByteArray(32, 'k'), Database::Purpose::Device);
        m_database.emplace(*std::move(database));
        QVERIFY(migrate(*m_database, u":/weekwijzer/migrations"_s).has_value());
        QVERIFY(DeviceStore(*m_database)
                    .pair({.hub = {}, .token = QByteArray(32, 't'), .person = Id::derived({"teacher"}), .school = Id::derived({"school"})})
                    .has_value());
    }

    void allAboutOnePersonGoesAndNothingElse()
    {
        fill();
        QVERIFY(Erasure(*m_database).wipe(staff(m_gone)).has_value());
        QVERIFY(RecordStore(*m_database).rowsOf(staff(m_gone)).value().isEmpty());
        QCOMPARE(RecordStore(*m_database).rowsOf(staff(m_stays)).value().size(), 3);
        const Outbox outbox(*m_database);
        QCOMPARE(outbox.waiting().value(), 1);
        QCOMPARE(outbox.notAccepted().value().size(), 1);
        QCOMPARE(outbox.notAccepted().value()[0].record, feedback(m_stays).id);
    }

    void whatSomebodyHadReadyForAHandInGoesToo()
    {
        PreparationStore preparation(*m_database);
        const auto item = Id::derived({"item"});
        const auto contentOf = [](const Id &student) { return BlobName::fromBytes(student.bytes().toByteArray() + QByteArray(16, 'f')); };
        for (const auto &student : {m_gone, m_stays}) {
            QVERIFY(preparation
                        .add({.id = Id::derived({"file", student.bytes()}),
                              .student = student,
                              .item = item,
                              .title = u"werk.pdf"_s,
                              .mediaType = u"application/pdf"_s,
                              .size = 3,
                              .file = contentOf(student)})
                        .has_value());
            QVERIFY(preparation.setChecked(student, item, u"Een titel"_s, true).has_value());
        }
        QVERIFY(Erasure(*m_database).wipe({.type = ScopeType::Student, .key = m_gone}).has_value());
        QVERIFY(preparation.filesOf(m_gone, item).value().isEmpty() && preparation.checkedOf(m_gone, item).value().isEmpty());
        QVERIFY(preparation.filesOf(m_stays, item).value().size() == 1 && preparation.checkedOf(m_stays, item).value().size() == 1);
        QList<BlobName> forgotten;
        const auto forget = [&](const BlobName &name) -> Expected<void> {
            forgotten.append(name);
            return {};
        };
        QVERIFY(Forgetting(*m_database).finish(forget).has_value());
        QCOMPARE(forgotten, QList<BlobName>{contentOf(m_gone)});
    }

    void whatIsOnItsWayKeepsItsPlaceUntilTheHubRefusesIt()
    {
        fill();
        QCOMPARE(Outbox(*m_database).sealed(10).value().size(), 2);
        QVERIFY(Erasure(*m_database).wipe(staff(m_gone)).has_value());
        const auto batch = Outbox(*m_database).sealed(10).value();
        QCOMPARE(batch.size(), 2);
        QVERIFY(Outbox(*m_database).settle(4, {{.number = 3, .reason = ErrorKind::Erased}}, m_now).has_value());
        QCOMPARE(Outbox(*m_database).notAcceptedCount().value(), 1);
    }

    void noByteOfItIsLeftInTheFiles()
    {
        // One without a key, so that it can be looked into; it deletes as this connection does.
        ++m_number;
        QVERIFY(m_database->execute("ATTACH DATABASE '" + path().toUtf8() + "' AS plain KEY ''").has_value());
        QVERIFY(m_database->execute("PRAGMA plain.journal_mode = WAL").has_value());
        QVERIFY(m_database->execute("CREATE TABLE plain.note (id INTEGER PRIMARY KEY, text TEXT)").has_value());
        const auto secret = "Geheim"_ba.repeated(2000);
        QVERIFY(m_database->execute("INSERT INTO plain.note (text) VALUES ('" + secret + "'), ('Geheim'), ('blijft')").has_value());
        QVERIFY(bytes().contains("Geheim"));
        QVERIFY(m_database->execute("UPDATE plain.note SET text = 'korter' WHERE id = 2; DELETE FROM plain.note WHERE id = 1").has_value());
        QVERIFY(m_database->forgetDeleted().has_value());
        QVERIFY(!bytes().contains("Geheim"));
        QVERIFY(bytes().contains("blijft"));
    }

    void whatRowsLeaveIsOwedUntilItIsDone()
    {
        const Attachment photo{.id = Id::derived({"photo"}),
                               .student = m_gone,
                               .handIn = handIn(m_gone).id,
                               .position = 1,
                               .mediaType = u"image/jpeg"_s,
                               .size = 5,
                               .file = BlobName::fromBytes(QByteArray(32, 'f'))};
        QVERIFY(RecordStore(*m_database).put(toRecord(photo), staff(m_gone), 3).has_value());
        QVERIFY(Erasure(*m_database).wipe(staff(m_gone)).has_value());

        QList<BlobName> asked;
        const auto finish = [&](bool works) {
            asked.clear();
            return Forgetting(*m_database).finish([&](const BlobName &name) -> Expected<void> {
                asked.append(name);
                return works ? Expected<void>() : failure(ErrorKind::DiskFull, u"no room"_s);
            });
        };
        QCOMPARE(finish(false).error().kind, ErrorKind::DiskFull);
        QCOMPARE(asked, QList<BlobName>{photo.file});
        auto reader = Database::open(path(), QByteArray(32, 'k'), Database::Purpose::Device);
        QVERIFY(reader->execute("BEGIN; SELECT count(*) FROM person").has_value());
        QVERIFY(m_database->execute("PRAGMA busy_timeout = 10").has_value());
        QCOMPARE(finish(true).error().kind, ErrorKind::Busy);
        QVERIFY(reader->execute("COMMIT").has_value());
        QVERIFY(finish(true).has_value());
        QCOMPARE(asked, QList<BlobName>{photo.file});
        // The log holds no more than one page: that nothing is owed any more.
        QVERIFY(QFileInfo(path() + u"-wal"_s).size() <= 32 + 24 + 4096);
        QVERIFY(finish(true).has_value());
        QVERIFY(asked.isEmpty());
    }

    void aDeviceOfAnErasedPersonBelongsToNobody()
    {
        fill();
        QVERIFY(Erasure(*m_database).wipeAll().has_value());
        QVERIFY(!DeviceStore(*m_database).pairing().value());
        QVERIFY(RecordStore(*m_database).rowsOf(staff(m_stays)).value().isEmpty());
        QCOMPARE(Outbox(*m_database).notAcceptedCount().value(), 0);
        // And can be given to somebody else.
        QVERIFY(DeviceStore(*m_database)
                    .pair({.hub = {}, .token = QByteArray(32, 'n'), .person = m_stays, .school = Id::derived({"school"})})
                    .has_value());
    }
};

QTEST_GUILESS_MAIN(ErasureTest)
#include "erasure_test.moc"
