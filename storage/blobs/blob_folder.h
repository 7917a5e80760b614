// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_reader.h"
#include "partial_blob.h"

namespace Weekwijzer
{
/** A file that is kept: its name and its size in bytes. */
struct KeptBlob {
    BlobName name;
    qint64 size = 0;

    bool operator==(const KeptBlob &) const = default;
};

/**
 * A folder of sealed files, each under its content's name, so that the same content is there once.
 *
 * A file has its name only once all of it is safe on disk and its hash is right: a crash leaves the whole file or a part that can
 * be gone on with. Failures: NotFound, DiskFull, Corrupt, Storage.
 */
class BlobFolder
{
public:
    BlobFolder(QString path, const QByteArray &secret)
        : m_path(std::move(path))
        , m_cipher(secret)
    {
    }

    /** Takes in all that `source` gives; BadInput when it can't be read. */
    [[nodiscard]] Expected<KeptBlob> takeIn(QIODevice &source);
    [[nodiscard]] Expected<KeptBlob> takeIn(const QByteArray &content);

    [[nodiscard]] bool has(const BlobName &name) const;
    /** An open reader. */
    [[nodiscard]] Expected<std::unique_ptr<BlobReader>> reader(const BlobName &name) const;
    /** The part that has arrived, or a new one. */
    [[nodiscard]] Expected<PartialBlob> part(const BlobName &name);
    /** Makes the part the file: BadReply when its hash is another, and then nothing of it is left; Corrupt when the disk lost some of it. */
    [[nodiscard]] Expected<void> finish(const BlobName &name, PartialBlob &part);
    /** The file and its part; nothing is wrong when there is none. */
    [[nodiscard]] Expected<void> remove(const BlobName &name);
    /** Removes everything. */
    [[nodiscard]] Expected<void> wipe();
    /** Removes what a crash left of files that were being taken in, once nothing was written to it for an hour. */
    void tidy() const;

private:
    [[nodiscard]] QString pathOf(const BlobName &name) const { return m_path + u'/' + m_cipher.fileName(name); }
    [[nodiscard]] QString partPathOf(const BlobName &name) const { return pathOf(name) + QLatin1StringView(".part"); }
    [[nodiscard]] Expected<void> make() const;

    QString m_path;
    BlobCipher m_cipher;
};
}
