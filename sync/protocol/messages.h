// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/change.h"
#include "records/cursor.h"
#include "scope_digest.h"

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
/** Files up to this size travel inside the exchange. */
inline constexpr qsizetype largestInlineBlob = qsizetype(16) * 1024;
/** At most this many files are offered, asked for or carried in one message. */
inline constexpr qsizetype mostBlobs = 200;

/** What a device has of a scope, bucket by bucket, so that only what differs is sent again. */
struct ScopeRepair {
    Scope scope;
    BucketDigests buckets;

    bool operator==(const ScopeRepair &) const = default;
};

/** A file the device has and the hub may lack. */
struct BlobOffer {
    BlobName name;
    qint64 size = 0; ///< Bytes.

    bool operator==(const BlobOffer &) const = default;
};

/** A file the hub wants, from this byte on. */
struct BlobWish {
    BlobName name;
    qint64 offset = 0;

    bool operator==(const BlobWish &) const = default;
};

/** A device's half of an exchange. */
struct SyncRequest {
    int version = protocolVersion;
    qint64 settled = 0; ///< Number of the last change whose outcome the device knows; the hub may forget it.
    QList<Change> changes; ///< Consecutive numbers, the first follows `settled`.
    QList<Cursor> cursors; ///< Of every scope the device holds.
    qint64 affordable = 0; ///< Bytes the reply may have; 0 is "no limit".
    std::optional<quint64> digest; ///< Of all rows of all scopes; only when there are no changes, which would blur it.
    QList<ScopeRepair> repairs; ///< Scopes found to differ.
    QList<BlobOffer> offers;
    QList<QByteArray> blobs; ///< Contents of small files, each at most `largestInlineBlob`.

    bool operator==(const SyncRequest &) const = default;
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

/** A piece of a file, as it travels inside a reply or a bundle. */
struct BlobPart {
    BlobName name;
    qint64 size = 0; ///< Of the whole file, bytes.
    qint64 offset = 0;
    QByteArray content; ///< At most `largestBlobPart`.

    bool operator==(const BlobPart &) const = default;
};
inline constexpr qsizetype largestBlobPart = qsizetype(256) * 1024;

/** The last frame: without it the reply was cut. */
struct End {
    bool more = false; ///< There is more than the device could afford: ask again.

    bool operator==(const End &) const = default;
};

[[nodiscard]] QByteArray encoded(const SyncRequest &request);
[[nodiscard]] QByteArray encoded(const Ack &ack);
[[nodiscard]] QByteArray encoded(const Page &page);
[[nodiscard]] QByteArray encoded(const BlobPart &part);
[[nodiscard]] QByteArray encoded(const End &end);

/** Each gives BadReply for anything that isn't exactly such a message; `decodedRequest` TooOld for a version it can't speak. */
[[nodiscard]] Expected<SyncRequest> decodedRequest(const QByteArray &bytes);
[[nodiscard]] Expected<Ack> decodedAck(const QByteArray &bytes);
[[nodiscard]] Expected<Page> decodedPage(const QByteArray &bytes);
[[nodiscard]] Expected<BlobPart> decodedBlobPart(const QByteArray &bytes);
[[nodiscard]] Expected<End> decodedEnd(const QByteArray &bytes);
}
