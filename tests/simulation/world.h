// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sim_office.h"
#include "stick_trip.h"
#include "traffic.h"

namespace Weekwijzer
{
/** One hub, a few people with their devices, and all that can happen to them. */
class World
{
public:
    explicit World(quint64 seed);

    /** From now on writes down what happens, for people to read. */
    void keepChronicle() { m_chronicle.keep(); }
    [[nodiscard]] QStringList chronicle() const { return m_chronicle.lines(); }

    /** Lets it all happen, lets everybody come to rest, and judges. */
    [[nodiscard]] Outcome run(const Story &story);

    [[nodiscard]] SimHub &hub() { return m_hub; }
    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }
    [[nodiscard]] std::vector<SimSeat> &seats() { return m_seating.seats(); }

private:
    void happen(SimSeat &seat, const Incident &incident);
    void happenToWorld(SimSeat &seat, const Incident &incident);
    void happenToDevice(SimSeat &seat, const Incident &incident);
    void happenToHub(const Incident &incident);
    void write(SimSeat &seat, const Incident &incident);
    void copy(SimSeat &original);
    void setClock(SimSeat &seat, quint32 how);
    void wait(quint32 howLong);
    void carryStick(SimSeat &seat, const Incident &incident);

    void rest();
    void mend();
    void comeToRest(SimSeat &seat, bool isFirst);
    /** Complains about who needed too many exchanges. */
    void countRequests();
    /** Complains about a database that failed though no fault of a disk explains it. */
    void lookAtStorage(const SimSeat &seat, QStringView when);

    SimHub m_hub;
    Ledger m_ledger;
    Chronicle m_chronicle;
    Seating m_seating;
    Traffic m_traffic{m_seating, m_hub, m_ledger, m_chronicle};
    SimOffice m_office{m_hub, m_ledger, m_chronicle};
    StickTrip m_sticks{m_hub};
    QDateTime m_now = simStart();
};
}
