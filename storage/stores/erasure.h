// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/forgetting.h"
#include "record_store.h"

namespace Weekwijzer
{
/** Takes away what was erased on request, and everything here that speaks of it; `Forgetting` does what is left to do afterwards. */
class Erasure
{
public:
    explicit Erasure(Database &database)
        : m_database(database)
        , m_records(database)
        , m_forgetting(database)
    {
    }

    /** The rows of a scope, with the changes, refused changes and receipts about them or about whom the scope is for. */
    [[nodiscard]] Expected<void> wipe(const Scope &scope);
    /** All there is: the device belongs to nobody afterwards. */
    [[nodiscard]] Expected<void> wipeAll();

private:
    [[nodiscard]] Expected<void> wipeAbout(const Id &record);

    Database &m_database;
    RecordStore m_records;
    Forgetting m_forgetting;
};
}
