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
    [[nodiscard]] Expected<QList<PairedDevice>> all() const;
    /** NotFound when there is no such device. */
    [[nodiscard]] Expected<void> revoke(const Id &device, const QDateTime &now);

    [[nodiscard]] Expected<void> setLastNumber(const Id &device, qint64 number);
    [[nodiscard]] Expected<void> keepRefusal(const Id &device, const Refusal &refusal);
    [[nodiscard]] Expected<void> forgetRefusals(const Id &device, qint64 upTo);
    [[nodiscard]] Expected<QList<Refusal>> refusals(const Id &device) const;

private:
    Database &m_database;
};
}
