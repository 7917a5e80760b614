// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restoration.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

namespace Weekwijzer
{
Q_LOGGING_CATEGORY(hubRestoration, "weekwijzer.hub.restoration", QtWarningMsg)

namespace
{
/**
 * Where the new history counts from: far beyond what a lost one may have counted to, and beyond every restoration before, also
 * one that this copy knows nothing of. No scope changes a thousand times in a millisecond.
 */
qint64 baseAt(const QDateTime &now, quint32 random)
{
    return (now.toMSecsSinceEpoch() << 10) + random % 1024;
}
}

Expected<void> Restoration::begin(qint64 claimed, const QDateTime &now)
{
    const auto greatest = m_restorations.greatestSeq();
    if (!greatest) {
        return std::unexpected(greatest.error());
    }
    qCWarning(hubRestoration) << "this hub was put back from an older copy; devices bring back what it lost";
    return m_restorations.begin(newEpoch(m_randomness), std::max(std::max(*greatest, claimed) + 1, baseAt(now, m_randomness())), now);
}

bool Restoration::isUnderWay(const HubState &state, const QDateTime &now)
{
    return state.restoredAt.isValid() && now < state.restoredAt.addDuration(witnessing);
}

quint32 systemRandomness()
{
    return QRandomGenerator::system()->generate();
}

QByteArray newEpoch(const Randomness &randomness)
{
    const auto random = randomness();
    return {reinterpret_cast<const char *>(&random), sizeof random};
}
}
