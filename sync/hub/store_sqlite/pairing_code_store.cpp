// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pairing_code_store.h"

namespace Weekwijzer
{
namespace
{
Expected<void> done(const Expected<int> &result)
{
    return result.transform([](int) {});
}
}

Expected<void> PairingCodeStore::add(const PairingCode &code)
{
    return done(m_database.prepared("INSERT INTO pairing_code (selector, secret_hash, person, expires_at, failures) VALUES (?, ?, ?, ?, ?)")
                    .bind(code.selector, code.secretHash, code.person, code.expiresAt, code.failures)
                    .run());
}

Expected<std::optional<PairingCode>> PairingCodeStore::find(const QString &selector) const
{
    return m_database.prepared("SELECT selector, secret_hash, person, expires_at, failures FROM pairing_code WHERE selector = ?")
        .bind(selector)
        .row([](const Row &row) {
            return PairingCode{.selector = row.text(0),
                               .secretHash = row.bytes(1),
                               .person = row.id(2),
                               .expiresAt = Kept<QDateTime>::from(row.value(3, FieldType::Instant)),
                               .failures = int(row.integer(4))};
        });
}

Expected<void> PairingCodeStore::countFailure(const QString &selector)
{
    return done(m_database.prepared("UPDATE pairing_code SET failures = failures + 1 WHERE selector = ?").bind(selector).run());
}

Expected<void> PairingCodeStore::remove(const QString &selector)
{
    return done(m_database.prepared("DELETE FROM pairing_code WHERE selector = ?").bind(selector).run());
}

Expected<void> PairingCodeStore::removeExpired(const QDateTime &now)
{
    return done(m_database.prepared("DELETE FROM pairing_code WHERE expires_at <= ?").bind(now).run());
}
}
