// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/change.h"
#include "records/cursor.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Weekwijzer
{
/** The protocol spoken here; a hub answers TooOld to a device it can't understand any more. */
inline constexpr int protocolVersion = 1;
/** At most this many changes travel in one request. */
inline constexpr qsizetype mostChanges = 500;
inline constexpr qsizetype longestCursor = 512;

/** A device's half of an exchange. */
struct SyncRequest {
    int version = protocolVersion;
    qint64 settled = 0; ///< Number of the last change whose outcome the device knows; the hub may forget it.
    QList<Change> changes; ///< Consecutive numbers, the first follows `settled`.
    QList<Cursor> cursors; ///< Of every scope the device holds.
    qint64 affordable = 0; ///< Bytes the reply may have; 0 is "no limit".

    bool operator==(const SyncRequest &) const = default;
};

/** The first frame of a reply. */
struct Ack {
    qint64 upTo = 0; ///< Every change up to this number has its outcome.
    QList<Refusal> refused;
    QDateTime hubTime; ///< UTC, to the millisecond.
    qint64 clock = 0; ///< The hub's hybrid logical clock.
    std::optional<QList<Scope>> scopes; ///< What the device may hold now; nothing when that is what it named.

    bool operator==(const Ack &) const = default;
};

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

/** Rows of one scope, parents before children, and the cursor that is true once they are kept. */
struct Page {
    Cursor cursor;
    QList<PageRow> rows;

    bool operator==(const Page &) const = default;
};

/** The last frame: without it the reply was cut. */
struct End {
    bool more = false; ///< There is more than the device could afford: ask again.

    bool operator==(const End &) const = default;
};

[[nodiscard]] QByteArray encoded(const SyncRequest &request);
[[nodiscard]] QByteArray encoded(const Ack &ack);
[[nodiscard]] QByteArray encoded(const Page &page);
[[nodiscard]] QByteArray encoded(const End &end);

/** Each gives BadReply for anything that isn't exactly such a message; `decodedRequest` TooOld for a version it can't speak. */
[[nodiscard]] Expected<SyncRequest> decodedRequest(const QByteArray &bytes);
[[nodiscard]] Expected<Ack> decodedAck(const QByteArray &bytes);
[[nodiscard]] Expected<Page> decodedPage(const QByteArray &bytes);
[[nodiscard]] Expected<End> decodedEnd(const QByteArray &bytes);
}
