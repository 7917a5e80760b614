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
        : m_database(database)
        , m_state(database)
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

    /**
     * Says who coaches a student, or with no id that nobody does; whoever did before doesn't any more. Tells whether anything changed.
     *
     * NotFound for somebody the school doesn't know, Invalid for a coach who is no teacher and a student who is none.
     */
    [[nodiscard]] Expected<bool> setCoach(const Id &student, const Id &coach, const QDateTime &now);

    [[nodiscard]] HubRecordStore &records() { return m_book.store(); }
    [[nodiscard]] RosterStore &roster() { return m_roster; }
    [[nodiscard]] HubStateStore &state() { return m_state; }

private:
    [[nodiscard]] Expected<void> isA(Role role, const Id &person);

    Database &m_database;
    HubStateStore m_state;
    RosterStore m_roster;
    RecordBook m_book;
};
}
