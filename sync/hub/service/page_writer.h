// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "device_view.h"

#include "protocol/messages.h"
#include "sight.h"

namespace Weekwijzer
{
/** Writes what a device lacks of a scope as pages, in an order in which every cut leaves something useful. */
class PageWriter
{
public:
    /** A delta up to this size, before packing, is one page. */
    static constexpr qsizetype pageSize = qsizetype(64) * 1024;

    PageWriter(const Sight &sight, const QByteArray &epoch, Week current, const DeviceView &view)
        : m_sight(sight)
        , m_epoch(epoch)
        , m_current(current.ordinal())
        , m_view(view)
    {
    }

    /** From a device's own words; the start for none, or words this hub doesn't know. */
    [[nodiscard]] Position positionFrom(const QByteArray &cursor) const { return Position::fromBytes(cursor, m_epoch); }
    /** All pages of a scope after the device's cursor; none when there is nothing new. */
    [[nodiscard]] Expected<QList<Page>> pages(const Scope &scope, const std::optional<QByteArray> &cursor) const;

private:
    [[nodiscard]] QList<Page> weekPages(const Scope &scope, Position position, const QList<HubRow> &rows) const;
    [[nodiscard]] QList<Page> countedPages(const Scope &scope, const Position &end, const QList<HubRow> &rows) const;

    const Sight &m_sight;
    QByteArray m_epoch;
    qint64 m_current;
    const DeviceView &m_view;
};

/** A row as it travels. */
[[nodiscard]] PageRow pageRow(const HubRow &row);
/** Rows as they travel in one page: parents before children, tombstones last and the other way round. */
[[nodiscard]] QList<PageRow> pageRows(QList<HubRow> rows);
/** Roughly how many bytes rows take up before packing. */
[[nodiscard]] qsizetype sizeOf(const QList<HubRow> &rows);
}
