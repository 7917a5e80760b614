// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/blob_name.h"
#include "records/error.h"

namespace Weekwijzer
{
/** A file's content is kept and checked in blocks of so many bytes; only the last one is shorter. */
inline constexpr qint64 blobBlock = qint64(256) * 1024;

/**
 * Seals the blocks of files on disk (XChaCha20-Poly1305), so that a block can be read or written without the others, and one that
 * is torn, damaged or in another's place is noticed.
 */
class BlobCipher
{
public:
    /** What a sealed block is longer than its content: nonce and tag. */
    static constexpr qint64 overhead = 24 + 16;

    /** `secret` is the 32 bytes that open the database beside the files; the key for files is derived from it. */
    explicit BlobCipher(const QByteArray &secret);

    [[nodiscard]] QByteArray sealed(qint64 block, QByteArrayView content) const;
    /** Corrupt for anything but a block sealed with this key at this place. */
    [[nodiscard]] Expected<QByteArray> opened(qint64 block, QByteArrayView sealed) const;
    /** The name on disk: it tells nothing, not even to who has the same file. */
    [[nodiscard]] QString fileName(const BlobName &name) const;

private:
    QByteArray m_blockKey;
    QByteArray m_nameKey;
};
}
