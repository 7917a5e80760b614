// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/cursor.h"

namespace Weekwijzer
{
/** Does what this device has of a scope agree with the hub? */
enum class Match : quint8 {
    Agrees = 0, ///< As far as is known.
    Differs = 1, ///< It is compared part by part at the next exchange.
    Withheld = 2, ///< To agree, more would be removed here than is done without asking.
};

/** The cursors of this device, and which scopes are to be repaired. */
class CursorStore
{
public:
    explicit CursorStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Expected<QList<Cursor>> all() const;
    /** Empty where there is none. */
    [[nodiscard]] Expected<QByteArray> positionOf(const Scope &scope) const;
    [[nodiscard]] Expected<void> put(const Cursor &cursor);
    [[nodiscard]] Expected<void> remove(const Scope &scope);

    [[nodiscard]] Expected<Match> matchOf(const Scope &scope) const;
    [[nodiscard]] Expected<QList<Scope>> marked(Match match) const;
    /** Only for a scope that has a cursor. */
    [[nodiscard]] Expected<void> mark(const Scope &scope, Match match);

private:
    Database &m_database;
};
}
