// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/search.h"

namespace Weekwijzer
{
/** All texts that can be searched, by the weeks they belong to. */
class SearchStore
{
public:
    explicit SearchStore(Database &database)
        : m_database(database)
    {
    }

    /** Of the plans and own tasks of these weeks, and what is about them; the latest week first. */
    [[nodiscard]] Expected<QList<SearchText>> textsOf(Week first, Week last) const;
    /** The earliest and the latest week that a text belongs to; nothing while there is none. */
    [[nodiscard]] Expected<std::optional<std::pair<Week, Week>>> weeks() const;

private:
    Database &m_database;
};
}
