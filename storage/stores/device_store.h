// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/scope.h"
#include "stick_key_store.h"

#include <QDateTime>
#include <QUrl>

namespace Weekwijzer
{
/** What a device got when it was paired. */
struct Pairing {
    QUrl hub; ///< Empty for a demonstration without a hub.
    QByteArray token; ///< 32 random bytes.
    Id person;
    Id school;
    Id device{}; ///< The hub's name for this device; none from a hub that doesn't tell.
    StickKeys keys{}; ///< Empty from a hub that knows no sticks.

    bool operator==(const Pairing &) const = default;
};

/** Who this device belongs to, how far it has come, and its hybrid logical clock. */
class DeviceStore
{
public:
    explicit DeviceStore(Database &database)
        : m_database(database)
    {
    }

    /** Nothing when the device isn't paired yet. */
    [[nodiscard]] Expected<std::optional<Pairing>> pairing() const;
    /**
     * Keeps the pairing.
     *
     * A device that is paired already takes a new name when it is the same person's, and keeps all it has; NotAllowed when it is
     * somebody else's.
     */
    [[nodiscard]] Expected<void> pair(const Pairing &pairing);
    [[nodiscard]] Expected<std::optional<QDateTime>> lastContact() const;
    /** `hubClock` is the hub's own reading of the clock then. */
    [[nodiscard]] Expected<void> setLastContact(const QDateTime &when, qint64 hubClock);
    /** A reading that is later than all the hub had at the last contact; 0 when there was none. */
    [[nodiscard]] Expected<qint64> contactClock() const;
    /** Number of the last change that the hub has answered. */
    [[nodiscard]] Expected<qint64> settled() const;
    /** Number of the last change that was ever sealed here. */
    [[nodiscard]] Expected<qint64> sealed() const;

    /**
     * Takes a name of its own, because another device speaks with the one this database came with.
     *
     * The changes that wait stay in their order and are numbered anew; what the hub has of them already it takes for the same.
     * Keys of the name until now are worth nothing under the new one.
     */
    [[nodiscard]] Expected<void> becomeFork(const Id &device, const QByteArray &token, const StickKeys &keys = {});

    /** Has the person agreed to remove more rows at once than is done without asking? */
    [[nodiscard]] Expected<bool> mayRemove() const;
    [[nodiscard]] Expected<void> setMayRemove(bool may);

    /** The next reading of the clock: later than every one before, and than `now` unless the clock runs ahead. */
    [[nodiscard]] Expected<qint64> tick(const QDateTime &now);
    /** Takes over a reading from elsewhere, so that the next one here is later. */
    [[nodiscard]] Expected<void> witness(qint64 clock);

private:
    [[nodiscard]] Expected<void> pairAgain(const Pairing &before, const Pairing &pairing);
    [[nodiscard]] Expected<void> keepKeys(const Id &device, const StickKeys &keys);

    Database &m_database;
};
}
