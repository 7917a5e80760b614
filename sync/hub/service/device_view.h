// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "position.h"

#include "records/change.h"
#include "store_sqlite/hub_row.h"

#include <QHash>

namespace Weekwijzer
{
/** What a device has of the records it changed in this exchange, so that it isn't told what it just said. */
class DeviceView
{
public:
    using Name = std::pair<Kind, Id>;

    /** A change whose outcome an earlier exchange knew, or a later one may: what the device has of the record then is anybody's guess. */
    void repeat(const Change &change);
    /** A change about to be applied; `before` is the record until then, and `position` the device's in its scope. */
    void note(const Change &change, const std::optional<HubRow> &before, const Position &position);

    /** Does the device have exactly this row? */
    [[nodiscard]] bool has(const HubRow &row) const;
    [[nodiscard]] QList<Name> names() const { return m_order; }
    /** Number of the last change to it. */
    [[nodiscard]] qint64 lastChangeOf(const Name &name) const { return m_held.value(name).number; }

private:
    struct Held {
        bool isKnown = false;
        bool withdrawn = false;
        Values values;
        qint64 number = 0;
    };
    [[nodiscard]] Held &held(const Name &name);

    QHash<Name, Held> m_held;
    QList<Name> m_order;
};
}
