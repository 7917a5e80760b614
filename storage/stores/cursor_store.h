// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/cursor.h"

namespace Weekwijzer
{
/** The cursors of this device. */
class CursorStore
{
public:
    explicit CursorStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Expected<QList<Cursor>> all() const;
    [[nodiscard]] Expected<void> put(const Cursor &cursor);
    [[nodiscard]] Expected<void> remove(const Scope &scope);

private:
    Database &m_database;
};
}
