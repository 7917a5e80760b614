// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_folder.h"

#include "database/database.h"
#include "records/scope.h"

namespace Weekwijzer
{
/** A file that a record on this device names, and how much of it is here. */
struct NamedFile {
    Kind kind = Kind::Material; ///< Material, Attachment, or Feedback for what its teacher says aloud.
    Id record;
    QString title; ///< Empty for feedback, and for an attachment without one.
    QString mediaType;
    BlobName name;
    qint64 size = 0; ///< Bytes, as the record says.
    Week week; ///< Of the plan a material's item belongs to; none for what is between a student and their teachers.
    Id student; ///< Whose attachment it is, or who the feedback is for.
    bool answered = false; ///< An attachment whose hand-in has feedback.
    qint64 safe = 0; ///< Bytes from its start that are on disk.
    bool here = false; ///< Whole, and its hash was right.
    bool onHub = false; ///< The hub said it has it, or it came from there.
    bool asked = false; ///< A person wants it here, whatever week it belongs to.

    bool operator==(const NamedFile &) const = default;
};

/** What the database knows of the files beside it. */
class BlobTable
{
public:
    explicit BlobTable(Database &database)
        : m_database(database)
    {
    }

    /** By kind and week; a file comes once for each record that names it. */
    [[nodiscard]] Expected<QList<NamedFile>> named() const;
    /** By a record, or by a student who has it ready for a hand-in. */
    [[nodiscard]] Expected<bool> isNamed(const BlobName &name) const;
    /** Files made here that a record names and that the hub isn't known to have, oldest first. */
    [[nodiscard]] Expected<QList<KeptBlob>> unconfirmed(qsizetype most) const;
    [[nodiscard]] Expected<bool> isOnHub(const BlobName &name) const;
    /** Files that may be removed because the hub has them, the longest unused first. */
    [[nodiscard]] Expected<QList<KeptBlob>> replaceable() const;
    /** Bytes of files and parts on disk. */
    [[nodiscard]] Expected<qint64> bytesHere() const;

    /** A file was made here: it stays until the hub has it. */
    [[nodiscard]] Expected<void> putMade(const KeptBlob &blob, const QDateTime &now);
    /** All of a file has come from the hub. */
    [[nodiscard]] Expected<void> putArrived(const KeptBlob &blob, const QDateTime &now);
    [[nodiscard]] Expected<void> putSafe(const KeptBlob &blob, qint64 safe, const QDateTime &now);
    [[nodiscard]] Expected<void> ask(const KeptBlob &blob, const QDateTime &now);
    [[nodiscard]] Expected<void> setOnHub(const BlobName &name);
    /** The hub was put back from an older copy: of what this person may send, nothing is known to be there. */
    [[nodiscard]] Expected<void> doubtHub(const Id &person);
    [[nodiscard]] Expected<void> setUsed(const BlobName &name, const QDateTime &now);
    [[nodiscard]] Expected<void> remove(const BlobName &name);
    [[nodiscard]] Expected<void> clear();

private:
    Database &m_database;
};
}
