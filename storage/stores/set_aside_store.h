// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/kind.h"

namespace Weekwijzer
{
/** A row of a history that the hub has lost. */
struct SetAside {
    Kind kind = Kind::School;
    Id record;
    qint64 base = 0; ///< The last version of its scope that the hub still knows.
    qint64 clock = 1; ///< Hybrid logical clock: it was written before then.
    bool refused = false; ///< The hub didn't find what it is about, and is asked again when it has that.

    bool operator==(const SetAside &) const = default;
};

/** Rows that the hub once numbered, knows no more and hasn't been told again. They stay here and count as unknown to it. */
class SetAsideStore
{
public:
    explicit SetAsideStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Expected<QList<SetAside>> all() const;
    [[nodiscard]] Expected<std::optional<SetAside>> find(const Id &record) const;
    [[nodiscard]] Expected<void> put(const SetAside &row);
    [[nodiscard]] Expected<void> remove(const Id &record);

private:
    Database &m_database;
};
}
