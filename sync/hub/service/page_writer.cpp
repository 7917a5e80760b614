// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_writer.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Weekwijzer
{
namespace
{
/** Parents before children; tombstones last and the other way round, so that none takes a row along that is still there. */
auto order(const HubRow &row)
{
    const auto kind = int(row.record.kind);
    return std::tuple(row.withdrawn, row.withdrawn ? -kind : kind, row.week, row.seq);
}

/** Roughly what a row takes up before packing. */
qsizetype sizeOf(const HubRow &row)
{
    qsizetype size = 24;
    for (const auto &value : row.record.values) {
        size += std::holds_alternative<QString>(value) ? std::get<QString>(value).size() + 3 : 18;
    }
    return row.withdrawn ? 24 : size;
}
}

qsizetype sizeOf(const QList<HubRow> &rows)
{
    return std::ranges::fold_left(rows, qsizetype(0), [](qsizetype sum, const HubRow &row) { return sum + sizeOf(row); });
}

QList<PageRow> pageRows(QList<HubRow> rows)
{
    std::ranges::sort(rows, {}, order);
    QList<PageRow> result;
    std::ranges::transform(rows, std::back_inserter(result), pageRow);
    return result;
}

PageRow pageRow(const HubRow &row)
{
    return {.record = {.kind = row.record.kind, .id = row.record.id, .values = row.withdrawn ? Values() : row.record.values},
            .version = row.seq,
            .presence = row.withdrawn ? PageRow::Presence::Withdrawn : PageRow::Presence::Present};
}

Expected<QList<Page>> PageWriter::pages(const Scope &scope, const std::optional<QByteArray> &cursor) const
{
    const auto end = m_sight.seqOf(scope);
    if (!end) {
        return std::unexpected(end.error());
    }
    auto position = positionFrom(cursor.value_or(QByteArray()));
    const bool isNew = !cursor || !cursor->startsWith(m_epoch);
    if (position.seq > *end || position.target > *end) {
        position = positionFrom({});
    }
    if (!isNew && !position.isLoading() && position.seq == *end) {
        return QList<Page>();
    }
    auto rows = m_sight.changedSince(scope, position.seq);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    // A device without a cursor may have lost the scope, and what it wrote in it with it, before it said so.
    rows->removeIf([&](const HubRow &row) { return (row.withdrawn && !cursor) || (cursor && m_view.has(row)); });
    const Position reached{.epoch = m_epoch, .seq = *end};
    if (scope.type == ScopeType::Group && (position.isLoading() || sizeOf(*rows) > pageSize)) {
        if (!position.isLoading()) {
            position.target = *end;
            position.pivot = m_current;
        }
        return weekPages(scope, position, *rows);
    }
    return countedPages(scope, reached, *rows);
}

QList<Page> PageWriter::weekPages(const Scope &scope, Position position, const QList<HubRow> &rows) const
{
    std::map<qint64, QList<HubRow>> weeks;
    for (const auto &row : rows) {
        const auto rank = weekRank(row.week, position.pivot);
        if (position.last == 0 || rank > weekRank(position.last, position.pivot)) {
            weeks[rank].append(row);
        }
    }
    QList<Page> pages;
    for (const auto &[rank, ofWeek] : weeks) {
        position.last = ofWeek.first().week;
        pages.append({.cursor = {.scope = scope, .position = position.bytes()}, .rows = pageRows(ofWeek)});
    }
    if (pages.isEmpty()) {
        pages.append(Page{.cursor = {.scope = scope, .position = {}}, .rows = {}});
    }
    pages.last().cursor.position = Position{.epoch = m_epoch, .seq = position.target}.bytes();
    return pages;
}

QList<Page> PageWriter::countedPages(const Scope &scope, const Position &end, const QList<HubRow> &rows) const
{
    QList<Page> pages;
    QList<HubRow> page;
    qsizetype size = 0;
    for (const auto &row : rows) {
        if (size > pageSize) {
            const Position position{.epoch = m_epoch, .seq = page.last().seq};
            pages.append({.cursor = {.scope = scope, .position = position.bytes()}, .rows = pageRows(std::exchange(page, {}))});
            size = 0;
        }
        page.append(row);
        size += sizeOf(row);
    }
    pages.append({.cursor = {.scope = scope, .position = end.bytes()}, .rows = pageRows(page)});
    return pages;
}
}
