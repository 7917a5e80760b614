// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gate.h"

#include "service/exchange.h"
#include "service/pairing_desk.h"

namespace Weekwijzer
{
/** Answers requests that the gate let in; one per thread, each with a connection of its own. */
class FrontDesk
{
public:
    explicit FrontDesk(Database &database)
        : m_exchange(database)
        , m_pairing(database)
    {
    }

    [[nodiscard]] Answer answer(const Arrival &arrival, const QDateTime &now);

private:
    [[nodiscard]] Expected<Answer> synced(const Arrival &arrival, const QDateTime &now);
    [[nodiscard]] Expected<Answer> routed(const Arrival &arrival, const QDateTime &now);
    [[nodiscard]] Expected<Answer> forked(const Arrival &arrival, const QDateTime &now);
    [[nodiscard]] Expected<Answer> paired(const Arrival &arrival, const QDateTime &now);

    Exchange m_exchange;
    PairingDesk m_pairing;
};
}
