// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/standing.h"
#include "device_view.h"
#include "page_writer.h"

#include "protocol/messages.h"
#include "store_sqlite/hub_state_store.h"
#include "store_sqlite/paired_device_store.h"
#include "store_sqlite/roster_store.h"

namespace Weekwijzer
{
/** The hub's half of an exchange, before it is packed. */
struct SyncReply {
    Ack ack;
    QList<Page> pages;
};

/** Takes a device's changes and tells it what it lacks: one transaction, once for each change, whatever gets lost on the way. */
class Exchange
{
public:
    explicit Exchange(Database &database)
        : m_database(database)
        , m_state(database)
        , m_devices(database)
        , m_roster(database)
    {
    }

    /**
     * Unpaired for a token that isn't known, BadReply for changes that leave a gap after those known; neither does anything.
     *
     * `token` is the 32 bytes the device was given.
     */
    [[nodiscard]] Expected<SyncReply> run(const QByteArray &token, const SyncRequest &request, const QDateTime &now);

private:
    struct Session {
        PairedDevice device;
        HubState state;
        Standing standing;
        QList<Scope> scopes;
        QHash<Scope, QByteArray> cursors;
    };
    [[nodiscard]] Expected<Session> session(const QByteArray &token, const SyncRequest &request) const;
    [[nodiscard]] Expected<SyncReply> answered(const Session &session, const SyncRequest &request, const QDateTime &now);
    /** Applies those changes that have no outcome yet. */
    [[nodiscard]] Expected<void> take(const Session &session, const QList<Change> &changes, const QDateTime &now, DeviceView &view);
    [[nodiscard]] Expected<Ack> ack(const Session &session, const SyncRequest &request, const QDateTime &now);
    /** Rows the device changed and that did not become what it thinks, where no cursor would bring them. */
    [[nodiscard]] Expected<QList<Page>> corrections(const Session &session, const DeviceView &view, const PageWriter &writer);

    Database &m_database;
    HubStateStore m_state;
    PairedDeviceStore m_devices;
    RosterStore m_roster;
};

/** What is kept of a token. */
[[nodiscard]] QByteArray hashOf(const QByteArray &token);
/** A reply as frames; pages beyond what the device can afford are left for next time, but the first always comes. */
[[nodiscard]] QByteArray encoded(const SyncReply &reply, qint64 affordable);
}
