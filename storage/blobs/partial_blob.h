// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_cipher.h"

#include <QFile>

#include <memory>

namespace Weekwijzer
{
/** A file that is still arriving: it grows at its end, and what is on disk is checked before it is gone on with. */
class PartialBlob
{
public:
    /** Opens or makes it. A last block that a crash left torn is dropped. Busy while another has it open. */
    [[nodiscard]] static Expected<PartialBlob> open(const QString &path, const BlobCipher &cipher);

    /** Bytes there, whether they are safe on disk yet or not. */
    [[nodiscard]] qint64 length() const { return m_blocks * blobBlock + m_tail.size(); }
    /** Reads every block and drops what follows the first damaged one. */
    [[nodiscard]] Expected<void> check();
    [[nodiscard]] Expected<void> append(QByteArrayView bytes);
    /** Returns when everything appended is safe from a power cut. */
    [[nodiscard]] Expected<void> secure();
    /** The hash of all of it; Corrupt when a block is damaged, and then only what is before that is left. */
    [[nodiscard]] Expected<BlobName> hash();
    [[nodiscard]] Expected<void> discard();

private:
    PartialBlob(std::unique_ptr<QFile> file, const BlobCipher &cipher)
        : m_file(std::move(file))
        , m_cipher(cipher)
    {
    }
    [[nodiscard]] Expected<QByteArray> block(qint64 number) const;
    [[nodiscard]] Expected<void> cutBefore(qint64 block);

    std::unique_ptr<QFile> m_file;
    BlobCipher m_cipher;
    qint64 m_blocks = 0; ///< Whole ones, on disk.
    QByteArray m_tail; ///< The last, shorter one; never empty on disk.
    bool m_isTailWritten = true;
};
}
