// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger.h"
#include "sim_hub.h"
#include "sim_link.h"
#include "stick_trip.h"
#include "story.h"

namespace Weekwijzer
{
/** How a world ended. */
struct Outcome {
    std::optional<QString> complaint; ///< What happened that must never happen.
    quint64 trace = 0; ///< The same for the same story in the same world.
    int exchanges = 0;
    int edits = 0;
};

/** A device with its line to the hub, and how the school thinks of it. */
struct SimSeat {
    std::unique_ptr<SimDevice> device;
    SimLink link;
    bool revoked = false; ///< The hub doesn't answer it any more; known once everybody comes to rest.
    bool copied = false; ///< It is, or was, one of two machines with one database.
    bool asked = false; ///< Its person was asked whether much may be removed.
    int requests = 0; ///< Since everybody began to come to rest.

    [[nodiscard]] bool speaks() const { return !revoked && !device->isOld(); }
};

/** One hub, a few people with their devices, and all that can happen to them. */
class World
{
public:
    explicit World(quint64 seed);

    /** From now on writes down what happens, for people to read. */
    void keepChronicle() { m_chronicle.emplace(); }
    [[nodiscard]] QStringList chronicle() const { return m_chronicle.value_or(QStringList()); }

    /** Lets it all happen, lets everybody come to rest, and judges. */
    [[nodiscard]] Outcome run(const Story &story);

    [[nodiscard]] SimHub &hub() { return m_hub; }
    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }
    [[nodiscard]] std::vector<SimSeat> &seats() { return m_seats; }

private:
    void equip(const SimPerson &person);
    void sit(const SimPerson &person);
    void happen(const Incident &incident);
    void write(SimSeat &seat, const Incident &incident);
    void exchange(SimSeat &seat);
    void carry(SimSeat &seat);
    void hear(SimSeat &seat, qsizetype frames, qsizetype bytes);
    void cut(SimSeat &seat);
    void echo(SimSeat &seat, quint32 which);
    void fork(SimSeat &seat);
    void copy(const SimSeat &original);
    void setClock(SimSeat &seat, quint32 how);
    void wait(quint32 howLong);
    void administer(quint32 a, quint32 b);
    void administer(const Change &change);
    void regroup(quint32 a, quint32 b);
    void happenToDevice(SimSeat &seat, const Incident &incident);
    void happenToHub(const Incident &incident);
    void carryStick(SimSeat &seat, const Incident &incident);
    void rest();
    void comeToRest(SimSeat &seat, bool isFirst);
    void erase(const SimPerson &person);
    void revoke(const SimSeat &seat);
    /** Rows that the device's cursors say it has, and that it has not? */
    void lookForGaps(SimSeat &seat);

    [[nodiscard]] Expected<QByteArray> answer(SimSeat &seat, const SimDevice::Request &request);
    void inspect(const SimSeat &seat, const QByteArray &reply);
    void complain(const QString &what);
    template<typename Words>
    void tell(Words words)
    {
        if (m_chronicle) {
            m_chronicle->append(words());
        }
    }
    void trace(quint64 what);

    quint64 m_seed;
    Dice m_dice;
    SimHub m_hub;
    std::vector<SimSeat> m_seats;
    StickTrip m_sticks{m_hub};
    Ledger m_ledger;
    QDateTime m_now = simStart();
    Outcome m_outcome;
    std::optional<QStringList> m_chronicle;
    int m_serial = 0;
    int m_names = 0;
    QSet<const SimPerson *> m_toErase;
    QSet<QByteArray> m_shutOut; ///< The tokens of devices that were revoked.
};
}
