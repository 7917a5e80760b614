// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "device_store.h"
#include "outbox.h"

namespace Weekwijzer
{
/** Writes what a person changes, at the next tick of this device's clock: the row here, and the change for the hub with it. */
class RecordWriter
{
public:
    explicit RecordWriter(Database &database)
        : m_device(database)
        , m_outbox(database)
    {
    }

    /** The fields that are named; `seen` as in Outbox. Invalid when the record would not be valid then. */
    [[nodiscard]] Expected<void> set(const Record &record, const QDateTime &now, std::optional<qint64> seen = {})
    {
        return commit({.verb = Change::Verb::Set, .kind = record.kind, .record = record.id, .values = record.values}, now, seen);
    }
    [[nodiscard]] Expected<void> withdraw(Kind kind, const Id &record, const QDateTime &now)
    {
        return commit({.verb = Change::Verb::Withdraw, .kind = kind, .record = record, .values = {}}, now);
    }

private:
    [[nodiscard]] Expected<void> commit(Change change, const QDateTime &now, std::optional<qint64> seen = {})
    {
        return m_device.tick(now).and_then([&](qint64 clock) {
            change.clock = clock;
            return m_outbox.commit(std::move(change), seen);
        });
    }

    DeviceStore m_device;
    Outbox m_outbox;
};
}
