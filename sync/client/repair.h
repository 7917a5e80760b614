// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "row_keeper.h"

#include <QHash>

namespace Weekwijzer
{
/** What became of a page. */
enum class PageOutcome {
    Kept,
    OutOfPlace, ///< It follows another position than where this device stands: nothing was taken.
    Withheld, ///< It would remove more than is done without asking: nothing was taken, and the scope says so.
};

/** Finds scopes that differ from the hub's and takes over only the parts that do. */
class Repair
{
public:
    /** More than so many rows, or this share of a scope, are not removed without asking. */
    static constexpr qint64 mostRemoved = 50;
    static constexpr qint64 mostRemovedPercent = 20;
    /** So many scopes are compared part by part in one request. */
    static constexpr qsizetype mostScopes = 20;

    explicit Repair(Database &database)
        : m_cursors(database)
        , m_device(database)
        , m_outbox(database)
        , m_records(database)
        , m_rows(database)
        , m_history(database)
    {
    }

    /** The sum over all rows of these scopes. */
    [[nodiscard]] Expected<quint64> digest(const QList<Cursor> &cursors) const;
    /** The scopes to compare part by part, as many as one request takes. */
    [[nodiscard]] Expected<QList<ScopeRepair>> wanted();
    /** Marks the scopes whose digest isn't the hub's; `digests` are in the order in which the scopes were named. */
    [[nodiscard]] Expected<void> compare(const QList<Cursor> &named, const QList<quint64> &digests);
    /** What the request that is answered next asked for. */
    void noteRequest(const SyncRequest &request);
    /** Makes the named parts of a scope what the page says; what the hub never knew, or changes wait about, stays. */
    [[nodiscard]] Expected<PageOutcome> keep(const Page &page);

private:
    [[nodiscard]] Expected<QList<Scope>> differing(const QList<Cursor> &named, const QList<quint64> &digests) const;
    [[nodiscard]] Expected<BucketDigests> bucketsOf(const Scope &scope) const;
    [[nodiscard]] Expected<QList<StoredRow>> doomed(const Page &page, const QList<StoredRow> &rows) const;
    [[nodiscard]] bool removesMuch(const Scope &scope, qint64 removed, qint64 held);
    [[nodiscard]] Expected<void> replace(const Page &page, const QList<StoredRow> &rows, const QList<StoredRow> &removed);
    [[nodiscard]] Expected<void> conclude(const Scope &scope);

    CursorStore m_cursors;
    DeviceStore m_device;
    Outbox m_outbox;
    RecordStore m_records;
    RowKeeper m_rows;
    LostHistory m_history;
    bool m_sentDigest = false;
    QSet<Scope> m_asked; ///< To be compared part by part.
    QHash<Scope, qint64> m_removed; ///< Since the repair was asked for.
    QSet<Scope> m_incomplete; ///< Where a row came before what it hangs on.
};
}
