// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paired_device_store.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
PairedDevice deviceFrom(const Row &row)
{
    return {.id = row.id(0),
            .person = row.id(1),
            .name = row.text(2),
            .lastNumber = row.integer(3),
            .pairedAt = Kept<QDateTime>::from(row.value(4, FieldType::Instant)),
            .revokedAt = Kept<QDateTime>::from(row.value(5, FieldType::Instant)),
            .forkedFrom = row.id(6)};
}

constexpr auto selection = "SELECT id, person, name, last_number, paired_at, revoked_at, forked_from FROM device ";
// A late copy of a batch comes within days; a device that syncs every five minutes makes as many batches in three.
constexpr qint64 batchesRemembered = 1000;

QByteArray selectionWhere(const QByteArray &tail)
{
    return selection + tail;
}

Expected<void> done(const Expected<int> &result)
{
    return result.transform([](int) {});
}
}

Expected<void> PairedDeviceStore::add(const PairedDevice &device, const QByteArray &tokenHash)
{
    return done(
        m_database.prepared("INSERT INTO device (id, token_hash, person, name, last_number, paired_at, forked_from) VALUES (?, ?, ?, ?, 0, ?, ?)")
            .bind(device.id, tokenHash, device.person, device.name, device.pairedAt, device.forkedFrom)
            .run());
}

Expected<PairedDevice> PairedDeviceStore::withToken(const QByteArray &tokenHash) const
{
    const auto found = m_database.prepared(selectionWhere("WHERE token_hash = ? AND revoked_at IS NULL")).bind(tokenHash).row(deviceFrom);
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? Expected<PairedDevice>(**found) : failure(ErrorKind::Unpaired, u"no device has this token"_s);
}

Expected<QList<PairedDevice>> PairedDeviceStore::all() const
{
    return m_database.prepared(selectionWhere("ORDER BY paired_at, id")).rows(deviceFrom);
}

Expected<PairedDevice> PairedDeviceStore::device(const Id &id) const
{
    const auto found = m_database.prepared(selectionWhere("WHERE id = ?")).bind(id).row(deviceFrom);
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? Expected<PairedDevice>(**found) : failure(ErrorKind::NotFound, u"no such device"_s);
}

Expected<Id> PairedDeviceStore::personWithToken(const QByteArray &tokenHash) const
{
    return m_database.prepared("SELECT person FROM device WHERE token_hash = ?")
        .bind(tokenHash)
        .row([](const Row &row) { return row.id(0); })
        .transform([](const auto &found) { return found.value_or(Id()); });
}

Expected<void> PairedDeviceStore::erase(const Id &person, const QDateTime &now)
{
    const auto forgotten = m_database.prepared("DELETE FROM batch WHERE device IN (SELECT id FROM device WHERE person = ?)").bind(person).run();
    if (!forgotten) {
        return done(forgotten);
    }
    return done(m_database.prepared("UPDATE device SET revoked_at = coalesce(revoked_at, ?), name = '' WHERE person = ?").bind(now, person).run());
}

Expected<std::optional<Batch>> PairedDeviceStore::batch(const Id &device, qint64 first) const
{
    return m_database.prepared("SELECT first, last, hash FROM batch WHERE device = ? AND first = ?").bind(device, first).row([](const Row &row) {
        return Batch{.first = row.integer(0), .last = row.integer(1), .hash = row.bytes(2)};
    });
}

Expected<void> PairedDeviceStore::keepBatch(const Id &device, const Batch &batch)
{
    const auto kept = m_database.prepared("INSERT OR REPLACE INTO batch (device, first, last, hash) VALUES (?, ?, ?, ?)")
                          .bind(device, batch.first, batch.last, batch.hash)
                          .run();
    if (!kept) {
        return done(kept);
    }
    return done(m_database
                    .prepared("DELETE FROM batch WHERE device = ?1 AND first <="
                              " (SELECT first FROM batch WHERE device = ?1 ORDER BY first DESC LIMIT 1 OFFSET ?2)")
                    .bind(device, batchesRemembered)
                    .run());
}

Expected<void> PairedDeviceStore::revoke(const Id &device, const QDateTime &now)
{
    const auto revoked = m_database.prepared("UPDATE device SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?").bind(now, device).run();
    if (!revoked) {
        return done(revoked);
    }
    return *revoked > 0 ? Expected<void>() : failure(ErrorKind::NotFound, u"no such device"_s);
}

Expected<void> PairedDeviceStore::setLastNumber(const Id &device, qint64 number)
{
    return done(m_database.prepared("UPDATE device SET last_number = ? WHERE id = ?").bind(number, device).run());
}

Expected<void> PairedDeviceStore::keepRefusal(const Id &device, const Refusal &refusal)
{
    return done(
        m_database.prepared("INSERT INTO outcome (device, number, reason) VALUES (?, ?, ?)").bind(device, refusal.number, refusal.reason).run());
}

Expected<void> PairedDeviceStore::forgetRefusals(const Id &device, qint64 upTo)
{
    return done(m_database.prepared("DELETE FROM outcome WHERE device = ? AND number <= ?").bind(device, upTo).run());
}

Expected<QList<Refusal>> PairedDeviceStore::refusals(const Id &device) const
{
    return m_database.prepared("SELECT number, reason FROM outcome WHERE device = ? ORDER BY number").bind(device).rows([](const Row &row) {
        return Refusal{.number = row.integer(0), .reason = ErrorKind(row.integer(1))};
    });
}
}
