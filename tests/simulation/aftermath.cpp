// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aftermath.h"

#include "stores/cursor_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Aftermath::Aftermath(World &world)
    : m_world(world)
{
    const HubRecordStore hub(world.hub().database());
    for (const auto &kind : recordKinds()) {
        for (const auto &row : mustHave(hub.ofKind(kind.kind))) {
            m_hub.insert({kind.kind, row.record.id}, row);
        }
    }
    for (auto &seat : world.seats()) {
        m_holdings.append(holdingOf(seat));
        m_hasCopies = m_hasCopies || seat.copied;
        for (const auto &refused : m_holdings.last().notAccepted) {
            m_refused.insert({refused.kind, refused.record});
        }
    }
}

Aftermath::Holding Aftermath::holdingOf(SimSeat &seat) const
{
    auto &database = seat.device->database();
    const RecordStore records(database);
    Holding holding{.seat = &seat, .rows = {}, .versions = {}, .scopes = {}, .notAccepted = {}};
    for (const auto &cursor : mustHave(CursorStore(database).all())) {
        holding.scopes.insert(cursor.scope);
        for (const auto &row : mustHave(records.rowsOf(cursor.scope))) {
            holding.rows.insert({row.kind, row.id}, *mustHave(records.find(row.kind, row.id)));
            holding.versions.insert({row.kind, row.id}, row.version);
        }
    }
    const Outbox outbox(database);
    holding.notAccepted = mustHave(outbox.notAccepted());
    holding.waiting = mustHave(outbox.waiting());
    return holding;
}

bool Aftermath::isErased(const Holding &holding) const
{
    return m_world.ledger().wasErased(personId(holding.seat->device->person()));
}

bool Aftermath::isOnSpeakingDevice(const Edit &edit) const
{
    // One that is too old can't bring back what a hub has lost; it keeps it until its program is renewed.
    const bool wasRestored = wasPutBack();
    return std::ranges::any_of(m_holdings, [&](const Holding &holding) {
        if (wasRestored && holding.seat->device->isOld()) {
            return false;
        }
        return holding.seat->device->number() == edit.device && !holding.seat->revoked && !isErased(holding);
    });
}

bool Aftermath::isWithdrawn(const Name &name) const
{
    const auto row = m_hub.constFind(name);
    return row == m_hub.cend() || row->withdrawn;
}

Value Aftermath::atHub(const Name &name, quint8 field) const
{
    const auto row = m_hub.constFind(name);
    return row == m_hub.cend() ? Value() : row->record.values.value(field);
}

QString nameOf(const Aftermath::Name &name)
{
    return u"%1 %2"_s.arg(recordKind(name.first)->table, name.second.toString().first(8));
}
}
