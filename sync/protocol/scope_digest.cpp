// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scope_digest.h"

#include <QtEndian>

#include <xxhash.h>

#include <numeric>

namespace Weekwijzer
{
quint64 rowDigest(Kind kind, const Id &id, qint64 version)
{
    if (version == 0) {
        return 0;
    }
    QByteArray bytes(1, char(kind));
    bytes += id.bytes();
    bytes += digestBytes(quint64(version));
    return XXH64(bytes.constData(), size_t(bytes.size()), 0);
}

quint8 bucketOf(const Id &id)
{
    // Ids made one after another share their first bytes.
    return quint8(XXH64(id.bytes().data(), size_t(id.bytes().size()), 0) % bucketCount);
}

quint64 sumOf(const BucketDigests &buckets)
{
    return std::accumulate(buckets.begin(), buckets.end(), quint64(0));
}

QByteArray digestBytes(quint64 digest)
{
    QByteArray bytes(sizeof digest, Qt::Uninitialized);
    qToLittleEndian(digest, bytes.data());
    return bytes;
}

QByteArray digestBytes(const BucketDigests &buckets)
{
    QByteArray bytes;
    for (const auto digest : buckets) {
        bytes += digestBytes(digest);
    }
    return bytes;
}

std::optional<quint64> digestFrom(const QByteArray &bytes)
{
    return bytes.size() == sizeof(quint64) ? std::optional(qFromLittleEndian<quint64>(bytes.constData())) : std::nullopt;
}

std::optional<BucketDigests> bucketDigestsFrom(const QByteArray &bytes)
{
    if (bytes.size() != qsizetype(sizeof(quint64)) * bucketCount) {
        return std::nullopt;
    }
    BucketDigests buckets{};
    qFromLittleEndian<quint64>(bytes.constData(), bucketCount, buckets.data());
    return buckets;
}
}
