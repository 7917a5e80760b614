// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preparation_store.h"

namespace Weekwijzer
{
namespace
{
ChosenFile chosenFileFrom(const Row &row)
{
    return {.id = row.id(0),
            .student = row.id(1),
            .item = row.id(2),
            .title = row.text(3),
            .mediaType = row.text(4),
            .size = row.integer(5),
            .file = row.blobName(6)};
}

Expected<void> done(const Expected<int> &result)
{
    return result.transform([](int) {});
}
}

Expected<QList<ChosenFile>> PreparationStore::filesOf(const Id &student, const Id &item) const
{
    return m_database
        .prepared("SELECT id, student, item, title, media_type, size, file FROM chosen_file WHERE student = ? AND item = ? ORDER BY position")
        .bind(student, item)
        .rows(chosenFileFrom);
}

Expected<std::optional<ChosenFile>> PreparationStore::file(const Id &id) const
{
    return m_database.prepared("SELECT id, student, item, title, media_type, size, file FROM chosen_file WHERE id = ?").bind(id).row(chosenFileFrom);
}

Expected<void> PreparationStore::add(const ChosenFile &file)
{
    return done(m_database.prepared("INSERT INTO chosen_file (id, student, item, title, media_type, size, file) VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .bind(file.id, file.student, file.item, file.title, file.mediaType, file.size, file.file)
                    .run());
}

Expected<void> PreparationStore::remove(const Id &id)
{
    return done(m_database.prepared("DELETE FROM chosen_file WHERE id = ?").bind(id).run());
}

Expected<QStringList> PreparationStore::checkedOf(const Id &student, const Id &item) const
{
    return m_database.prepared("SELECT criterion FROM checked_criterion WHERE student = ? AND item = ? ORDER BY criterion")
        .bind(student, item)
        .rows([](const Row &row) { return row.text(0); });
}

Expected<void> PreparationStore::setChecked(const Id &student, const Id &item, const QString &criterion, bool checked)
{
    return done(m_database
                    .prepared(checked ? "INSERT INTO checked_criterion (student, item, criterion) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
                                      : "DELETE FROM checked_criterion WHERE student = ? AND item = ? AND criterion = ?")
                    .bind(student, item, criterion)
                    .run());
}

Expected<void> PreparationStore::clear(const Id &student, const Id &item)
{
    return done(m_database.prepared("DELETE FROM chosen_file WHERE student = ? AND item = ?").bind(student, item).run()).and_then([&] {
        return done(m_database.prepared("DELETE FROM checked_criterion WHERE student = ? AND item = ?").bind(student, item).run());
    });
}
}
