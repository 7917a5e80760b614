// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world.h"

namespace Weekwijzer
{
/** What hub and devices have once everybody has come to rest. */
class Aftermath
{
public:
    using Name = std::pair<Kind, Id>;
    /** What a device has. */
    struct Holding {
        SimSeat *seat;
        QMap<Name, Record> rows;
        QMap<Name, qint64> versions;
        QSet<Scope> scopes;
        QList<NotAccepted> notAccepted;
        qint64 waiting = 0;
    };

    explicit Aftermath(World &world);

    [[nodiscard]] const QMap<Name, HubRow> &hub() const { return m_hub; }
    [[nodiscard]] const QList<Holding> &holdings() const { return m_holdings; }
    [[nodiscard]] const Ledger &ledger() const { return m_world.ledger(); }
    [[nodiscard]] SimHub &school() const { return m_world.hub(); }
    /** Is a device one of two machines with one database? */
    [[nodiscard]] bool hasCopies() const { return m_hasCopies; }
    [[nodiscard]] bool wasPutBack() const { return m_world.hub().restorations() > 0; }

    [[nodiscard]] bool isErased(const Holding &holding) const;
    [[nodiscard]] bool isRefused(const Name &name) const { return m_refused.contains(name); }
    [[nodiscard]] bool isOnSpeakingDevice(const Edit &edit) const;
    /** Was the record, or what it hangs under, taken away at the hub? */
    [[nodiscard]] bool isWithdrawn(const Name &name) const;
    [[nodiscard]] Value atHub(const Name &name, quint8 field) const;

private:
    [[nodiscard]] Holding holdingOf(SimSeat &seat) const;

    World &m_world;
    QMap<Name, HubRow> m_hub;
    QList<Holding> m_holdings;
    QSet<Name> m_refused; ///< By the hub, on any device.
    bool m_hasCopies = false;
};

/** As in "Lies's device lacks step 3f…". */
[[nodiscard]] QString nameOf(const Aftermath::Name &name);
}
