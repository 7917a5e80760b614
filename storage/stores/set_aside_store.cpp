// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "set_aside_store.h"

namespace Weekwijzer
{
namespace
{
SetAside setAsideFrom(const Row &row)
{
    return {.kind = Kind(row.integer(0)), .record = row.id(1), .base = row.integer(2), .clock = row.integer(3), .refused = row.integer(4) != 0};
}
}

Expected<QList<SetAside>> SetAsideStore::all() const
{
    return m_database.prepared("SELECT kind, record, base, clock, refused FROM set_aside ORDER BY record").rows(setAsideFrom);
}

Expected<std::optional<SetAside>> SetAsideStore::find(const Id &record) const
{
    return m_database.prepared("SELECT kind, record, base, clock, refused FROM set_aside WHERE record = ?").bind(record).row(setAsideFrom);
}

Expected<void> SetAsideStore::put(const SetAside &row)
{
    return m_database.prepared("INSERT INTO set_aside (record, kind, base, clock, refused) VALUES (?, ?, ?, ?, ?) ON CONFLICT (record) DO NOTHING")
        .bind(row.record, row.kind, row.base, row.clock, int(row.refused))
        .run()
        .transform([](int) {});
}

Expected<void> SetAsideStore::remove(const Id &record)
{
    return m_database.prepared("DELETE FROM set_aside WHERE record = ?").bind(record).run().transform([](int) {});
}
}
