// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chronicle.h"
#include "ledger.h"
#include "sim_hub.h"
#include "sim_seat.h"

namespace Weekwijzer
{
/** What a school does at its hub: it administers, moves and erases people, shuts devices out, puts copies back. */
class SimOffice
{
public:
    SimOffice(SimHub &hub, Ledger &ledger, Chronicle &chronicle)
        : m_hub(hub)
        , m_ledger(ledger)
        , m_chronicle(chronicle)
    {
    }

    /** Does what is the office's to do, and nothing else. */
    void happen(const SimSeat &seat, const Incident &incident, const QDateTime &now);
    /** Erases who could not be erased at first. */
    void eraseRest(const QDateTime &now);
    /** Was the device shut out, or the one whose name it has? */
    [[nodiscard]] bool hasShutOut(const SimSeat &seat) const { return m_shutOut.contains(seat.token()); }

private:
    void administer(quint32 a, quint32 b, const QDateTime &now);
    void administer(const Change &change, const QDateTime &now);
    void note(const Change &change, Values replaced);
    void announce(quint32 a, quint32 b, const QDateTime &now);
    void coach(quint32 a, quint32 b, const QDateTime &now);
    void regroup(quint32 a, quint32 b);
    void revoke(const SimSeat &seat, const QDateTime &now);
    void erase(const SimPerson &person, const QDateTime &now);
    void restore(const QDateTime &now);

    SimHub &m_hub;
    Ledger &m_ledger;
    Chronicle &m_chronicle;
    QList<const SimPerson *> m_toErase;
    QSet<QByteArray> m_shutOut; ///< The tokens of devices that were revoked.
};
}
