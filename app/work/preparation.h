// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blobs/blob_store.h"
#include "file_facts.h"
#include "stores/plan_store.h"
#include "stores/preparation_store.h"

namespace Weekwijzer
{
/** What a student gets ready for a hand-in: kept on this device at once, and nowhere else before it is handed in. */
class Preparation
{
public:
    static constexpr qsizetype mostFiles = 20;

    /** Without `files` what is dropped stays on the disk until there is an erasure. */
    Preparation(Database &database, const Id &student, BlobStore *files = nullptr);

    /**
     * Keeps a file, whose content is in the folder of files already, for the next hand-in; the same one twice is there once.
     *
     * NotFound when the item isn't here, Invalid for one too many or over 2 GiB; then nothing of the file is left.
     */
    [[nodiscard]] Expected<Id> choose(const Id &item, const FileFacts &file, const QDateTime &now);
    /** Takes a file out again, from the disk too unless something else names it. */
    [[nodiscard]] Expected<void> drop(const Id &chosen);
    /** A criterion, in the teacher's words, that the student has looked over or not. */
    [[nodiscard]] Expected<void> check(const Id &item, const QString &criterion, bool checked);

private:
    [[nodiscard]] Expected<Id> keep(const Id &item, const FileFacts &file, const QDateTime &now);
    [[nodiscard]] Expected<void> forget(const BlobName &file);

    Database &m_database;
    Id m_student;
    PlanStore m_plans;
    PreparationStore m_store;
    BlobTable m_table;
    BlobStore *m_files;
};
}
