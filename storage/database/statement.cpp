// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statement.h"

#include "database.h"

#include <sqlcipher/sqlite3.h>

namespace Weekwijzer
{
bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *text = static_cast<const QChar *>(sqlite3_column_text16(m_statement, column));
    return QString(text, sqlite3_column_bytes16(m_statement, column) / qsizetype(sizeof(QChar)));
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

Id Row::id(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return Id::fromBytes({bytes, sqlite3_column_bytes(m_statement, column)});
}

BlobName Row::blobName(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return BlobName::fromBytes({bytes, sqlite3_column_bytes(m_statement, column)});
}

Value Row::value(int column, FieldType type) const
{
    if (isNull(column)) {
        return {};
    }
    switch (type) {
    case FieldType::Text:
        return Kept<QString>::to(text(column));
    case FieldType::Reference:
        return Kept<Id>::to(id(column));
    case FieldType::Blob:
        return Kept<BlobName>::to(blobName(column));
    default:
        return integer(column);
    }
}

Statement::Statement(Database &database, sqlite3_stmt *statement, std::optional<Error> error)
    : m_database(&database)
    , m_statement(statement)
    , m_error(std::move(error))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bound(other.m_bound)
    , m_error(std::move(other.m_error))
{
}

Statement::~Statement()
{
    if (m_statement != nullptr) {
        m_database->giveBack(m_statement);
    }
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && !m_error) {
        m_error = m_database->lastError();
    }
}

void Statement::bindNext(qint64 value)
{
    check(sqlite3_bind_int64(m_statement, ++m_bound, value));
}

void Statement::bindNext(const QString &value)
{
    const auto bytes = value.size() * qsizetype(sizeof(QChar));
    // A null QString is an empty text, never NULL.
    check(sqlite3_bind_text16(m_statement, ++m_bound, value.isNull() ? static_cast<const void *>(u"") : value.utf16(), int(bytes), SQLITE_TRANSIENT));
}

void Statement::bindNext(const QByteArray &value)
{
    check(sqlite3_bind_blob64(m_statement, ++m_bound, value.constData(), quint64(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindNext(const Id &value)
{
    const auto bytes = value.bytes();
    check(value.isNull() ? sqlite3_bind_null(m_statement, ++m_bound)
                         : sqlite3_bind_blob(m_statement, ++m_bound, bytes.data(), int(bytes.size()), SQLITE_TRANSIENT));
}

void Statement::bindNext(const BlobName &value)
{
    const auto bytes = value.bytes();
    check(value.isNull() ? sqlite3_bind_null(m_statement, ++m_bound)
                         : sqlite3_bind_blob(m_statement, ++m_bound, bytes.data(), int(bytes.size()), SQLITE_TRANSIENT));
}

void Statement::bindNext(const Value &value)
{
    std::visit(
        [this]<typename T>(const T &held) {
            if constexpr (std::is_same_v<T, std::monostate>) {
                check(sqlite3_bind_null(m_statement, ++m_bound));
            } else {
                bindNext(held);
            }
        },
        value);
}

Expected<bool> Statement::step()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        m_error = m_database->lastError();
        return std::unexpected(*m_error);
    }
}

Expected<int> Statement::run()
{
    for (;;) {
        const auto more = step();
        if (!more) {
            return std::unexpected(more.error());
        }
        if (!*more) {
            return sqlite3_changes(sqlite3_db_handle(m_statement));
        }
    }
}

Expected<qint64> Statement::integer()
{
    return row([](const Row &found) { return found.integer(0); }).transform([](const auto &found) { return found.value_or(0); });
}
}
