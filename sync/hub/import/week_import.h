// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "row_matching.h"
#include "step_import.h"

#include "service/office.h"

#include <QSet>

namespace Weekwijzer
{
/** What an import did, counted in items. */
struct ImportCounts {
    int made = 0;
    int changed = 0;
    int withdrawn = 0;
    int unchanged = 0;

    bool operator==(const ImportCounts &) const = default;
};

/** A file's rows, ready to become a group's items. */
struct ImportFile {
    Id group;
    QString source; ///< The name under which a corrected file is known again.
    QList<SubjectRow> rows;
    Week week; ///< The week the person named for it; may be none.
    QDate today;
};

/**
 * Brings a group's items in step with a file; the caller holds the transaction.
 *
 * Only what the file itself says otherwise than last time is written, so what was changed since by other means stays. Items
 * that vanished from a week the file speaks of are withdrawn; of those with a key of their own, as in calendars, only what
 * is not past.
 */
class WeekImport
{
public:
    WeekImport(Database &database, const QDateTime &now)
        : m_office(database)
        , m_sources(database)
        , m_steps(m_office, now)
        , m_now(now)
    {
    }

    [[nodiscard]] Expected<ImportCounts> apply(const ImportFile &file);

private:
    enum class Outcome { Made, Changed, Unchanged };
    /** The file's rows with their ids, in the same order; boards are made on the way. */
    [[nodiscard]] Expected<QList<SourceItem>> itemsOf(const ImportFile &file, const QList<SourceItem> &known,
                                                      const QList<std::optional<qsizetype>> &matches);
    [[nodiscard]] Expected<Id> boardOf(const Id &plan, const PlanRow &row, const QList<PlanRow> &rows);
    [[nodiscard]] Expected<Outcome> take(qint64 source, const SourceItem *before, const SourceItem &item, const QStringList &steps);
    [[nodiscard]] Expected<Outcome> make(qint64 source, SourceItem item, const QStringList &steps);
    [[nodiscard]] Expected<Outcome> correct(qint64 source, const SourceItem &known, SourceItem item, const QStringList &steps);
    [[nodiscard]] Expected<int> withdrawVanished(qint64 source, const QList<SourceItem> &vanished, const ImportFile &file);
    [[nodiscard]] Expected<Id> planOf(const Id &group, Week week);
    [[nodiscard]] Expected<Id> newId(const ImportFile &file, const SubjectRow &row, const QSet<Id> &taken);

    Office m_office;
    SourceStore m_sources;
    StepImport m_steps;
    QDateTime m_now;
    QHash<std::pair<Id, qint64>, Id> m_plans; ///< By group and week, as far as they were asked for.
};
}
