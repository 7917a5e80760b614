// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world.h"

namespace Weekwijzer
{
/** Holds a world that has come to rest against what must never happen. */
class Judge
{
public:
    explicit Judge(World &world);

    /** The first thing that is wrong; nothing when all is as it must be. */
    [[nodiscard]] std::optional<QString> complaint();
    /** Has somebody more to tell or to hear? */
    [[nodiscard]] bool isUnsettled() const { return everybodyRests() || everybodyAgrees(); }
    /** A row that a device's cursors say it has, and that it has not. */
    [[nodiscard]] static std::optional<QString> gap(SimHub &hub, SimDevice &device, const Ledger &ledger);

private:
    using Name = std::pair<Kind, Id>;
    using Complaint = std::optional<QString>;
    /** What a device has. */
    struct Holding {
        SimSeat *seat;
        QMap<Name, Record> rows;
        QMap<Name, qint64> versions;
        QSet<Scope> scopes;
        QList<NotAccepted> notAccepted;
        qint64 waiting = 0;
    };

    [[nodiscard]] Holding holdingOf(SimSeat &seat) const;

    [[nodiscard]] Complaint everybodyRests() const;
    [[nodiscard]] Complaint everybodyAgrees() const;
    [[nodiscard]] Complaint agrees(const Holding &holding) const;
    [[nodiscard]] Complaint everyTextIsThere() const;
    [[nodiscard]] Complaint latestChoicesStand() const;
    [[nodiscard]] Complaint everyMinuteCountsOnce() const;
    [[nodiscard]] Complaint marksStay() const;
    [[nodiscard]] Complaint nothingIsBothTakenAndRefused() const;
    [[nodiscard]] Complaint laterEditsHaveLaterClocks() const;
    [[nodiscard]] Complaint erasedIsNowhere() const;

    [[nodiscard]] bool isErased(const Holding &holding) const;
    [[nodiscard]] bool isRefused(const Name &name) const { return m_refused.contains(name); }
    [[nodiscard]] bool isOnSpeakingDevice(const Edit &edit) const;
    [[nodiscard]] bool isUnderSharedName(const Edit &edit, quint8 field) const;
    /** Was the record, or what it hangs under, taken away at the hub? */
    [[nodiscard]] bool isWithdrawn(const Name &name) const;
    [[nodiscard]] bool isOutOfSight(const Edit &edit) const;
    /** Did somebody withdraw this record once, or what it hangs on? */
    [[nodiscard]] bool wasTakenAway(const Change &change) const;
    /** Is this value of a field still on its way to the hub, from a device that no longer gets an answer? */
    [[nodiscard]] bool waits(const Name &name, quint8 field, const Value &value) const;
    [[nodiscard]] Value atHub(const Name &name, quint8 field) const;

    World &m_world;
    QMap<Name, HubRow> m_hub;
    QList<Holding> m_holdings;
    QSet<Name> m_refused;
    bool m_hasCopies = false;
};
}
