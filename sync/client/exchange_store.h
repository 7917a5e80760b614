// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/messages.h"
#include "stores/cursor_store.h"
#include "stores/device_store.h"
#include "stores/outbox.h"
#include "stores/record_store.h"

#include <QSet>

namespace Weekwijzer
{
/** What an exchange means for the device's database: the request from it, and each part of the reply in one transaction. */
class ExchangeStore
{
public:
    explicit ExchangeStore(Database &database)
        : m_database(database)
        , m_device(database)
        , m_outbox(database)
        , m_cursors(database)
        , m_records(database)
    {
    }

    /** Seals the waiting changes and says where this device stands. */
    [[nodiscard]] Expected<SyncRequest> request();
    /** Takes over what became of the changes sent, and drops the scopes this device may no longer hold. */
    [[nodiscard]] Expected<void> settle(const Ack &ack, const QDateTime &now);
    /** Keeps the rows with their cursor; a field with a change still on its way keeps that change's value. */
    [[nodiscard]] Expected<void> keep(const Page &page);

private:
    [[nodiscard]] Expected<void> keep(const PageRow &row, const Scope &scope);
    [[nodiscard]] Expected<void> dropAllBut(const QList<Scope> &scopes);

    Database &m_database;
    DeviceStore m_device;
    Outbox m_outbox;
    CursorStore m_cursors;
    RecordStore m_records;
};
}
