// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "change_desk.h"
#include "numbering.h"

#include "protocol/messages.h"
#include "store_sqlite/hub_state_store.h"

#include <algorithm>

namespace Weekwijzer
{
/** How a reply gets to who asked. */
enum class Receipt : quint8 {
    AtOnce,
    Someday, ///< Or never, or twice, and a copy of the device may read it: it has to tell all that its cursors say.
};

/** Who asks in an exchange, and where they stand. */
struct Session {
    PairedDevice device;
    HubState state;
    Author author;
    QList<Scope> scopes; ///< What the device may hold.
    QHash<Scope, QByteArray> cursors; ///< What it says it holds.
    Receipt receipt = Receipt::AtOnce;

    /** Has the device a position of a history that is over? */
    [[nodiscard]] bool isForeign(const Scope &scope) const
    {
        const auto cursor = cursors.value(scope);
        return !cursor.isEmpty() && !cursor.startsWith(state.epoch);
    }
    /** Does the device name exactly the scopes it may hold? */
    [[nodiscard]] bool isUpToDate() const
    {
        return cursors.size() == scopes.size() && std::ranges::all_of(scopes, [this](const Scope &scope) { return cursors.contains(scope); });
    }
};
}
