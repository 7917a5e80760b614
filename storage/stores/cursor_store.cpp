// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cursor_store.h"

namespace Weekwijzer
{
Expected<QList<Cursor>> CursorStore::all() const
{
    return m_database.prepared("SELECT scope, position FROM cursor ORDER BY scope").rows([](const Row &row) {
        return Cursor{.scope = Scope::fromBytes(row.bytes(0)), .position = row.bytes(1)};
    });
}

Expected<QByteArray> CursorStore::positionOf(const Scope &scope) const
{
    return m_database.prepared("SELECT position FROM cursor WHERE scope = ?")
        .bind(scope.bytes())
        .row([](const Row &row) { return row.bytes(0); })
        .transform([](const auto &found) { return found.value_or(QByteArray()); });
}

Expected<void> CursorStore::put(const Cursor &cursor)
{
    return m_database.prepared("INSERT INTO cursor (scope, position) VALUES (?, ?) ON CONFLICT (scope) DO UPDATE SET position = excluded.position")
        .bind(cursor.scope.bytes(), cursor.position)
        .run()
        .transform([](int) {});
}

Expected<void> CursorStore::remove(const Scope &scope)
{
    return m_database.prepared("DELETE FROM cursor WHERE scope = ?").bind(scope.bytes()).run().transform([](int) {});
}

Expected<Match> CursorStore::matchOf(const Scope &scope) const
{
    return m_database.prepared("SELECT differs FROM cursor WHERE scope = ?").bind(scope.bytes()).integer().transform([](qint64 match) {
        return Match(match);
    });
}

Expected<QList<Scope>> CursorStore::marked(Match match) const
{
    return m_database.prepared("SELECT scope FROM cursor WHERE differs = ? ORDER BY scope").bind(match).rows([](const Row &row) {
        return Scope::fromBytes(row.bytes(0));
    });
}

Expected<void> CursorStore::mark(const Scope &scope, Match match)
{
    return m_database.prepared("UPDATE cursor SET differs = ? WHERE scope = ?").bind(match, scope.bytes()).run().transform([](int) {});
}
}
