// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store_sqlite/hub_key_store.h"
#include "store_sqlite/hub_state_store.h"
#include "store_sqlite/paired_device_store.h"
#include "store_sqlite/pairing_code_store.h"

#include <chrono>

namespace Weekwijzer
{
/** What a device gets when its code was right. */
struct Paired {
    Id device;
    QByteArray token; ///< 32 random bytes; the hub keeps only their hash.
    Id person;
    Id school;
    QString name; ///< The person's, so that who pairs sees whose device it is.
    QByteArray hubKey; ///< By which the device knows what comes from here by stick.
};

/** Codes that pair one device each, and what becomes of them. */
class PairingDesk
{
public:
    static constexpr int mostFailures = 5;

    explicit PairingDesk(Database &database)
        : m_database(database)
        , m_codes(database)
        , m_devices(database)
        , m_state(database)
        , m_keys(database)
    {
    }

    /** A new code like "K7F3-9QXDM2"; NotFound when there is no such person. */
    [[nodiscard]] Expected<QString> newCode(const Id &person, std::chrono::hours valid, const QDateTime &now);
    /**
     * NotAllowed for every code that isn't right, whatever is wrong with it.
     *
     * `key` is the device's public one, for sticks; BadInput when it can't be one. None for a device that tells none.
     */
    [[nodiscard]] Expected<Paired> pair(const QString &code, const QString &deviceName, const QDateTime &now, const QByteArray &key = {});
    /** A name of its own for the copy of a device's database; Unpaired for a token that isn't known. */
    [[nodiscard]] Expected<Paired> fork(const QByteArray &token, const QDateTime &now, const QByteArray &key = {});

private:
    [[nodiscard]] Expected<QString> nameOf(const Id &person) const;
    [[nodiscard]] Expected<Paired> admitted(PairedDevice device, const QByteArray &key, const QDateTime &now);

    Database &m_database;
    PairingCodeStore m_codes;
    PairedDeviceStore m_devices;
    HubStateStore m_state;
    HubKeyStore m_keys;
};
}
