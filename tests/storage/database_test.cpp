// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migration.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class DatabaseTest : public QObject
{
    Q_OBJECT

    static inline const QByteArray key = QByteArray(32, 'k');
    QTemporaryDir m_folder;
    QString m_path;

    static Expected<Database> opened(const QString &path, const QByteArray &withKey = key, Database::Purpose purpose = Database::Purpose::Device)
    {
        return Database::open(path, withKey, purpose).and_then([](Database &&database) -> Expected<Database> {
            auto migrated = migrate(database, u":/weekwijzer/migrations"_s);
            return migrated ? Expected<Database>(std::move(database)) : std::unexpected(migrated.error());
        });
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".db"_s); }

    void sqlcipherAnswersAndTheFileTellsNothing()
    {
        {
            auto database = opened(m_path);
            QVERIFY(database.has_value());
            QVERIFY(database->cipherVersion().startsWith(u"4."));
            QVERIFY(database->execute("CREATE TABLE secret (word TEXT) STRICT; INSERT INTO secret VALUES ('geheimwoord')").has_value());
        }
        QVERIFY(!content(m_path).contains("geheimwoord"));
        QVERIFY(!content(m_path).startsWith("SQLite format 3"));
    }

    void anotherKeyIsTypedAndTouchesNothing()
    {
        QVERIFY(opened(m_path).has_value());
        const auto before = content(m_path);
        const auto again = opened(m_path, QByteArray(32, 'x'));
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().kind, ErrorKind::WrongKey);
        QCOMPARE(content(m_path), before);
    }

    void aFileThatIsNoDatabaseIsTypedAndTouchesNothing()
    {
        const QByteArray letter = QByteArray("Beste ouders, volgende week ").repeated(200);
        write(m_path, letter);
        const auto database = opened(m_path);
        QVERIFY(!database.has_value());
        QCOMPARE(database.error().kind, ErrorKind::WrongKey);
        QCOMPARE(content(m_path), letter);
    }

    void aNewerFileIsTypedAndTouchesNothing()
    {
        {
            auto database = opened(m_path);
            QVERIFY(database->execute("PRAGMA user_version = 9999").has_value());
        }
        const auto before = content(m_path);
        const auto again = opened(m_path);
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().kind, ErrorKind::NewerFile);
        QCOMPARE(content(m_path), before);
    }

    void aHubsFileIsNotADevices()
    {
        QVERIFY(opened(m_path).has_value());
        const auto asHub = opened(m_path, key, Database::Purpose::Hub);
        QVERIFY(!asHub.has_value());
        QCOMPARE(asHub.error().kind, ErrorKind::BadInput);
    }

    void aShortKeyIsRefusedBeforeAnythingIsMade()
    {
        QCOMPARE(opened(m_path, QByteArray("short")).error().kind, ErrorKind::WrongKey);
        QVERIFY(!QFile::exists(m_path));
    }

    void aFullDiskIsTypedAndTheTransactionLeavesNothing()
    {
        auto database = opened(m_path);
        QVERIFY(database.has_value());
        QVERIFY(database->execute("CREATE TABLE page (text TEXT NOT NULL) STRICT").has_value());
        QVERIFY(database->execute("INSERT INTO page VALUES ('kept')").has_value());
        const auto pages = database->prepared("PRAGMA page_count").integer();
        QVERIFY(database->execute("PRAGMA max_page_count = " + QByteArray::number(*pages + 3)).has_value());
        const auto written = database->transaction([&]() -> Expected<void> {
            for (int count = 0; count < 100; ++count) {
                if (auto row = database->prepared("INSERT INTO page VALUES (?)").bind(QString(4000, u'x')).run(); !row) {
                    return std::unexpected(row.error());
                }
            }
            return {};
        });
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().kind, ErrorKind::DiskFull);
        QCOMPARE(database->prepared("SELECT count(*) FROM page").integer().value(), 1);
        // And the connection goes on.
        QVERIFY(database->prepared("UPDATE page SET text = 'changed'").run().has_value());
    }

    void anInnerFailureCanBeUndoneAlone()
    {
        auto database = opened(m_path);
        QVERIFY(database->execute("CREATE TABLE number (n INTEGER NOT NULL) STRICT").has_value());
        const auto insert = [&](int n) { return database->prepared("INSERT INTO number VALUES (?)").bind(n).run(); };
        const auto outer = database->transaction([&]() -> Expected<void> {
            if (!insert(1)) {
                return failure(ErrorKind::Storage, u"insert"_s);
            }
            const auto inner = database->transaction([&]() -> Expected<void> {
                std::ignore = insert(2);
                return failure(ErrorKind::Invalid, u"on purpose"_s);
            });
            return inner ? failure(ErrorKind::Storage, u"the inner one went through"_s) : Expected<void>();
        });
        QVERIFY(outer.has_value());
        QCOMPARE(database->prepared("SELECT sum(n) FROM number").integer().value(), 1);
    }

    void aSecondWriterIsBusyNotBroken()
    {
        auto first = opened(m_path);
        auto second = opened(m_path);
        QVERIFY(second->execute("PRAGMA busy_timeout = 10").has_value());
        QVERIFY(first->execute("BEGIN IMMEDIATE").has_value());
        const auto blocked = second->transaction([]() -> Expected<void> { return {}; });
        QVERIFY(!blocked.has_value());
        QCOMPARE(blocked.error().kind, ErrorKind::Busy);
        QVERIFY(first->execute("COMMIT").has_value());
        QVERIFY(second->transaction([]() -> Expected<void> { return {}; }).has_value());
    }

    void aDamagedFileIsTyped()
    {
        {
            auto database = opened(m_path);
            QVERIFY(database->execute("CREATE TABLE page (text TEXT NOT NULL) STRICT").has_value());
            for (int count = 0; count < 50; ++count) {
                QVERIFY(database->prepared("INSERT INTO page VALUES (?)").bind(QString(3000, u'x')).run().has_value());
            }
            QVERIFY(database->prepared("PRAGMA wal_checkpoint(TRUNCATE)").integer().has_value());
        }
        auto bytes = content(m_path);
        bytes.replace(bytes.size() - 50'000, 20'000, QByteArray(20'000, '!'));
        write(m_path, bytes);
        auto damaged = opened(m_path);
        QVERIFY(damaged.has_value());
        const auto read = damaged->prepared("SELECT sum(length(text)) FROM page").integer();
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
