// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lost_history.h"
#include "protocol/messages.h"

namespace Weekwijzer
{
/** Takes over single rows as the hub has them, without losing what was done here meanwhile. */
class RowKeeper
{
public:
    enum class Outcome {
        Kept,
        Orphan, ///< What it hangs on isn't here, so it can't be kept: the scope is to be compared once more.
    };

    explicit RowKeeper(Database &database)
        : m_cursors(database)
        , m_outbox(database)
        , m_records(database)
        , m_setAside(database)
        , m_history(database)
    {
    }

    /** A field with a change still on its way keeps that change's value. */
    [[nodiscard]] Expected<Outcome> keep(const PageRow &row, const Scope &scope);

private:
    [[nodiscard]] Expected<void> take(const PageRow &row, const Scope &scope);
    [[nodiscard]] Expected<void> leave(const PageRow &row);

    CursorStore m_cursors;
    Outbox m_outbox;
    RecordStore m_records;
    SetAsideStore m_setAside;
    LostHistory m_history;
};
}
