// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_table.h"

#include <optional>

namespace Weekwijzer
{
/** The files of a device: their content in a folder, what is known of them in the database. */
class BlobStore
{
public:
    BlobStore(Database &database, BlobFolder folder)
        : m_table(database)
        , m_folder(std::move(folder))
    {
    }

    [[nodiscard]] BlobTable &table() { return m_table; }

    /** Takes in a file made here; on disk and in the database when it returns. BadInput for one that is empty or can't be read. */
    [[nodiscard]] Expected<KeptBlob> takeIn(QIODevice &source, const QDateTime &now);
    /** A small file that came whole. BadReply when it isn't what its name says. */
    [[nodiscard]] Expected<void> keep(const BlobName &name, const QByteArray &content, const QDateTime &now);
    /** To read from any place on. A damaged file should then be given to `mend`. */
    [[nodiscard]] Expected<std::unique_ptr<BlobReader>> reader(const BlobName &name, const QDateTime &now);
    [[nodiscard]] Expected<QByteArray> range(const BlobName &name, qint64 from, qint64 length);
    /** A file was found damaged: the hub's is fetched again if it has it; Corrupt when this was the only one, and then it stays as it is. */
    [[nodiscard]] Expected<void> mend(const KeptBlob &blob, const QDateTime &now);

    /** Goes on with what has arrived of a file, checked block by block, and says how many bytes that is. */
    [[nodiscard]] Expected<qint64> resume(const KeptBlob &blob, const QDateTime &now);
    /** The next bytes of the file that was resumed. */
    [[nodiscard]] Expected<void> append(const QByteArray &bytes);
    /** Makes safe what has come of the file that was resumed. */
    [[nodiscard]] Expected<void> secure(const QDateTime &now);
    /** All has come: BadReply when it isn't what its name says, Corrupt when the disk lost a part; what is left is known afterwards. */
    [[nodiscard]] Expected<void> finish(const QDateTime &now);
    [[nodiscard]] Expected<void> startOver(const KeptBlob &blob, const QDateTime &now);

    /** Removes files the hub has, the longest unused first, until no more than `budget` bytes are left; says how many bytes went. */
    [[nodiscard]] Expected<qint64> evict(qint64 budget);
    /** Removes a file that no record names any more. */
    [[nodiscard]] Expected<void> forget(const BlobName &name);
    /** Removes every file. */
    [[nodiscard]] Expected<void> wipe();
    void tidy() const { m_folder.tidy(); }

private:
    [[nodiscard]] Expected<void> remove(const BlobName &name);
    [[nodiscard]] Expected<void> noteSafe(const QDateTime &now);

    struct Arriving {
        KeptBlob blob;
        PartialBlob part;
    };
    BlobTable m_table;
    BlobFolder m_folder;
    std::optional<Arriving> m_arriving;
};
}
