// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
ErrorKind kindOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return ErrorKind::WrongKey;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_CORRUPT:
        return ErrorKind::Corrupt;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Invalid;
    default:
        return systemError == ENOSPC || systemError == EDQUOT ? ErrorKind::DiskFull : ErrorKind::Storage;
    }
}

/** A raw key in SQLCipher's own notation: no passphrase to stretch, so opening is quick. */
QByteArray keyLiteral(const QByteArray &key)
{
    return "x'" + key.toHex() + "'";
}

/** A file of the right purpose, or one without anything in it yet. */
Expected<void> checkPurpose(Database &database, Database::Purpose purpose)
{
    const auto found = database.prepared("PRAGMA application_id").integer();
    const auto tables = database.prepared("SELECT count(*) FROM sqlite_schema").integer();
    if (!found || !tables) {
        return std::unexpected(!found ? found.error() : tables.error());
    }
    if (*tables > 0 && *found != qint64(purpose)) {
        return failure(ErrorKind::BadInput, u"this database belongs to another program"_s);
    }
    return {};
}
}

Expected<Database> Database::open(const QString &path, const QByteArray &key, Purpose purpose, const QByteArray &disk)
{
    auto database = opened(path, key, purpose, disk);
    // SQLCipher takes a first page that couldn't be read for one of another key: only what it says twice is so.
    const bool isDoubtful = !database && database.error().kind == ErrorKind::WrongKey;
    return isDoubtful ? opened(path, key, purpose, disk) : std::move(database);
}

Expected<Database> Database::opened(const QString &path, const QByteArray &key, Purpose purpose, const QByteArray &disk)
{
    if (key.size() != 32) {
        return failure(ErrorKind::WrongKey, u"a database key has 32 bytes, not %1"_s.arg(key.size()));
    }
    sqlite3 *connection = nullptr;
    const auto opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &connection,
                                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                        disk.isEmpty() ? nullptr : disk.constData());
    Database database(connection);
    if (opened != SQLITE_OK) {
        return std::unexpected(database.lastError());
    }
    sqlite3_busy_timeout(connection, 5000);
    // Failures are told by value; SQLCipher would print them as well.
    std::ignore = database.execute("PRAGMA cipher_log_level = NONE");
    const auto literal = keyLiteral(key);
    if (sqlite3_key(connection, literal.constData(), int(literal.size())) != SQLITE_OK) {
        return std::unexpected(database.lastError());
    }
    // Nothing is written before the key and the purpose are known to be right.
    if (auto fits = checkPurpose(database, purpose); !fits) {
        return std::unexpected(fits.error());
    }
    // EXTRA differs from FULL only until the file is in WAL mode: a rollback journal that comes back would undo the first writes.
    if (auto set = database.execute("PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON");
        !set) {
        return std::unexpected(set.error());
    }
    database.m_purpose = purpose;
    return database;
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_idle(std::move(other.m_idle))
    , m_depth(other.m_depth)
    , m_purpose(other.m_purpose)
{
}

Database::~Database()
{
    for (auto *statement : std::as_const(m_idle)) {
        sqlite3_finalize(statement);
    }
    sqlite3_close_v2(m_connection);
}

Statement Database::prepared(QByteArrayView sql)
{
    // Looked up without copying the text, which is most of what a short statement costs besides running.
    const auto idle = m_idle.find(QByteArray::fromRawData(sql.data(), sql.size()));
    if (idle != m_idle.end() && *idle != nullptr) {
        return {*this, std::exchange(*idle, nullptr), std::nullopt};
    }
    sqlite3_stmt *statement = nullptr;
    const auto code = sqlite3_prepare_v3(m_connection, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return {*this, statement, code == SQLITE_OK ? std::nullopt : std::optional(lastError())};
}

void Database::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const QByteArrayView sql(sqlite3_sql(statement));
    const auto idle = m_idle.find(QByteArray::fromRawData(sql.data(), sql.size()));
    if (idle == m_idle.end()) {
        m_idle.insert(sql.toByteArray(), statement);
    } else {
        sqlite3_finalize(std::exchange(*idle, statement));
    }
}

Expected<void> Database::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return std::unexpected(lastError());
    }
    return {};
}

Expected<void> Database::begin()
{
    // IMMEDIATE: a transaction that can't write finds out before it has done anything.
    const auto begun = prepared(m_depth == 0 ? "BEGIN IMMEDIATE"_ba : "SAVEPOINT level" + QByteArray::number(m_depth)).run();
    if (begun) {
        ++m_depth;
    }
    return begun.transform([](int) {});
}

Expected<void> Database::commit()
{
    const auto committed = prepared(m_depth == 1 ? "COMMIT"_ba : "RELEASE level" + QByteArray::number(m_depth - 1)).run();
    if (committed) {
        --m_depth;
    }
    return committed.transform([](int) {});
}

void Database::rollBack()
{
    --m_depth;
    const auto level = QByteArray::number(m_depth);
    // A full disk may have rolled back everything already; then there is nothing left to undo.
    if (sqlite3_get_autocommit(m_connection) == 0) {
        std::ignore = execute(m_depth == 0 ? "ROLLBACK"_ba : "ROLLBACK TO level" + level + "; RELEASE level" + level);
    }
}

Expected<void> Database::forgetDeleted()
{
    if (auto vacuumed = execute("VACUUM"); !vacuumed) {
        return vacuumed;
    }
    // It says so in a row, not by failing, when somebody still reads the log.
    const auto isBlocked = prepared("PRAGMA wal_checkpoint(TRUNCATE)").integer();
    if (isBlocked && *isBlocked != 0) {
        return failure(ErrorKind::Busy, u"another program is using the database, and what was deleted is still in its log"_s);
    }
    return isBlocked.transform([](qint64) {});
}

Expected<QByteArray> Database::image()
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(sqlite3_serialize(m_connection, "main", &size, 0), &sqlite3_free);
    if (bytes == nullptr) {
        return std::unexpected(lastError());
    }
    return QByteArray(reinterpret_cast<const char *>(bytes.get()), qsizetype(size));
}

QString Database::cipherVersion()
{
    const auto version = prepared("PRAGMA cipher_version").row([](const Row &row) { return row.text(0); });
    return version && *version ? **version : QString();
}

Error Database::lastError() const
{
    if (m_connection == nullptr) {
        return {.kind = ErrorKind::Storage, .detail = u"out of memory"_s};
    }
    return {.kind = kindOf(sqlite3_extended_errcode(m_connection), sqlite3_system_errno(m_connection)),
            .detail = QString::fromUtf8(sqlite3_errmsg(m_connection))};
}
}
