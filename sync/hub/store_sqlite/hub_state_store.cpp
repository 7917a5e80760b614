// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_state_store.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<HubState> HubStateStore::state() const
{
    const auto found = m_database.prepared("SELECT epoch, clock, school, (SELECT max(at) FROM restoration) FROM hub").row([](const Row &row) {
        return HubState{.epoch = row.bytes(0),
                        .clock = row.integer(1),
                        .school = row.id(2),
                        .restoredAt = Kept<QDateTime>::from(row.value(3, FieldType::Instant))};
    });
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? Expected<HubState>(**found) : failure(ErrorKind::NotFound, u"this hub has no school yet: init comes first"_s);
}

Expected<void> HubStateStore::make(const HubState &state)
{
    return m_database.prepared("INSERT INTO hub (only, epoch, clock, school) VALUES (1, ?, ?, ?)")
        .bind(state.epoch, state.clock, state.school)
        .run()
        .transform([](int) {});
}

Expected<qint64> HubStateStore::tick(const QDateTime &now)
{
    return m_database.prepared("UPDATE hub SET clock = max(clock + 1, ?) RETURNING clock").bind(now.toMSecsSinceEpoch() * 65536).integer();
}

Expected<void> HubStateStore::observe(qint64 clock)
{
    return m_database.prepared("UPDATE hub SET clock = max(clock, ?)").bind(clock).run().transform([](int) {});
}
}
