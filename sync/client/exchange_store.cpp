// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange_store.h"

namespace Weekwijzer
{
Expected<SyncRequest> ExchangeStore::request()
{
    return m_database.transaction([&]() -> Expected<SyncRequest> {
        auto changes = m_outbox.sealed(mostChanges);
        auto cursors = m_cursors.all();
        const auto settled = m_device.settled();
        if (!changes || !cursors || !settled) {
            return std::unexpected(!changes ? changes.error() : !cursors ? cursors.error() : settled.error());
        }
        return SyncRequest{.settled = *settled, .changes = *std::move(changes), .cursors = *std::move(cursors)};
    });
}

Expected<void> ExchangeStore::settle(const Ack &ack, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<void> {
        if (auto settled = m_outbox.settle(ack.upTo, ack.refused, now); !settled) {
            return settled;
        }
        if (auto witnessed = m_device.witness(ack.clock); !witnessed) {
            return witnessed;
        }
        return ack.scopes ? dropAllBut(*ack.scopes) : Expected<void>();
    });
}

Expected<void> ExchangeStore::dropAllBut(const QList<Scope> &scopes)
{
    const auto held = m_cursors.all();
    if (!held) {
        return std::unexpected(held.error());
    }
    for (const auto &cursor : *held) {
        if (scopes.contains(cursor.scope)) {
            continue;
        }
        auto removed = m_records.removeScope(cursor.scope).and_then([&] { return m_cursors.remove(cursor.scope); });
        if (!removed) {
            return removed;
        }
    }
    return {};
}

Expected<void> ExchangeStore::keep(const Page &page)
{
    return m_database.transaction([&]() -> Expected<void> {
        for (const auto &row : page.rows) {
            if (auto kept = keep(row, page.cursor.scope); !kept) {
                return kept;
            }
        }
        return m_cursors.put(page.cursor);
    });
}

Expected<void> ExchangeStore::keep(const PageRow &row, const Scope &scope)
{
    const auto &record = row.record;
    const auto pending = m_outbox.pending(record.kind, record.id);
    if (!pending) {
        return std::unexpected(pending.error());
    }
    if (row.presence != PageRow::Presence::Present) {
        // A change on its way decides at the hub first; what it says then comes with a later page.
        return pending->isEmpty() ? m_records.remove(record.kind, record.id) : Expected<void>();
    }
    auto shown = record;
    shown.values.insert(*pending);
    return m_records.put(shown, scope, row.version);
}
}
