// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "position.h"
#include "sight.h"

#include "protocol/messages.h"
#include "store_sqlite/restoration_store.h"

namespace Weekwijzer
{
/** Finds where a device differs from the hub although nothing should, and sends only that. */
class RepairDesk
{
public:
    /** A page holds whole buckets until it is this large, before packing. */
    static constexpr qsizetype pageSize = qsizetype(256) * 1024;

    RepairDesk(Database &database, Sight &sight, const QByteArray &epoch)
        : m_sight(sight)
        , m_records(database)
        , m_restorations(database)
        , m_epoch(epoch)
    {
    }

    /** The digest of each scope, in this order; 0 for one that isn't among the `visible`. */
    [[nodiscard]] Expected<QList<quint64>> digests(const QList<Cursor> &cursors, const QList<Scope> &visible);

    /**
     * The buckets that differ, complete, and the rows their rows hang under; the last page gives the scope's end as cursor.
     *
     * `cursor` is where the device stands; one of another history is told which versions are lost, and what was withdrawn in this one.
     */
    [[nodiscard]] Expected<QList<Page>> pages(const ScopeRepair &repair, const QByteArray &cursor) const;

private:
    [[nodiscard]] Expected<QList<Page>> bucketPages(const Scope &scope, const QList<quint8> &differing, qint64 withdrawnSince) const;
    [[nodiscard]] Expected<QList<HubRow>> withAncestors(QList<HubRow> rows) const;

    Sight &m_sight;
    HubRecordStore m_records;
    RestorationStore m_restorations;
    QByteArray m_epoch;
};
}
