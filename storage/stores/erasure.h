// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_store.h"

namespace Weekwijzer
{
/** Takes away for good what was erased on request, and everything here that speaks of it. */
class Erasure
{
public:
    explicit Erasure(Database &database)
        : m_database(database)
        , m_records(database)
    {
    }

    /** The rows of a scope, with the changes, refused changes and receipts about them or about whom the scope is for. */
    [[nodiscard]] Expected<void> wipe(const Scope &scope);
    /** All there is: the device belongs to nobody afterwards. */
    [[nodiscard]] Expected<void> wipeAll();
    /** Leaves nothing of it in any file; after the transaction, not in it. */
    [[nodiscard]] Expected<void> finish();

private:
    [[nodiscard]] Expected<void> wipeAbout(const Id &record);

    Database &m_database;
    RecordStore m_records;
};
}
