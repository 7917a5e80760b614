// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "limits.h"
#include "records/change.h"
#include "records/cursor.h"
#include "records/error.h"
#include "scope_digest.h"

#include <QList>

#include <optional>

namespace Weekwijzer
{
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

[[nodiscard]] QByteArray encoded(const SyncRequest &request);
/** TooOld for a version that can't be spoken here, BadReply for anything else that isn't exactly a request. */
[[nodiscard]] Expected<SyncRequest> decodedRequest(const QByteArray &bytes);
}
