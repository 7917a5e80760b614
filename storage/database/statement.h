// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"
#include "records/value.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>
#include <utility>

struct sqlite3_stmt;

namespace Weekwijzer
{
class Database;

/** The current row of a running statement; columns count from 0 and NULL reads as 0, "" or none. */
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] Id id(int column) const;
    [[nodiscard]] BlobName blobName(int column) const;
    /** A declared field's value; an empty text or NULL is "not filled in". */
    [[nodiscard]] Value value(int column, FieldType type) const;

private:
    sqlite3_stmt *m_statement;
};

/** One statement on its way: bind, then run or read once. A failure on the way is kept and returned at the end. */
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /** Binds the next parameters, from the left. */
    template<typename... T>
    [[nodiscard]] Statement &&bind(const T &...values) &&
    {
        (bindNext(values), ...);
        return std::move(*this);
    }

    /** As `bind`, one at a time, where the number of parameters is not known beforehand. */
    void bindNext(qint64 value);
    void bindNext(int value) { bindNext(qint64(value)); }
    void bindNext(const QString &value);
    void bindNext(const QByteArray &value);
    void bindNext(const Id &value);
    void bindNext(const BlobName &value);
    void bindNext(const Value &value);
    void bindNext(const QDate &day) { bindNext(Kept<QDate>::to(day)); }
    void bindNext(const QDateTime &instant) { bindNext(Kept<QDateTime>::to(instant)); }
    void bindNext(const Week &week) { bindNext(week.ordinal()); }
    template<typename E>
        requires std::is_enum_v<E>
    void bindNext(E value)
    {
        bindNext(qint64(value));
    }

    /** Runs to the end; gives the number of rows changed. */
    [[nodiscard]] Expected<int> run();

    /** Every row, mapped. */
    template<typename Mapper>
    [[nodiscard]] auto rows(Mapper mapper) -> Expected<QList<decltype(mapper(std::declval<Row>()))>>
    {
        QList<decltype(mapper(std::declval<Row>()))> all;
        for (;;) {
            const auto more = step();
            if (!more) {
                return std::unexpected(more.error());
            }
            if (!*more) {
                return all;
            }
            all.append(mapper(Row(m_statement)));
        }
    }

    /** The first row, mapped; nothing when there is none. */
    template<typename Mapper>
    [[nodiscard]] auto row(Mapper mapper) -> Expected<std::optional<decltype(mapper(std::declval<Row>()))>>
    {
        const auto more = step();
        if (!more) {
            return std::unexpected(more.error());
        }
        return *more ? std::optional(mapper(Row(m_statement))) : std::nullopt;
    }

    /** The integer in the first column of the first row; 0 when there is none. */
    [[nodiscard]] Expected<qint64> integer();

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *statement, std::optional<Error> error);
    [[nodiscard]] Expected<bool> step();
    void check(int code);

    Database *m_database;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
    std::optional<Error> m_error;
};
}
