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
}
