// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_book.h"

#include "store_sqlite/hub_state_store.h"
#include "store_sqlite/roster_store.h"

namespace Weekwijzer
{
/** What the school's administration does at the hub itself, with its own authority. */
class Office
{
public:
    explicit Office(Database &database)
        : m_state(database)
        , m_roster(database)
        , m_book(database)
    {
    }

    /** Founds the one school of an empty hub; NotAllowed when there is one. */
    [[nodiscard]] Expected<void> found(const Record &school, const QDateTime &now);
    /** Makes a record, brings it back, or sets what differs; tells whether anything changed. */
    [[nodiscard]] Expected<bool> put(const Record &record, const QDateTime &now);
    /** Sets these fields of a record that exists; tells whether anything changed. */
    [[nodiscard]] Expected<bool> set(Kind kind, const Id &id, const Values &values, const QDateTime &now);
    /** Tells whether there was anything to withdraw. */
    [[nodiscard]] Expected<bool> withdraw(Kind kind, const Id &id);

    [[nodiscard]] HubRecordStore &records() { return m_book.store(); }
    [[nodiscard]] RosterStore &roster() { return m_roster; }
    [[nodiscard]] HubStateStore &state() { return m_state; }

private:
    HubStateStore m_state;
    RosterStore m_roster;
    RecordBook m_book;
};
}
