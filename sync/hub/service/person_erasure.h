// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_book.h"

#include "store_sqlite/paired_device_store.h"
#include "store_sqlite/roster_store.h"

namespace Weekwijzer
{
/** What went with a person. */
struct Erased {
    qsizetype records = 0;
    QList<BlobName> files; ///< What those records named; other records may name the same.
};

/** Erases a person on request: what is about them is gone, at once here and on every device at its next contact. */
class PersonErasure
{
public:
    explicit PersonErasure(Database &database)
        : m_database(database)
        , m_book(database)
        , m_roster(database)
        , m_devices(database)
    {
    }

    /**
     * All or nothing, and for good: nothing about them is taken again.
     *
     * What they wrote about others, such as a teacher's feedback, stays with those; their name goes.
     */
    [[nodiscard]] Expected<Erased> erase(const Id &person, const QDateTime &now);

private:
    [[nodiscard]] Expected<void> eraseScope(const Scope &scope, Erased &erased);
    [[nodiscard]] Expected<void> eraseName(const Id &person, Erased &erased);

    Database &m_database;
    RecordBook m_book;
    RosterStore m_roster;
    PairedDeviceStore m_devices;
};
}
