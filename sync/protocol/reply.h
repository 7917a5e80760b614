// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/blob_name.h"
#include "records/change.h"
#include "records/cursor.h"
#include "records/error.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Weekwijzer
{
/** A file the hub wants, from this byte on. */
struct BlobWish {
    BlobName name;
    qint64 offset = 0;

    bool operator==(const BlobWish &) const = default;
};

/** The version that a change just taken gave its row; only where the device has exactly that row and isn't told it again. */
struct RowVersion {
    qint64 number = 0; ///< Of the change.
    qint64 version = 0;

    bool operator==(const RowVersion &) const = default;
};

/** The first frame of a reply. */
struct Ack {
    qint64 upTo = 0; ///< Every change up to this number has its outcome.
    QList<Refusal> refused;
    QDateTime hubTime; ///< UTC, to the millisecond.
    qint64 clock = 0; ///< The hub's hybrid logical clock.
    std::optional<QList<Scope>> scopes; ///< What the device may hold now; nothing when that is what it named.
    QList<RowVersion> versions; ///< By ascending number.
    QList<quint64> digests; ///< Of the scopes the device named, in its order; only when its digest differs or the hub was put back.
    QList<Scope> erased; ///< Of the scopes the device named: to be wiped, with all that waits about them.
    QList<BlobWish> wishes; ///< Of the files offered.
    bool pushOnly = false; ///< The device's program is too old to be told anything: its changes are safe, nothing comes down.

    bool operator==(const Ack &) const = default;
};

/** The last frame: without it the reply was cut. */
struct End {
    bool more = false; ///< There is more than the device could afford: ask again.

    bool operator==(const End &) const = default;
};

[[nodiscard]] QByteArray encoded(const Ack &ack);
[[nodiscard]] QByteArray encoded(const End &end);

/** Each gives BadReply for anything that isn't exactly such a message. */
[[nodiscard]] Expected<Ack> decodedAck(const QByteArray &bytes);
[[nodiscard]] Expected<End> decodedEnd(const QByteArray &bytes);
}
