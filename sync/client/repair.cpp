// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repair.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
/**
 * The gap of lost versions this row's version lies in.
 *
 * What the hub took and never told of again may have been lost with any version after the last one heard, so it lies in the next gap.
 */
const VersionGap *gapOf(const QList<VersionGap> &gaps, qint64 version)
{
    const auto heard = lastHeard(version);
    const bool isUnheard = version < 0;
    const auto found = std::ranges::find_if(gaps, [&](const VersionGap &gap) { return (isUnheard || heard > gap.after) && heard < gap.before; });
    return found == gaps.end() ? nullptr : &*found;
}

QSet<Id> idsIn(const Page &page)
{
    QSet<Id> ids;
    for (const auto &row : page.rows) {
        ids.insert(row.record.id);
    }
    return ids;
}
}

Expected<BucketDigests> Repair::bucketsOf(const Scope &scope) const
{
    return m_records.rowsOf(scope).transform([](const QList<StoredRow> &rows) {
        BucketDigests buckets{};
        for (const auto &row : rows) {
            buckets[bucketOf(row.id)] += rowDigest(row.kind, row.id, row.version);
        }
        return buckets;
    });
}

Expected<quint64> Repair::digest(const QList<Cursor> &cursors) const
{
    quint64 sum = 0;
    for (const auto &cursor : cursors) {
        const auto buckets = bucketsOf(cursor.scope);
        if (!buckets) {
            return std::unexpected(buckets.error());
        }
        sum += sumOf(*buckets);
    }
    return sum;
}

Expected<QList<ScopeRepair>> Repair::wanted()
{
    m_removed.clear();
    m_incomplete.clear();
    const auto scopes = m_cursors.marked(Match::Differs);
    if (!scopes) {
        return std::unexpected(scopes.error());
    }
    QList<ScopeRepair> repairs;
    for (const auto &scope : scopes->first(std::min(scopes->size(), mostScopes))) {
        const auto buckets = bucketsOf(scope);
        if (!buckets) {
            return std::unexpected(buckets.error());
        }
        repairs.append({.scope = scope, .buckets = *buckets});
    }
    return repairs;
}

void Repair::noteRequest(const SyncRequest &request)
{
    m_sentDigest = request.digest.has_value();
    m_asked.clear();
    for (const auto &repair : request.repairs) {
        m_asked.insert(repair.scope);
    }
}

Expected<void> Repair::compare(const QList<Cursor> &named, const QList<quint64> &digests)
{
    const bool sentDigest = std::exchange(m_sentDigest, false);
    const auto asked = std::exchange(m_asked, {});
    auto scopes = differing(named, digests);
    const auto marked = scopes ? m_cursors.marked(Match::Differs) : std::unexpected(scopes.error());
    if (!marked) {
        return std::unexpected(marked.error());
    }
    const bool knowsMore = std::ranges::any_of(*marked, [&](const Scope &scope) { return !asked.contains(scope); });
    if (digests.size() != named.size() || (!asked.isEmpty() && knowsMore)) {
        return {};
    }
    // Digests that nothing here gave reason for: the hub was put back, and each scope needs a cursor of its new history.
    if (!sentDigest || scopes->isEmpty()) {
        scopes->clear();
        std::ranges::transform(named, std::back_inserter(*scopes), &Cursor::scope);
    }
    scopes->removeIf([&](const Scope &scope) { return asked.contains(scope); });
    for (const auto &scope : std::as_const(*scopes)) {
        if (auto done = m_cursors.mark(scope, Match::Differs); !done) {
            return done;
        }
    }
    return {};
}

Expected<QList<Scope>> Repair::differing(const QList<Cursor> &named, const QList<quint64> &digests) const
{
    QList<Scope> scopes;
    for (qsizetype at = 0; at < std::min(named.size(), digests.size()); ++at) {
        const auto buckets = bucketsOf(named[at].scope);
        if (!buckets) {
            return std::unexpected(buckets.error());
        }
        if (sumOf(*buckets) != digests[at]) {
            scopes.append(named[at].scope);
        }
    }
    return scopes;
}

Expected<PageOutcome> Repair::keep(const Page &page)
{
    const auto &scope = page.cursor.scope;
    const auto match = m_cursors.matchOf(scope);
    const auto mayRemove = match ? m_device.mayRemove() : std::unexpected(match.error());
    const auto rows = mayRemove ? m_records.rowsOf(scope) : std::unexpected(mayRemove.error());
    const auto removed = rows ? doomed(page, *rows) : std::unexpected(rows.error());
    if (!removed) {
        return std::unexpected(removed.error());
    }
    // What was made here and refused is kept among what was not accepted: nothing is lost with its row.
    const auto asked = std::ranges::count_if(*removed, [](const StoredRow &row) { return row.version != unheard(0); });
    if (*match == Match::Withheld || (!*mayRemove && removesMuch(scope, asked, rows->size()))) {
        return m_cursors.mark(scope, Match::Withheld).transform([] { return PageOutcome::Withheld; });
    }
    return replace(page, *rows, *removed).and_then([&] { return page.repaired ? conclude(scope) : Expected<void>(); }).transform([] {
        return PageOutcome::Kept;
    });
}

Expected<QList<StoredRow>> Repair::doomed(const Page &page, const QList<StoredRow> &rows) const
{
    const auto listed = idsIn(page);
    QList<StoredRow> doomed;
    for (const auto &row : rows) {
        if (row.version == 0 || !page.buckets.contains(bucketOf(row.id)) || gapOf(page.forgotten, row.version) != nullptr
            || listed.contains(row.id)) {
            continue;
        }
        const auto waiting = m_outbox.lastWaiting(row.id);
        if (!waiting) {
            return std::unexpected(waiting.error());
        }
        if (!*waiting) {
            doomed.append(row);
        }
    }
    return doomed;
}

bool Repair::removesMuch(const Scope &scope, qint64 removed, qint64 held)
{
    const auto before = m_removed.value(scope);
    m_removed[scope] = before + removed;
    return m_removed[scope] > mostRemoved || m_removed[scope] * 100 > (held + before) * mostRemovedPercent;
}

Expected<void> Repair::replace(const Page &page, const QList<StoredRow> &rows, const QList<StoredRow> &removed)
{
    for (const auto &row : removed) {
        if (auto done = m_records.remove(row.kind, row.id); !done) {
            return done;
        }
    }
    const auto listed = idsIn(page);
    for (const auto &row : rows) {
        const auto *gap = gapOf(page.forgotten, row.version);
        // A row also comes along with those that hang on it.
        if (gap == nullptr || (!page.buckets.contains(bucketOf(row.id)) && !listed.contains(row.id))) {
            continue;
        }
        if (auto done = m_history.setAside(row, std::min(gap->after, lastHeard(row.version))); !done) {
            return done;
        }
    }
    for (const auto &row : page.rows) {
        const auto kept = m_rows.keep(row, page.cursor.scope);
        if (!kept) {
            return std::unexpected(kept.error());
        }
        if (*kept == RowKeeper::Outcome::Orphan) {
            m_incomplete.insert(page.cursor.scope);
        }
    }
    return {};
}

Expected<void> Repair::conclude(const Scope &scope)
{
    m_removed.remove(scope);
    if (auto marked = m_cursors.mark(scope, m_incomplete.remove(scope) ? Match::Differs : Match::Agrees); !marked) {
        return marked;
    }
    const auto differing = m_cursors.marked(Match::Differs);
    if (!differing || !differing->isEmpty()) {
        return differing.transform([](const auto &) {});
    }
    return m_device.setMayRemove(false);
}
}
