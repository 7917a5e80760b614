// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"

namespace Weekwijzer
{
/** What a device needs to travel by stick. */
struct StickKeys {
    QByteArray seed; ///< Of its own Ed25519 key pair, 32 bytes.
    QByteArray hubKey; ///< The hub's public key, 32 bytes.

    bool operator==(const StickKeys &) const = default;
};

/** The keys of this device; they go with the name that the hub gave it. */
class StickKeyStore
{
public:
    explicit StickKeyStore(Database &database)
        : m_database(database)
    {
    }

    /** Unpaired when there are none for the name this device has now. */
    [[nodiscard]] Expected<StickKeys> keys() const;
    [[nodiscard]] Expected<void> keep(const Id &device, const StickKeys &keys);

private:
    Database &m_database;
};
}
