// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/blob_name.h"

#include <QStringList>

namespace Weekwijzer
{
/** A file that a student chose for work that isn't handed in yet. */
struct ChosenFile {
    Id id;
    Id student;
    Id item;
    QString title; ///< What its person calls it.
    QString mediaType; ///< As in RFC 6838.
    qint64 size = 0; ///< Bytes.
    BlobName file;

    bool operator==(const ChosenFile &) const = default;
};

/** What a student has ready for a hand-in, on this device alone. */
class PreparationStore
{
public:
    explicit PreparationStore(Database &database)
        : m_database(database)
    {
    }

    /** In the order in which they were chosen. */
    [[nodiscard]] Expected<QList<ChosenFile>> filesOf(const Id &student, const Id &item) const;
    [[nodiscard]] Expected<std::optional<ChosenFile>> file(const Id &id) const;
    [[nodiscard]] Expected<void> add(const ChosenFile &file);
    [[nodiscard]] Expected<void> remove(const Id &id);

    /** The criteria that the student looked over, in the teacher's words. */
    [[nodiscard]] Expected<QStringList> checkedOf(const Id &student, const Id &item) const;
    [[nodiscard]] Expected<void> setChecked(const Id &student, const Id &item, const QString &criterion, bool checked);

    /** The work is handed in: nothing is ready any more. */
    [[nodiscard]] Expected<void> clear(const Id &student, const Id &item);

private:
    Database &m_database;
};
}
