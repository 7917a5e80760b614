// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sight.h"

#include "access/access.h"

namespace Weekwijzer
{
Expected<QList<HubRow>> Sight::changedSince(const Scope &scope, qint64 seq) const
{
    auto rows = m_records.changedSince(scope, seq);
    if (rows && !maySeeAll(m_standing, scope)) {
        rows->removeIf([this](const HubRow &row) { return !sees(row); });
    }
    return rows;
}

Expected<QList<HubRow>> Sight::ofBuckets(const Scope &scope, const QList<quint8> &buckets, qint64 withdrawnSince) const
{
    auto rows = m_records.ofBuckets(scope, buckets, withdrawnSince);
    if (rows && !maySeeAll(m_standing, scope)) {
        rows->removeIf([this](const HubRow &row) { return !sees(row); });
    }
    return rows;
}

Expected<BucketDigests> Sight::bucketDigests(const Scope &scope) const
{
    if (maySeeAll(m_standing, scope)) {
        return m_records.bucketDigests(scope);
    }
    return changedSince(scope, 0).transform([](const QList<HubRow> &rows) {
        BucketDigests buckets{};
        for (const auto &row : rows) {
            if (!row.withdrawn) {
                buckets[bucketOf(row.record.id)] += rowDigest(row.record.kind, row.record.id, row.seq);
            }
        }
        return buckets;
    });
}

Expected<quint64> Sight::digest(const Scope &scope)
{
    return maySeeAll(m_standing, scope) ? m_records.digest(scope) : bucketDigests(scope).transform(sumOf);
}

Expected<qint64> Sight::seqOf(const Scope &scope) const
{
    if (maySeeAll(m_standing, scope)) {
        return m_records.seqOf(scope);
    }
    return changedSince(scope, 0).transform([](const QList<HubRow> &rows) { return rows.isEmpty() ? qint64(0) : rows.last().seq; });
}

bool Sight::sees(const HubRow &row) const
{
    return maySee(m_standing, row.record, row.scope);
}
}
