// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stick_key_store.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<StickKeys> StickKeyStore::keys() const
{
    const auto found = m_database.prepared("SELECT seed, hub_key FROM stick_key JOIN device ON device.id = stick_key.device").row([](const Row &row) {
        return StickKeys{.seed = row.bytes(0), .hubKey = row.bytes(1)};
    });
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? Expected<StickKeys>(**found) : failure(ErrorKind::Unpaired, u"this device has no key that its hub knows"_s);
}

Expected<void> StickKeyStore::keep(const Id &device, const StickKeys &keys)
{
    return m_database
        .prepared("INSERT INTO stick_key (only, device, seed, hub_key) VALUES (1, ?, ?, ?) ON CONFLICT (only) DO UPDATE"
                  " SET device = excluded.device, seed = excluded.seed, hub_key = excluded.hub_key")
        .bind(device, keys.seed, keys.hubKey)
        .run()
        .transform([](int) {});
}
}
