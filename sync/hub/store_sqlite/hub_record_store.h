// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hub_row.h"

#include "database/database.h"
#include "protocol/scope_digest.h"

namespace Weekwijzer
{
/** Rows of every kind, and the count of changes per scope. */
class HubRecordStore
{
public:
    explicit HubRecordStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Expected<std::optional<HubRow>> find(Kind kind, const Id &id) const;
    [[nodiscard]] Expected<QList<HubRow>> ofKind(Kind kind) const;
    /** Withdrawn ones too. */
    [[nodiscard]] Expected<QList<HubRow>> childrenOf(const Id &parent) const;
    /** Rows of a scope that changed after `seq`, in the order of their changes. */
    [[nodiscard]] Expected<QList<HubRow>> changedSince(const Scope &scope, qint64 seq) const;
    /** Rows of a scope that fall into these buckets; withdrawn ones only with a number after `withdrawnSince`. */
    [[nodiscard]] Expected<QList<HubRow>> ofBuckets(const Scope &scope, const QList<quint8> &buckets, qint64 withdrawnSince) const;
    /** What else follows from records is kept with them: which files they name, and who coaches whom. */
    [[nodiscard]] Expected<void> put(const HubRow &row);
    /** Rows that name this file and have not been withdrawn. */
    [[nodiscard]] Expected<QList<HubRow>> naming(const BlobName &file) const;
    /** Every row of a scope, tombstones too, as if none had ever been. */
    [[nodiscard]] Expected<void> erase(const Scope &scope);

    /** Over the rows that are not withdrawn. */
    [[nodiscard]] Expected<BucketDigests> bucketDigests(const Scope &scope) const;
    /** The sum of those, remembered until the scope changes. */
    [[nodiscard]] Expected<quint64> digest(const Scope &scope);

    /** How far the scope's count has come; 0 for a scope without rows. */
    [[nodiscard]] Expected<qint64> seqOf(const Scope &scope) const;
    [[nodiscard]] Expected<qint64> nextSeq(const Scope &scope);

private:
    [[nodiscard]] Expected<void> noteFile(const Record &record);
    [[nodiscard]] Expected<void> noteCoach(const HubRow &row);

    Database &m_database;
};
}
