// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"

#include <QDateTime>

namespace Weekwijzer
{
/** A code that still pairs one device; the secret half is kept as a hash. */
struct PairingCode {
    QString selector;
    QByteArray secretHash;
    Id person;
    QDateTime expiresAt;
    int failures = 0;
};

class PairingCodeStore
{
public:
    explicit PairingCodeStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Expected<void> add(const PairingCode &code);
    [[nodiscard]] Expected<std::optional<PairingCode>> find(const QString &selector) const;
    [[nodiscard]] Expected<void> countFailure(const QString &selector);
    [[nodiscard]] Expected<void> remove(const QString &selector);
    [[nodiscard]] Expected<void> removeExpired(const QDateTime &now);

private:
    Database &m_database;
};
}
