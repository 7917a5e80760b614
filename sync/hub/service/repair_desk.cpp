// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repair_desk.h"

#include "page_writer.h"

#include <algorithm>
#include <limits>

namespace Weekwijzer
{
namespace
{
/** The number with which the present history began; beyond every number if there never was another. */
qint64 historyBegan(const QList<VersionGap> &gaps)
{
    // The last one is open: it speaks of what this hub has not counted yet.
    return gaps.size() < 2 ? std::numeric_limits<qint64>::max() : gaps.at(gaps.size() - 2).before - 1;
}
}

Expected<QList<quint64>> RepairDesk::digests(const QList<Cursor> &cursors, const QList<Scope> &visible)
{
    QList<quint64> digests;
    for (const auto &cursor : cursors) {
        const auto digest = visible.contains(cursor.scope) ? m_sight.digest(cursor.scope) : 0;
        if (!digest) {
            return std::unexpected(digest.error());
        }
        digests.append(*digest);
    }
    return digests;
}

Expected<QList<Page>> RepairDesk::pages(const ScopeRepair &repair, const QByteArray &cursor) const
{
    const auto end = m_sight.seqOf(repair.scope);
    const auto here = end ? m_sight.bucketDigests(repair.scope) : std::unexpected(end.error());
    if (!here) {
        return std::unexpected(here.error());
    }
    QList<quint8> differing;
    for (quint8 bucket = 0; bucket < bucketCount; ++bucket) {
        if ((*here)[bucket] != repair.buckets[bucket]) {
            differing.append(bucket);
        }
    }
    const auto gaps = cursor.startsWith(m_epoch) ? Expected<QList<VersionGap>>() : m_restorations.gaps(repair.scope);
    auto pages = gaps ? bucketPages(repair.scope, differing, historyBegan(*gaps)) : std::unexpected(gaps.error());
    if (!pages) {
        return pages;
    }
    for (auto &page : *pages) {
        page.cursor = {.scope = repair.scope, .position = cursor};
        page.forgotten = *gaps;
    }
    pages->last().cursor.position = Position{.epoch = m_epoch, .seq = *end}.bytes();
    pages->last().repaired = true;
    return pages;
}

Expected<QList<Page>> RepairDesk::bucketPages(const Scope &scope, const QList<quint8> &differing, qint64 withdrawnSince) const
{
    const auto rows = m_sight.ofBuckets(scope, differing, withdrawnSince);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QHash<quint8, QList<HubRow>> byBucket;
    for (const auto &row : *rows) {
        byBucket[bucketOf(row.record.id)].append(row);
    }
    QList<Page> pages(1);
    QList<HubRow> ofPage;
    const auto close = [&]() -> Expected<void> {
        return withAncestors(std::exchange(ofPage, {})).transform([&](const QList<HubRow> &all) { pages.last().rows = pageRows(all); });
    };
    for (const auto bucket : differing) {
        if (sizeOf(ofPage) > pageSize) {
            if (auto closed = close(); !closed) {
                return std::unexpected(closed.error());
            }
            pages.append(Page{});
        }
        ofPage.append(byBucket.value(bucket));
        pages.last().buckets.append(bucket);
    }
    return close().transform([&] { return pages; });
}

Expected<QList<HubRow>> RepairDesk::withAncestors(QList<HubRow> rows) const
{
    QSet<Id> there;
    for (const auto &row : std::as_const(rows)) {
        there.insert(row.record.id);
    }
    // The list grows while it is walked: an ancestor may have one of its own.
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const auto parent = rows.at(at).parent;
        if (parent.isNull() || there.contains(parent)) {
            continue;
        }
        const auto found = m_records.find(recordKind(rows.at(at).record.kind)->parent, parent);
        if (!found) {
            return std::unexpected(found.error());
        }
        there.insert(parent);
        if (*found && !(*found)->withdrawn) {
            rows.append(**found);
        }
    }
    return rows;
}
}
