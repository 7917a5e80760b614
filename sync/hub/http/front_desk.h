// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_counter.h"
#include "gate.h"

#include "service/exchange.h"
#include "service/pairing_desk.h"

namespace Weekwijzer
{
/** Answers requests that the gate let in; one per thread, each with a connection of its own. */
class FrontDesk
{
public:
    FrontDesk(Database &database, const BlobFolder &files)
        : m_exchange(database)
        , m_pairing(database)
        , m_blobs(database, files)
        , m_counter(m_blobs)
    {
    }

    [[nodiscard]] HttpAnswer answer(const Arrival &arrival, const QDateTime &now);

private:
    [[nodiscard]] Expected<HttpAnswer> synced(const Arrival &arrival, const QDateTime &now);
    [[nodiscard]] Expected<HttpAnswer> routed(const Arrival &arrival, const QDateTime &now);
    [[nodiscard]] Expected<HttpAnswer> forked(const Arrival &arrival, const QDateTime &now);
    [[nodiscard]] Expected<SyncReply> exchanged(const QByteArray &token, const SyncRequest &request, const QDateTime &now);
    [[nodiscard]] Expected<HttpAnswer> counted(const Arrival &arrival, const QDateTime &now);
    [[nodiscard]] Expected<HttpAnswer> paired(const Arrival &arrival, const QDateTime &now);

    Exchange m_exchange;
    PairingDesk m_pairing;
    BlobDesk m_blobs;
    BlobCounter m_counter;
};
}
