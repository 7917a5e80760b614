// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reply_writer.h"
#include "restoration.h"

#include "store_sqlite/roster_store.h"

namespace Weekwijzer
{
/** What can be otherwise from one hub to another. */
struct Terms {
    int oldestServed = 1; ///< Devices that speak an older protocol may only push.
    Randomness randomness = &systemRandomness;
};

/** Takes a device's changes and tells it what it lacks: one transaction, once for each change, whatever gets lost on the way. */
class Exchange
{
public:
    explicit Exchange(Database &database, Terms terms = {})
        : m_database(database)
        , m_terms(std::move(terms))
        , m_state(database)
        , m_devices(database)
        , m_roster(database)
    {
    }

    /**
     * For a device that shows its token, 32 bytes.
     *
     * Unpaired for a token that isn't known, Erased for one whose person was, Forked for the copy of a device's database, BadReply
     * for changes whose numbers leave a gap; none of them does anything.
     */
    [[nodiscard]] Expected<SyncReply> run(const QByteArray &token, const SyncRequest &request, const QDateTime &now);
    /** For a device that is known otherwise, by its signature, and may get the reply when it is elsewhere; fails as the other. */
    [[nodiscard]] Expected<SyncReply> runFor(const Id &device, const SyncRequest &request, const QDateTime &now);

private:
    [[nodiscard]] Expected<PairedDevice> deviceWith(const QByteArray &token) const;
    [[nodiscard]] Expected<SyncReply> exchanged(const PairedDevice &device, Receipt receipt, const SyncRequest &request, const QDateTime &now);
    [[nodiscard]] Expected<Session> session(const PairedDevice &device, const SyncRequest &request, const QDateTime &now);
    /** Begins a new history when the device shows numbers this hub never gave. */
    [[nodiscard]] Expected<HubState> currentState(Sequel sequel, const SyncRequest &request, const QDateTime &now);
    /** Applies those changes that have no outcome yet. */
    [[nodiscard]] Expected<void> take(const Session &session, const QList<Change> &changes, const QDateTime &now, DeviceView &view);
    [[nodiscard]] Expected<Ack> ack(const Session &session, const SyncRequest &request, const QDateTime &now);
    [[nodiscard]] Expected<QList<Scope>> erasedOf(const Session &session) const;

    Database &m_database;
    Terms m_terms;
    HubStateStore m_state;
    PairedDeviceStore m_devices;
    RosterStore m_roster;
};

/** What is kept of a token. */
[[nodiscard]] QByteArray hashOf(const QByteArray &token);
/** A reply as frames; pages beyond what the device can afford are left for next time, but the first always comes. */
[[nodiscard]] QByteArray encoded(const SyncReply &reply, qint64 affordable);
}
