// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/blob_name.h"
#include "records/error.h"

namespace Weekwijzer
{
/** A piece of a file, as it travels inside a reply or a bundle. */
struct BlobPart {
    BlobName name;
    qint64 size = 0; ///< Of the whole file, bytes.
    qint64 offset = 0;
    QByteArray content; ///< At most `largestBlobPart`.

    bool operator==(const BlobPart &) const = default;
};
inline constexpr qsizetype largestBlobPart = qsizetype(256) * 1024;

[[nodiscard]] QByteArray encoded(const BlobPart &part);
/** BadReply for anything that isn't exactly such a part. */
[[nodiscard]] Expected<BlobPart> decodedBlobPart(const QByteArray &bytes);
}
