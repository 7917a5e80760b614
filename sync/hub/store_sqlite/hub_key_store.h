// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bundle/key_pair.h"
#include "database/database.h"

namespace Weekwijzer
{
/** The hub's own key pair, and the public keys of the devices. */
class HubKeyStore
{
public:
    explicit HubKeyStore(Database &database)
        : m_database(database)
    {
    }

    /** Made when it is first asked for. */
    [[nodiscard]] Expected<KeyPair> hubKey();
    /** BadInput for what can't be a key, or is another device's. */
    [[nodiscard]] Expected<void> keep(const Id &device, const QByteArray &key);
    /** UnknownSender when no device has this key. */
    [[nodiscard]] Expected<Id> deviceWith(const QByteArray &key) const;
    /** NotFound for a device that never told its key. */
    [[nodiscard]] Expected<QByteArray> keyOf(const Id &device) const;

private:
    Database &m_database;
};
}
