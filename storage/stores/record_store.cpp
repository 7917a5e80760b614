// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record_store.h"

#include <QByteArrayList>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QByteArray columns(const RecordKind &kind)
{
    QByteArray names;
    for (const auto &field : kind.fields) {
        names += ", ";
        names += QByteArrayView(field.name);
    }
    return names;
}

QByteArray table(const RecordKind &kind)
{
    return {kind.table.data(), kind.table.size()};
}

/** "INSERT … ON CONFLICT DO UPDATE" over id, scope, version and every declared field. */
QByteArray upsert(const RecordKind &kind)
{
    QByteArray marks("?, ?, ?");
    QByteArray updates("scope = excluded.scope, version = excluded.version");
    for (const auto &field : kind.fields) {
        const QByteArray name(field.name.data(), field.name.size());
        marks += ", ?";
        updates += ", " + name + " = excluded." + name;
    }
    return "INSERT INTO " + table(kind) + " (id, scope, version" + columns(kind) + ") VALUES (" + marks + ") ON CONFLICT (id) DO UPDATE SET "
        + updates;
}
}

QByteArray RecordStore::selection(const RecordKind &kind)
{
    return "SELECT id" + columns(kind) + " FROM " + table(kind) + ' ';
}

Expected<std::optional<Record>> RecordStore::find(Kind kind, const Id &id) const
{
    const auto &declared = *recordKind(kind);
    return m_database.prepared(selection(declared) + "WHERE id = ?").bind(id).row([&](const Row &row) {
        Record record{.kind = kind, .id = row.id(0), .values = {}};
        int column = 0;
        for (const auto &field : declared.fields) {
            if (const auto value = row.value(++column, field.type); !std::holds_alternative<std::monostate>(value)) {
                record.values.insert(field.key, value);
            }
        }
        return record;
    });
}

Expected<qint64> RecordStore::version(Kind kind, const Id &id) const
{
    return m_database.prepared("SELECT version FROM " + table(*recordKind(kind)) + " WHERE id = ?").bind(id).integer();
}

Expected<std::optional<Scope>> RecordStore::placeOf(Kind kind, const Id &id) const
{
    return m_database.prepared("SELECT scope FROM " + table(*recordKind(kind)) + " WHERE id = ?").bind(id).row([](const Row &row) {
        return Scope::fromBytes(row.bytes(0));
    });
}

Expected<QList<StoredRow>> RecordStore::rowsOf(const Scope &scope) const
{
    // One statement for all kinds: this is asked for each scope at each exchange.
    static const auto sql = [] {
        QByteArrayList parts;
        for (const auto &kind : recordKinds()) {
            parts.append("SELECT " + QByteArray::number(int(kind.kind)) + ", id, version FROM " + table(kind) + " WHERE scope = ?1");
        }
        return parts.join(" UNION ALL ");
    }();
    return m_database.prepared(sql).bind(scope.bytes()).rows([](const Row &row) {
        return StoredRow{.kind = Kind(row.integer(0)), .id = row.id(1), .version = row.integer(2)};
    });
}

Expected<bool> RecordStore::hasParent(const Record &record) const
{
    const auto &kind = *recordKind(record.kind);
    if (kind.scopeSource != ScopeSource::Inherited) {
        return true;
    }
    return placeOf(kind.parent, Kept<Id>::from(record.values.value(kind.scopeField))).transform([](const auto &place) { return place.has_value(); });
}

Expected<void> RecordStore::put(const Record &record, const Scope &scope, qint64 version)
{
    const auto &kind = *recordKind(record.kind);
    auto statement = m_database.prepared(upsert(kind)).bind(record.id, scope.bytes(), version);
    for (const auto &field : kind.fields) {
        statement.bindNext(record.values.value(field.key));
    }
    return statement.run().transform([](int) {});
}

Expected<void> RecordStore::set(const Record &partial)
{
    auto found = find(partial.kind, partial.id);
    if (!found) {
        return std::unexpected(found.error());
    }
    auto whole = found->value_or(Record{.kind = partial.kind, .id = partial.id, .values = {}});
    whole.values.insert(partial.values);
    if (auto fits = validate(whole); !fits) {
        return fits;
    }
    const auto scope = scopeOf(whole);
    if (!scope) {
        return std::unexpected(scope.error());
    }
    const auto seen = version(partial.kind, partial.id);
    return seen ? put(whole, *scope, *seen) : std::unexpected(seen.error());
}

Expected<void> RecordStore::setVersion(Kind kind, const Id &id, qint64 version)
{
    return m_database.prepared("UPDATE " + table(*recordKind(kind)) + " SET version = ? WHERE id = ?").bind(version, id).run().transform([](int) {});
}

Expected<void> RecordStore::remove(Kind kind, const Id &id)
{
    return m_database.prepared("DELETE FROM " + table(*recordKind(kind)) + " WHERE id = ?").bind(id).run().transform([](int) {});
}

Expected<void> RecordStore::removeScope(const Scope &scope)
{
    for (const auto &kind : recordKinds()) {
        if (auto removed = m_database.prepared("DELETE FROM " + table(kind) + " WHERE scope = ?").bind(scope.bytes()).run(); !removed) {
            return std::unexpected(removed.error());
        }
    }
    return {};
}

Expected<Scope> RecordStore::scopeOf(const Record &record) const
{
    const auto &kind = *recordKind(record.kind);
    if (kind.scopeSource == ScopeSource::Self) {
        return Scope{.type = kind.scope, .key = record.id};
    }
    const auto named = Kept<Id>::from(record.values.value(kind.scopeField));
    if (kind.scopeSource == ScopeSource::Named) {
        return Scope{.type = kind.scope, .key = named};
    }
    const auto parent = placeOf(kind.parent, named);
    if (!parent) {
        return std::unexpected(parent.error());
    }
    return *parent ? Expected<Scope>(**parent) : failure(ErrorKind::NotFound, u"the parent of this %1 is not here"_s.arg(kind.table));
}
}
