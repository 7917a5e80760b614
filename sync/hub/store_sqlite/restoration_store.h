// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "protocol/messages.h"

namespace Weekwijzer
{
/** What is known of the times this hub was put back from an older copy. */
class RestorationStore
{
public:
    explicit RestorationStore(Database &database)
        : m_database(database)
    {
    }

    /**
     * Begins a new history: another epoch, and from now on numbers beyond `base` in every scope.
     *
     * `base` is greater than every number given in any history before.
     */
    [[nodiscard]] Expected<void> begin(const QByteArray &epoch, qint64 base, const QDateTime &now);
    /** The greatest number of any scope. */
    [[nodiscard]] Expected<qint64> greatestSeq() const;
    /** Numbers of this scope that belong to histories which are lost, the one after its count included; none if the hub was never put back. */
    [[nodiscard]] Expected<QList<VersionGap>> gaps(const Scope &scope) const;

private:
    Database &m_database;
};
}
