// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "stores/device_store.h"
#include "stores/outbox.h"
#include "sync_status.h"

namespace Weekwijzer
{
/** What a person may want to know about their work's travels, as of the last thing that was noted. */
class StatusBoard
{
public:
    explicit StatusBoard(Database &database)
        : m_device(database)
        , m_outbox(database)
    {
    }

    [[nodiscard]] const SyncStatus &status() const { return m_status; }

    void note(const Report &report);
    void noteNoHub(bool isPaired);
    /** Compares clocks. */
    void noteHubTime(const QDateTime &hub, const QDateTime &now);
    void noteErased() { m_status = {.trouble = ErrorKind::Erased}; }
    /** Counts what waits and what was not accepted; what can't be counted stays as it was. */
    void recount();

private:
    DeviceStore m_device;
    Outbox m_outbox;
    SyncStatus m_status;
};
}
