// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/record.h"
#include "records/scope.h"

namespace Weekwijzer
{
/**
 * The version a row has from the moment the hub answered a change of it until it tells how the row stands now: below 0.
 *
 * A reply that is cut in between leaves it so, and it agrees with no version the hub can have.
 */
[[nodiscard]] constexpr qint64 unheard(qint64 version)
{
    return version < 0 ? version : -version - 1;
}
/** The version before that. */
[[nodiscard]] constexpr qint64 lastHeard(qint64 version)
{
    return version < 0 ? -version - 1 : version;
}

/** A row by its name. */
struct StoredRow {
    Kind kind = Kind::School;
    Id id;
    qint64 version = 0; ///< The hub's, as last seen; 0 when the hub doesn't know the row; below 0 when it is `unheard`.

    bool operator==(const StoredRow &) const = default;
};

/** Reads and writes records of every declared kind; its SQL follows from the declaration. */
class RecordStore
{
public:
    explicit RecordStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Expected<std::optional<Record>> find(Kind kind, const Id &id) const;
    /** As in StoredRow; 0 when the row isn't here. */
    [[nodiscard]] Expected<qint64> version(Kind kind, const Id &id) const;
    /** Where the row is kept; nothing when it isn't here. */
    [[nodiscard]] Expected<std::optional<Scope>> placeOf(Kind kind, const Id &id) const;
    /** Every row of a scope, parents before children. */
    [[nodiscard]] Expected<QList<StoredRow>> rowsOf(const Scope &scope) const;
    /** Is the record here that this one hangs on? True for one that hangs on none. */
    [[nodiscard]] Expected<bool> hasParent(const Record &record) const;
    /** The whole record as the hub has it. */
    [[nodiscard]] Expected<void> put(const Record &record, const Scope &scope, qint64 version);
    /** Only these fields; makes the record when it isn't there. Invalid when a required field stays empty. */
    [[nodiscard]] Expected<void> set(const Record &partial);
    /** The hub's number for what is here already; 0 when the hub doesn't know it. */
    [[nodiscard]] Expected<void> setVersion(Kind kind, const Id &id, qint64 version);
    [[nodiscard]] Expected<void> remove(Kind kind, const Id &id);
    /** Every record of a scope that this device may no longer see. */
    [[nodiscard]] Expected<void> removeScope(const Scope &scope);
    /** Where the record lives; NotFound while the parent that says so isn't here. */
    [[nodiscard]] Expected<Scope> scopeOf(const Record &record) const;

    /** Structs of one kind; `tail` is all that follows FROM and its table, and is bound to `values`. */
    template<typename T, typename... Values>
    [[nodiscard]] Expected<QList<T>> select(const QByteArray &tail, const Values &...values) const
    {
        const auto &kind = Weekwijzer::kindOf<T>();
        return m_database.prepared(selection(kind) + tail).bind(values...).rows([&kind](const Row &row) {
            T found;
            found.id = row.id(0);
            int column = 0;
            for (const auto &field : kind.fields) {
                field.write(&found, row.value(++column, field.type));
            }
            return found;
        });
    }

    /** As `select`, but the first one or nothing. */
    template<typename T, typename... Values>
    [[nodiscard]] Expected<std::optional<T>> first(const QByteArray &tail, const Values &...values) const
    {
        return select<T>(tail, values...).transform([](const QList<T> &all) { return all.isEmpty() ? std::nullopt : std::optional<T>(all.first()); });
    }

private:
    /** "SELECT id, all fields FROM table ", made once per kind. */
    [[nodiscard]] static QByteArray selection(const RecordKind &kind);

    Database &m_database;
};
}
