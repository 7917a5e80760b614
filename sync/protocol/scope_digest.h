// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/id.h"
#include "records/kind.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace Weekwijzer
{
/** A scope's rows fall into this many parts by their ids, so that a difference can be found without sending all of them. */
inline constexpr qsizetype bucketCount = 64;
/** The sum of the digests of a bucket's rows; sums modulo 2⁶⁴ don't depend on order. */
using BucketDigests = std::array<quint64, bucketCount>;

/** Of one row as the hub numbered it: XXH64 of kind, id and version. A row that the hub has not numbered yet has none: 0. */
[[nodiscard]] quint64 rowDigest(Kind kind, const Id &id, qint64 version);
/** Which bucket a record falls into, 0 to 63. */
[[nodiscard]] quint8 bucketOf(const Id &id);
/** Of a whole scope, or of several. */
[[nodiscard]] quint64 sumOf(const BucketDigests &buckets);

/** Eight bytes each, little-endian. */
[[nodiscard]] QByteArray digestBytes(quint64 digest);
[[nodiscard]] QByteArray digestBytes(const BucketDigests &buckets);
/** Nothing for any other number of bytes. */
[[nodiscard]] std::optional<quint64> digestFrom(const QByteArray &bytes);
[[nodiscard]] std::optional<BucketDigests> bucketDigestsFrom(const QByteArray &bytes);
}
