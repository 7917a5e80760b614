// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_blob_store.h"

namespace Weekwijzer
{
Expected<std::optional<qint64>> HubBlobStore::sizeOf(const BlobName &name) const
{
    return m_database.prepared("SELECT size FROM blob WHERE name = ?").bind(name).row([](const Row &row) { return row.integer(0); });
}

Expected<qint64> HubBlobStore::bytesFrom(const Id &person) const
{
    return m_database.prepared("SELECT sum(size) FROM blob WHERE person = ?").bind(person).integer();
}

Expected<void> HubBlobStore::put(const KeptBlob &blob, const Id &person, const QDateTime &now)
{
    return m_database.prepared("INSERT INTO blob (name, size, person, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(blob.name, blob.size, person, now)
        .run()
        .transform([](int) {});
}

Expected<void> HubBlobStore::remove(const BlobName &name)
{
    return m_database.prepared("DELETE FROM blob WHERE name = ?").bind(name).run().transform([](int) {});
}

Expected<QList<BlobName>> HubBlobStore::unnamed() const
{
    return m_database.prepared("SELECT name FROM blob WHERE NOT EXISTS (SELECT 1 FROM file_use WHERE file_use.name = blob.name)")
        .rows([](const Row &row) { return row.blobName(0); });
}

Expected<bool> HubBlobStore::isNamed(const BlobName &name) const
{
    return m_database.prepared("SELECT EXISTS (SELECT 1 FROM file_use WHERE name = ?)").bind(name).integer().transform([](qint64 found) {
        return found != 0;
    });
}
}
