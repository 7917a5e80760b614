// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_key_store.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<KeyPair> HubKeyStore::hubKey()
{
    return m_database.transaction([&]() -> Expected<KeyPair> {
        const auto seed = m_database.prepared("SELECT seed FROM hub_key").row([](const Row &row) { return row.bytes(0); });
        if (!seed) {
            return std::unexpected(seed.error());
        }
        if (*seed) {
            return KeyPair::fromSeed(**seed);
        }
        auto made = KeyPair::made();
        return m_database.prepared("INSERT INTO hub_key (only, seed) VALUES (1, ?)").bind(made.seed).run().transform([&](int) { return made; });
    });
}

Expected<void> HubKeyStore::keep(const Id &device, const QByteArray &key)
{
    // Sealing to it is the proof that it is one.
    if (const auto box = sealed({}, key); !box) {
        return std::unexpected(box.error());
    }
    const auto kept = m_database
                          .prepared("INSERT INTO device_key (device, key) SELECT ?1, ?2"
                                    " WHERE NOT EXISTS (SELECT 1 FROM device_key WHERE key = ?2 AND device <> ?1)"
                                    " ON CONFLICT (device) DO UPDATE SET key = excluded.key")
                          .bind(device, key)
                          .run();
    if (!kept) {
        return std::unexpected(kept.error());
    }
    return *kept > 0 ? Expected<void>() : failure(ErrorKind::BadInput, u"this key is another device's"_s);
}

Expected<Id> HubKeyStore::deviceWith(const QByteArray &key) const
{
    const auto found = m_database.prepared("SELECT device FROM device_key WHERE key = ?").bind(key).row([](const Row &row) { return row.id(0); });
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? Expected<Id>(**found) : failure(ErrorKind::UnknownSender, u"no device of this hub has this key"_s);
}

Expected<QByteArray> HubKeyStore::keyOf(const Id &device) const
{
    const auto found = m_database.prepared("SELECT key FROM device_key WHERE device = ?").bind(device).row([](const Row &row) {
        return row.bytes(0);
    });
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? Expected<QByteArray>(**found) : failure(ErrorKind::NotFound, u"this device has not told its key"_s);
}
}
