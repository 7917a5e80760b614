// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/record.h"
#include "records/scope.h"

namespace Weekwijzer
{
/** Reads and writes records of every declared kind; its SQL follows from the declaration. */
class RecordStore
{
public:
    explicit RecordStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Expected<std::optional<Record>> find(Kind kind, const Id &id) const;
    /** The hub's version of the row as last seen; 0 when there is none. */
    [[nodiscard]] Expected<qint64> version(Kind kind, const Id &id) const;
    /** The whole record as the hub has it. */
    [[nodiscard]] Expected<void> put(const Record &record, const Scope &scope, qint64 version);
    /** Only these fields; makes the record when it isn't there. Invalid when a required field stays empty. */
    [[nodiscard]] Expected<void> set(const Record &partial);
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
