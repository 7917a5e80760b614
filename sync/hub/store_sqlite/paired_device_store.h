// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "records/change.h"

#include <QDateTime>

namespace Weekwijzer
{
/** A device as the hub knows it; the token itself is nowhere but on the device. */
struct PairedDevice {
    Id id;
    Id person;
    QString name;
    qint64 lastNumber = 0; ///< Of its changes that have an outcome.
    QDateTime pairedAt;
    QDateTime revokedAt; ///< None while it may speak.
    Id forkedFrom; ///< The device whose copy it is; none for one that was paired.
};

/** One sealed batch of a device's changes. */
struct Batch {
    qint64 first = 0; ///< Number of its first change.
    qint64 last = 0;
    QByteArray hash; ///< 16 bytes, of its changes.

    bool operator==(const Batch &) const = default;
};

/** The devices that may speak, and the changes of theirs that were refused. */
class PairedDeviceStore
{
public:
    explicit PairedDeviceStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Expected<void> add(const PairedDevice &device, const QByteArray &tokenHash);
    /** Unpaired for a token nobody has, or no longer. */
    [[nodiscard]] Expected<PairedDevice> withToken(const QByteArray &tokenHash) const;
    /** A revoked one too; NotFound when there never was such a device. */
    [[nodiscard]] Expected<PairedDevice> device(const Id &id) const;
    /** Whose device had this token, also when it is revoked; none for a token nobody had. */
    [[nodiscard]] Expected<Id> personWithToken(const QByteArray &tokenHash) const;
    [[nodiscard]] Expected<QList<PairedDevice>> all() const;
    /** NotFound when there is no such device. */
    [[nodiscard]] Expected<void> revoke(const Id &device, const QDateTime &now);

    /** Takes the access of all a person's devices away, and forgets what they are called and sent. */
    [[nodiscard]] Expected<void> erase(const Id &person, const QDateTime &now);

    /** The batch that begins with this number, if it is still remembered. */
    [[nodiscard]] Expected<std::optional<Batch>> batch(const Id &device, qint64 first) const;
    [[nodiscard]] Expected<void> keepBatch(const Id &device, const Batch &batch);
    [[nodiscard]] Expected<void> setLastNumber(const Id &device, qint64 number);
    [[nodiscard]] Expected<void> keepRefusal(const Id &device, const Refusal &refusal);
    [[nodiscard]] Expected<void> forgetRefusals(const Id &device, qint64 upTo);
    [[nodiscard]] Expected<QList<Refusal>> refusals(const Id &device) const;

private:
    Database &m_database;
};
}
