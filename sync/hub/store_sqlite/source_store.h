// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/record.h"

namespace Weekwijzer
{
/** A step as a file once gave it. */
struct SourceStep {
    Id id;
    QString text;

    bool operator==(const SourceStep &) const = default;
};

/** An item as a file once gave it. */
struct SourceItem {
    Id item;
    QString key; ///< The file's own name for the row; empty when it has none.
    Id subject;
    qint64 week = 0; ///< Year × 100 + ISO week.
    int position = 0; ///< Of the row within the file.
    Values values; ///< What the file said, whatever became of the item since.
    QList<SourceStep> steps;

    bool operator==(const SourceItem &) const = default;
};

/** What imported files said, so that a corrected one changes only what it corrects. */
class SourceStore
{
public:
    explicit SourceStore(Database &database)
        : m_database(database)
    {
    }

    /** The number of a group's source of this name, which is made when it isn't there. */
    [[nodiscard]] Expected<qint64> sourceNamed(const Id &group, const QString &name);
    /** In the order of the file. */
    [[nodiscard]] Expected<QList<SourceItem>> itemsOf(qint64 source) const;
    [[nodiscard]] Expected<void> put(qint64 source, const SourceItem &item);
    [[nodiscard]] Expected<void> remove(qint64 source, const Id &item);

private:
    Database &m_database;
};
}
