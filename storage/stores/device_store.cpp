// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "device_store.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<std::optional<Pairing>> DeviceStore::pairing() const
{
    return m_database.prepared("SELECT hub, token, person, school, id FROM device").row([](const Row &row) {
        return Pairing{.hub = QUrl(row.text(0)), .token = row.bytes(1), .person = row.id(2), .school = row.id(3), .device = row.id(4)};
    });
}

Expected<void> DeviceStore::pair(const Pairing &pairing)
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto before = this->pairing();
        if (!before) {
            return std::unexpected(before.error());
        }
        if (*before) {
            return pairAgain(**before, pairing);
        }
        return m_database
            .prepared("INSERT INTO device (only, hub, token, person, school, id, sealed, settled, clock) VALUES (1, ?, ?, ?, ?, ?, 0, 0, 0)")
            .bind(pairing.hub.toString(), pairing.token, pairing.person, pairing.school, Kept<Id>::to(pairing.device))
            .run()
            .and_then([&](int) { return keepKeys(pairing.device, pairing.keys); });
    });
}

Expected<void> DeviceStore::pairAgain(const Pairing &before, const Pairing &pairing)
{
    if (before.hub.isEmpty() || before.person != pairing.person || before.school != pairing.school) {
        return failure(ErrorKind::NotAllowed, u"this device is somebody else's already"_s);
    }
    return becomeFork(pairing.device, pairing.token, pairing.keys).and_then([&] {
        return m_database.prepared("UPDATE device SET hub = ?").bind(pairing.hub.toString()).run().transform([](int) {});
    });
}

Expected<void> DeviceStore::keepKeys(const Id &device, const StickKeys &keys)
{
    return keys.seed.isEmpty() ? Expected<void>() : StickKeyStore(m_database).keep(device, keys);
}

Expected<std::optional<QDateTime>> DeviceStore::lastContact() const
{
    return m_database.prepared("SELECT last_contact FROM device WHERE last_contact IS NOT NULL").row([](const Row &row) {
        return Kept<QDateTime>::from(row.value(0, FieldType::Instant));
    });
}

Expected<void> DeviceStore::setLastContact(const QDateTime &when, qint64 hubClock)
{
    return m_database.prepared("UPDATE device SET last_contact = ?, contact_clock = ?").bind(when, hubClock).run().transform([](int) {});
}

Expected<qint64> DeviceStore::contactClock() const
{
    return m_database.prepared("SELECT iif(contact_clock > 0, contact_clock, ifnull(last_contact, 0) * 65536) FROM device").integer();
}

Expected<qint64> DeviceStore::settled() const
{
    return m_database.prepared("SELECT settled FROM device").integer();
}

Expected<qint64> DeviceStore::sealed() const
{
    return m_database.prepared("SELECT sealed FROM device").integer();
}

Expected<void> DeviceStore::becomeFork(const Id &device, const QByteArray &token, const StickKeys &keys)
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto named = m_database.prepared("UPDATE device SET id = ?, token = ?, sealed = 0, settled = 0").bind(device, token).run();
        if (!named) {
            return std::unexpected(named.error());
        }
        if (auto unsealed = m_database.execute("UPDATE outbox SET number = NULL"); !unsealed) {
            return unsealed;
        }
        if (auto kept = keepKeys(device, keys); !kept) {
            return kept;
        }
        // Out of the way of the numbers that come: in the same order, all below 1.
        return m_database.execute("UPDATE not_accepted SET number = number - 1"
                                  " - (SELECT max(number) - min(1, min(number)) FROM not_accepted)");
    });
}

Expected<bool> DeviceStore::mayRemove() const
{
    return m_database.prepared("SELECT may_remove FROM device").integer().transform([](qint64 may) { return may != 0; });
}

Expected<void> DeviceStore::setMayRemove(bool may)
{
    return m_database.prepared("UPDATE device SET may_remove = ?").bind(int(may)).run().transform([](int) {});
}

Expected<qint64> DeviceStore::tick(const QDateTime &now)
{
    return m_database.prepared("UPDATE device SET clock = max(clock + 1, ? * 65536) RETURNING clock").bind(now.toMSecsSinceEpoch()).integer();
}

Expected<void> DeviceStore::witness(qint64 clock)
{
    return m_database.prepared("UPDATE device SET clock = max(clock, ?)").bind(clock).run().transform([](int) {});
}
}
