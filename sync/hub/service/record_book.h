// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store_sqlite/hub_record_store.h"

namespace Weekwijzer
{
/** Whose change it is and when: what every field it writes remembers. */
struct Authorship {
    qint64 clock = 0; ///< Hybrid logical clock of the edit.
    Id device; ///< None: the hub itself.
};

/**
 * The one place where the hub's rows come to be: gives each its scope, week, versions and its number in the scope.
 *
 * Callers hold the transaction.
 */
class RecordBook
{
public:
    explicit RecordBook(Database &database)
        : m_store(database)
    {
    }

    /** Where such a record lives, and beside which parent; NotFound while a parent that says so isn't here. */
    [[nodiscard]] Expected<HubRow> placed(const Record &record) const;
    /**
     * Keeps a new record, which `placed` gave and which is valid.
     *
     * Fields `emptied` on purpose have a version too: an earlier choice that comes later doesn't fill them.
     */
    [[nodiscard]] Expected<void> make(HubRow row, const Authorship &by, const QList<quint8> &emptied = {});
    /** Sets these fields and brings back a withdrawn row; Invalid when it would not be valid, or would leave its scope. */
    [[nodiscard]] Expected<void> change(HubRow row, const Values &taken, const Authorship &by);
    /** Takes the row and what hangs under it away; what a student made about it stays. */
    [[nodiscard]] Expected<void> withdraw(HubRow row);

    [[nodiscard]] HubRecordStore &store() { return m_store; }

private:
    [[nodiscard]] Expected<void> moveChildren(const HubRow &parent);

    HubRecordStore m_store;
};
}
