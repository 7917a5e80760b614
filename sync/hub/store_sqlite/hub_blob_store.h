// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blobs/blob_folder.h"
#include "database/database.h"

namespace Weekwijzer
{
/** Which whole files the hub has, and who sent them. */
class HubBlobStore
{
public:
    explicit HubBlobStore(Database &database)
        : m_database(database)
    {
    }

    /** Its size; nothing when it isn't here as a whole. */
    [[nodiscard]] Expected<std::optional<qint64>> sizeOf(const BlobName &name) const;
    /** Bytes of all files that this person was the first to send. */
    [[nodiscard]] Expected<qint64> bytesFrom(const Id &person) const;
    /** The first who sent it stays the one. */
    [[nodiscard]] Expected<void> put(const KeptBlob &blob, const Id &person, const QDateTime &now);
    [[nodiscard]] Expected<void> remove(const BlobName &name);
    /** Files that no record names. */
    [[nodiscard]] Expected<QList<BlobName>> unnamed() const;
    /** Does any record name it, withdrawn ones among them? */
    [[nodiscard]] Expected<bool> isNamed(const BlobName &name) const;

private:
    Database &m_database;
};
}
