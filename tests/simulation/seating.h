// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sim_hub.h"
#include "sim_seat.h"

#include <vector>

namespace Weekwijzer
{
/** Who has which devices, and the names by which the hub knows them. */
class Seating
{
public:
    /** In the beginning everybody has a device or none, and some have two or three. */
    Seating(SimHub &hub, quint64 seed);

    [[nodiscard]] std::vector<SimSeat> &seats() { return m_seats; }
    [[nodiscard]] SimSeat &seatOf(quint32 who) { return m_seats[who % m_seats.size()]; }
    [[nodiscard]] bool isFull() const;
    /** The device's whole disk is put in another machine. */
    void copy(SimSeat &original);
    /** A device that found out it is a copy gets a name of its own. */
    void fork(SimSeat &seat, const QDateTime &now);

private:
    void equip(const SimPerson &person, Dice &dice);
    void sit(const SimPerson &person);

    SimHub &m_hub;
    quint64 m_seed;
    std::vector<SimSeat> m_seats;
    int m_names = 0;
};
}
