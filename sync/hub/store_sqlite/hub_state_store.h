// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"

#include <QDateTime>

namespace Weekwijzer
{
/** What the hub knows of itself. */
struct HubState {
    QByteArray epoch; ///< Four random bytes; new ones when the hub is found to have been put back.
    qint64 clock = 0; ///< Hybrid logical clock, not behind any seen.
    Id school;
    QDateTime restoredAt; ///< When it was last found to have been put back; none if never.
};

class HubStateStore
{
public:
    explicit HubStateStore(Database &database)
        : m_database(database)
    {
    }

    /** NotFound before the school is made. */
    [[nodiscard]] Expected<HubState> state() const;
    [[nodiscard]] Expected<void> make(const HubState &state);
    /** The clock for something that happens now, later than every clock before. */
    [[nodiscard]] Expected<qint64> tick(const QDateTime &now);
    /** Brings the clock up to one that was seen. */
    [[nodiscard]] Expected<void> observe(qint64 clock);

private:
    Database &m_database;
};
}
