// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/history.h"

#include <QHash>

namespace Weekwijzer
{
/** What was, for rules that learn from it. */
class HistoryStore
{
public:
    explicit HistoryStore(Database &database)
        : m_database(database)
    {
    }

    /** Of the weeks from `since` on; the latest first, at most `most`. */
    [[nodiscard]] Expected<QList<WorkedItem>> workedItems(const Id &student, Week since, int most) const;
    /** The weeks that have tasks, from `first` to `last`, oldest first. */
    [[nodiscard]] Expected<QList<WeekResult>> weekResults(const Id &student, Week first, Week last) const;
    /** The same of each subject alone. */
    [[nodiscard]] Expected<QHash<Id, QList<WeekResult>>> weekResultsOfSubjects(const Id &student, Week first, Week last) const;
    /** How many versions of work the student handed in so far. */
    [[nodiscard]] Expected<int> handIns(const Id &student) const;

private:
    Database &m_database;
};
}
