// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply_writer.h"

#include <algorithm>
#include <numeric>

namespace Weekwijzer
{
namespace
{
PageRow absent(const DeviceView::Name &name, PageRow::Presence presence)
{
    return {.record = {.kind = name.first, .id = name.second, .values = {}}, .version = 0, .presence = presence};
}

/** Says of each page which position it follows, so that none can be taken out of turn. */
void chain(QList<Page> &pages, QHash<Scope, QByteArray> positions)
{
    for (auto &page : pages) {
        page.after = positions.value(page.cursor.scope);
        positions.insert(page.cursor.scope, page.cursor.position);
    }
}

const ScopeRepair *repairOf(const SyncRequest &request, const Scope &scope)
{
    const auto found = std::ranges::find(request.repairs, scope, &ScopeRepair::scope);
    return found == request.repairs.cend() ? nullptr : &*found;
}
}

ReplyWriter::ReplyWriter(Database &database, const Session &session, const DeviceView &view, const QDateTime &now)
    : m_records(database)
    , m_sight(database, session.author.standing)
    , m_repairs(database, m_sight, session.state.epoch)
    , m_pages(m_sight, session.state.epoch, Week::of(now.date()), view)
    , m_session(session)
    , m_view(view)
{
}

Expected<void> ReplyWriter::write(const SyncRequest &request, SyncReply &reply)
{
    auto known = versions();
    auto found = known ? corrections() : std::unexpected(known.error());
    if (!found) {
        return std::unexpected(found.error());
    }
    reply.ack.versions = *std::move(known);
    reply.pages = *std::move(found);
    for (const auto &scope : m_session.scopes) {
        auto ofScope = pages(scope, request);
        if (!ofScope) {
            return std::unexpected(ofScope.error());
        }
        reply.pages.append(*std::move(ofScope));
    }
    chain(reply.pages, m_session.cursors);
    return digests(request, reply.pages.isEmpty()).transform([&](QList<quint64> &&ofScopes) {
        reply.ack.digests = std::move(ofScopes);
        reply.more = !reply.ack.digests.isEmpty() || mustRepair(request);
    });
}

Expected<QList<Page>> ReplyWriter::pages(const Scope &scope, const SyncRequest &request) const
{
    const auto cursor = m_session.cursors.constFind(scope);
    const bool isKnown = cursor != m_session.cursors.cend();
    if (const auto *repair = repairOf(request, scope); repair != nullptr && isKnown) {
        return m_repairs.pages(*repair, *cursor);
    }
    // What a device has of another history is first compared, part by part: a page would hide what only the device knows.
    return m_session.isForeign(scope) ? QList<Page>() : m_pages.pages(scope, isKnown ? std::optional(*cursor) : std::nullopt);
}

bool ReplyWriter::mustRepair(const SyncRequest &request) const
{
    return std::ranges::any_of(m_session.scopes,
                               [&](const Scope &scope) { return m_session.isForeign(scope) && repairOf(request, scope) == nullptr; });
}

Expected<QList<quint64>> ReplyWriter::digests(const SyncRequest &request, bool isAtEnd)
{
    if (mustRepair(request)) {
        return m_repairs.digests(request.cursors, m_session.scopes);
    }
    if (!isAtEnd || !request.digest || !request.changes.isEmpty() || !request.repairs.isEmpty() || !m_session.isUpToDate()) {
        return QList<quint64>();
    }
    return m_repairs.digests(request.cursors, m_session.scopes).transform([&](const QList<quint64> &all) {
        return std::accumulate(all.begin(), all.end(), quint64(0)) == *request.digest ? QList<quint64>() : all;
    });
}

Expected<QList<RowVersion>> ReplyWriter::versions() const
{
    QList<RowVersion> versions;
    for (const auto &name : m_view.names()) {
        const auto row = m_records.find(name.first, name.second);
        if (!row) {
            return std::unexpected(row.error());
        }
        // Where the device has no cursor, its own row comes with the page.
        if (*row && !(*row)->withdrawn && m_view.has(**row) && m_session.cursors.contains((*row)->scope)) {
            versions.append({.number = m_view.lastChangeOf(name), .version = (*row)->seq});
        }
    }
    std::ranges::sort(versions, {}, &RowVersion::number);
    return versions;
}

Expected<QList<Page>> ReplyWriter::corrections() const
{
    QMap<Scope, QList<PageRow>> rows;
    const auto &anywhere = m_session.scopes.first();
    for (const auto &name : m_view.names()) {
        const auto row = m_records.find(name.first, name.second);
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            rows[anywhere].append(absent(name, PageRow::Presence::Withdrawn));
        } else if (!m_sight.sees(**row)) {
            rows[anywhere].append(absent(name, PageRow::Presence::OutOfSight));
        } else if (const auto position = m_pages.positionFrom(m_session.cursors.value((*row)->scope));
                   !m_view.has(**row) && (position.covers((*row)->seq, (*row)->week) || ((*row)->withdrawn && position.seq == 0))) {
            rows[(*row)->scope].append(pageRow(**row));
        }
    }
    QList<Page> pages;
    for (const auto &[scope, ofScope] : rows.asKeyValueRange()) {
        pages.append(Page{.cursor = {.scope = scope, .position = m_session.cursors.value(scope)}, .rows = ofScope});
    }
    return pages;
}
}
