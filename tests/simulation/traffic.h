// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chronicle.h"
#include "ledger.h"
#include "seating.h"

namespace Weekwijzer
{
/** The lines between the devices and the hub, and a look at all that comes down them. */
class Traffic
{
public:
    /** A device that needs more exchanges than this to agree with a hub that answers well is a complaint. */
    static constexpr int mostExchanges = 6;

    Traffic(Seating &seating, SimHub &hub, const Ledger &ledger, Chronicle &chronicle)
        : m_seating(seating)
        , m_hub(hub)
        , m_ledger(ledger)
        , m_chronicle(chronicle)
    {
    }

    /** Does what is about lines, and nothing else. */
    void happen(SimSeat &seat, const Incident &incident, const QDateTime &now);
    /** A whole exchange; one that is under way is ended. */
    void exchange(SimSeat &seat, const QDateTime &now);
    void cut(SimSeat &seat, const QDateTime &now);
    /** Holds what the hub told somebody against who may see it. */
    void inspect(const SimSeat &seat, const QByteArray &reply);
    /** Rows that the device's cursors say it has, and that it has not? */
    void lookForGaps(SimSeat &seat);

private:
    void begin(SimSeat &seat, const QDateTime &now);
    void carry(SimSeat &seat, const QDateTime &now);
    void hear(SimSeat &seat, qsizetype frames, qsizetype bytes, const QDateTime &now);
    void end(SimSeat &seat, const QDateTime &now);
    void echo(SimSeat &seat, quint32 which, const QDateTime &now);
    [[nodiscard]] Expected<QByteArray> answer(SimSeat &seat, const SimDevice::Request &request, const QDateTime &now);

    Seating &m_seating;
    SimHub &m_hub;
    const Ledger &m_ledger;
    Chronicle &m_chronicle;
};
}
