// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/cursor.h"
#include "records/error.h"
#include "records/record.h"

#include <QList>

namespace Weekwijzer
{
/** A record as the hub has it now. */
struct PageRow {
    enum class Presence : quint8 {
        Present,
        Withdrawn, ///< A tombstone: its makers took it away.
        OutOfSight, ///< It still exists, but not for this device.
    };

    Record record; ///< Without values unless present.
    qint64 version = 0; ///< The hub's sequence number of its last change.
    Presence presence = Presence::Present;

    bool operator==(const PageRow &) const = default;
};

/** Versions above `after` and below `before` that the hub gave before it was put back, and no longer knows. */
struct VersionGap {
    qint64 after = 0;
    qint64 before = 0;

    bool operator==(const VersionGap &) const = default;
};

/** Rows of one scope, parents before children, and the cursor that is true once they are kept. */
struct Page {
    Cursor cursor;
    QList<PageRow> rows;
    QByteArray after; ///< Where the device stood when this page was written; it fits only there.
    QList<quint8> buckets; ///< Of a repair: `rows` are all the rows these buckets have.
    QList<VersionGap> forgotten; ///< Of a repair after the hub was put back.
    bool repaired = false; ///< The last page of a repair.

    bool operator==(const Page &) const = default;
};

[[nodiscard]] QByteArray encoded(const Page &page);
/** BadReply for anything that isn't exactly a page. */
[[nodiscard]] Expected<Page> decodedPage(const QByteArray &bytes);
}
