// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/standing.h"
#include "store_sqlite/hub_record_store.h"

namespace Weekwijzer
{
/**
 * The rows of a scope as far as one person may see them: a whole scope, or of a coach's those told to them.
 *
 * Digests and counts are of those rows too, so that nothing tells of the others. Scopes are ones that the person may see.
 */
class Sight
{
public:
    /** `standing` has to live as long. */
    Sight(Database &database, const Standing &standing)
        : m_records(database)
        , m_standing(standing)
    {
    }

    /** As in HubRecordStore. */
    [[nodiscard]] Expected<QList<HubRow>> changedSince(const Scope &scope, qint64 seq) const;
    [[nodiscard]] Expected<QList<HubRow>> ofBuckets(const Scope &scope, const QList<quint8> &buckets, qint64 withdrawnSince) const;
    [[nodiscard]] Expected<BucketDigests> bucketDigests(const Scope &scope) const;
    [[nodiscard]] Expected<quint64> digest(const Scope &scope);
    [[nodiscard]] Expected<qint64> seqOf(const Scope &scope) const;
    [[nodiscard]] bool sees(const HubRow &row) const;

private:
    HubRecordStore m_records;
    const Standing &m_standing;
};
}
