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
// Far beyond what a lost history may have counted to, and different each time the same copy is put back.
constexpr qint64 leastLeap = qint64(1) << 40;
}

Expected<void> Restoration::begin(qint64 claimed, const QDateTime &now)
{
    const auto greatest = m_restorations.greatestSeq();
    if (!greatest) {
        return std::unexpected(greatest.error());
    }
    const auto leap = leastLeap + qint64(m_randomness());
    qCWarning(hubRestoration) << "this hub was put back from an older copy; devices bring back what it lost";
    return m_restorations.begin(newEpoch(m_randomness), std::max(*greatest, claimed) + leap, now);
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
