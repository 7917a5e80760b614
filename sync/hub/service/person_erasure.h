// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_book.h"

#include "database/forgetting.h"
#include "store_sqlite/paired_device_store.h"
#include "store_sqlite/roster_store.h"

namespace Weekwijzer
{
/** Erases a person on request: what is about them is gone, at once here and on every device at its next contact. */
class PersonErasure
{
public:
    explicit PersonErasure(Database &database)
        : m_database(database)
        , m_forgetting(database)
        , m_book(database)
        , m_roster(database)
        , m_devices(database)
    {
    }

    /**
     * All or nothing, and for good: nothing about them is taken again.
     *
     * What they wrote about others, such as a teacher's feedback, stays with those; their name goes. Gives the number of records that
     * went. What they leave on the disk goes with `finish`.
     */
    [[nodiscard]] Expected<qsizetype> erase(const Id &person, const QDateTime &now);
    /** As `Forgetting::finish`, of every erasure so far. */
    [[nodiscard]] Expected<void> finish(const Forgetting::ForgetFile &forgetFile) { return m_forgetting.finish(forgetFile); }

private:
    [[nodiscard]] Expected<qsizetype> eraseScope(const Scope &scope);
    [[nodiscard]] Expected<qsizetype> eraseName(const Id &person);

    Database &m_database;
    Forgetting m_forgetting;
    RecordBook m_book;
    RosterStore m_roster;
    PairedDeviceStore m_devices;
};
}
