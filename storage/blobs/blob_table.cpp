// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_table.h"

namespace Weekwijzer
{
namespace
{
NamedFile namedFileFrom(const Row &row)
{
    return {.kind = Kind(row.integer(0)),
            .record = row.id(1),
            .title = row.text(2),
            .mediaType = row.text(3),
            .name = row.blobName(4),
            .size = row.integer(5),
            .week = Week::fromOrdinal(row.integer(6)),
            .student = row.id(7),
            .answered = row.integer(8) != 0,
            .safe = row.integer(9),
            .here = row.integer(10) != 0,
            .onHub = row.integer(11) != 0,
            .asked = row.integer(12) != 0};
}

KeptBlob keptBlobFrom(const Row &row)
{
    return {.name = row.blobName(0), .size = row.integer(1)};
}

Expected<void> done(const Expected<int> &result)
{
    return result.transform([](int) {});
}
}

Expected<QList<NamedFile>> BlobTable::named() const
{
    return m_database
        .prepared("SELECT kind, record, title, media_type, name, size, week, student, answered, safe, here, on_hub, asked FROM named_file"
                  " ORDER BY kind, week, title, record")
        .rows(namedFileFrom);
}

Expected<bool> BlobTable::isNamed(const BlobName &name) const
{
    return m_database
        .prepared("SELECT EXISTS (SELECT 1 FROM material WHERE file = ?1) OR EXISTS (SELECT 1 FROM attachment WHERE file = ?1)"
                  " OR EXISTS (SELECT 1 FROM feedback WHERE file = ?1)"
                  " OR EXISTS (SELECT 1 FROM chosen_file WHERE file = ?1)")
        .bind(name)
        .integer()
        .transform([](qint64 found) { return found != 0; });
}

Expected<QList<KeptBlob>> BlobTable::unconfirmed(qsizetype most) const
{
    return m_database
        .prepared("SELECT name, size FROM blob WHERE here = 1 AND on_hub = 0 AND (EXISTS (SELECT 1 FROM material WHERE file = blob.name)"
                  " OR EXISTS (SELECT 1 FROM attachment WHERE file = blob.name)"
                  " OR EXISTS (SELECT 1 FROM feedback WHERE file = blob.name)) ORDER BY used_at, name LIMIT ?")
        .bind(qint64(most))
        .rows(keptBlobFrom);
}

Expected<bool> BlobTable::isOnHub(const BlobName &name) const
{
    return m_database.prepared("SELECT on_hub FROM blob WHERE name = ?").bind(name).integer().transform([](qint64 found) { return found != 0; });
}

Expected<QList<KeptBlob>> BlobTable::replaceable() const
{
    return m_database
        .prepared("SELECT name, size FROM blob WHERE here = 1 AND on_hub = 1"
                  " AND NOT EXISTS (SELECT 1 FROM chosen_file WHERE file = blob.name) ORDER BY used_at, name")
        .rows(keptBlobFrom);
}

Expected<qint64> BlobTable::bytesHere() const
{
    return m_database.prepared("SELECT sum(safe) FROM blob").integer();
}

Expected<void> BlobTable::putMade(const KeptBlob &blob, const QDateTime &now)
{
    return done(m_database
                    .prepared("INSERT INTO blob (name, size, safe, here, on_hub, asked, used_at) VALUES (?1, ?2, ?2, 1, 0, 0, ?3)"
                              " ON CONFLICT (name) DO UPDATE SET size = excluded.size, safe = excluded.size, here = 1, used_at = excluded.used_at")
                    .bind(blob.name, blob.size, now)
                    .run());
}

Expected<void> BlobTable::putArrived(const KeptBlob &blob, const QDateTime &now)
{
    return putMade(blob, now).and_then([&] { return setOnHub(blob.name); });
}

Expected<void> BlobTable::putSafe(const KeptBlob &blob, qint64 safe, const QDateTime &now)
{
    return done(m_database
                    .prepared("INSERT INTO blob (name, size, safe, here, on_hub, asked, used_at) VALUES (?, ?, ?, 0, 0, 0, ?)"
                              " ON CONFLICT (name) DO UPDATE SET size = excluded.size, safe = excluded.safe, here = 0")
                    .bind(blob.name, blob.size, safe, now)
                    .run());
}

Expected<void> BlobTable::ask(const KeptBlob &blob, const QDateTime &now)
{
    return done(m_database
                    .prepared("INSERT INTO blob (name, size, safe, here, on_hub, asked, used_at) VALUES (?, ?, 0, 0, 0, 1, ?)"
                              " ON CONFLICT (name) DO UPDATE SET asked = 1")
                    .bind(blob.name, blob.size, now)
                    .run());
}

Expected<void> BlobTable::setOnHub(const BlobName &name)
{
    return done(m_database.prepared("UPDATE blob SET on_hub = 1 WHERE name = ?").bind(name).run());
}

Expected<void> BlobTable::doubtHub(const Id &person)
{
    return done(
        m_database
            .prepared("UPDATE blob SET on_hub = 0 WHERE here = 1 AND (EXISTS (SELECT 1 FROM attachment WHERE file = blob.name AND student = ?1)"
                      " OR ((EXISTS (SELECT 1 FROM material WHERE file = blob.name) OR EXISTS (SELECT 1 FROM feedback WHERE file = blob.name))"
                      " AND EXISTS (SELECT 1 FROM person WHERE id = ?1 AND role = ?2)))")
            .bind(person, Role::Teacher)
            .run());
}

Expected<void> BlobTable::setUsed(const BlobName &name, const QDateTime &now)
{
    return done(m_database.prepared("UPDATE blob SET used_at = ? WHERE name = ?").bind(now, name).run());
}

Expected<void> BlobTable::remove(const BlobName &name)
{
    return done(m_database.prepared("DELETE FROM blob WHERE name = ?").bind(name).run());
}

Expected<void> BlobTable::clear()
{
    return m_database.execute("DELETE FROM blob");
}
}
