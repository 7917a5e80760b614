// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restoration_store.h"

namespace Weekwijzer
{
namespace
{
// Beyond every number there will be, and still a number that travels.
constexpr qint64 endless = qint64(1) << 61;

Expected<void> done(const Expected<int> &result)
{
    return result.transform([](int) {});
}
}

Expected<void> RestorationStore::begin(const QByteArray &epoch, qint64 base, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<void> {
        return done(m_database.prepared("INSERT INTO restoration (base, at) VALUES (?, ?)").bind(base, now).run())
            .and_then([&] {
                return done(m_database.prepared("INSERT INTO restored_scope (base, scope, seq) SELECT ?, scope, seq FROM scope").bind(base).run());
            })
            .and_then([&] { return done(m_database.prepared("UPDATE scope SET seq = ?, digest_seq = -1").bind(base).run()); })
            .and_then([&] { return done(m_database.prepared("UPDATE hub SET epoch = ?, base = ?").bind(epoch, base).run()); });
    });
}

Expected<qint64> RestorationStore::greatestSeq() const
{
    return m_database.prepared("SELECT max(hub.base, coalesce((SELECT max(seq) FROM scope), 0)) FROM hub").integer();
}

Expected<QList<VersionGap>> RestorationStore::gaps(const Scope &scope) const
{
    auto gaps = m_database
                    .prepared("SELECT coalesce(restored_scope.seq, (SELECT max(earlier.base) FROM restoration AS earlier"
                              "  WHERE earlier.base < restoration.base), 0), restoration.base + 1"
                              " FROM restoration LEFT JOIN restored_scope ON restored_scope.base = restoration.base AND restored_scope.scope = ?"
                              " ORDER BY restoration.base")
                    .bind(scope.bytes())
                    .rows([](const Row &row) { return VersionGap{.after = row.integer(0), .before = row.integer(1)}; });
    const auto count = gaps ? m_database.prepared("SELECT seq FROM scope WHERE scope = ?").bind(scope.bytes()).integer()
                            : std::unexpected(gaps.error());
    if (!count) {
        return std::unexpected(count.error());
    }
    if (!gaps->isEmpty()) {
        // What a history in between gave, which the copy put back last knows nothing of.
        gaps->append({.after = std::max(*count, gaps->last().before - 1), .before = endless});
    }
    return gaps;
}
}
