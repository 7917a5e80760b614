// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store_sqlite/hub_state_store.h"
#include "store_sqlite/restoration_store.h"

#include <functional>

namespace Weekwijzer
{
/** Gives 32 random bits each time it is called. */
using Randomness = std::function<quint32()>;
[[nodiscard]] quint32 systemRandomness();

/** What a hub does that was put back from an older copy: it begins a new history, in which devices bring back what it lost. */
class Restoration
{
public:
    /** For so long teachers' devices may bring back what otherwise only the office makes. */
    static constexpr std::chrono::days witnessing{60};

    Restoration(Database &database, const Randomness &randomness)
        : m_restorations(database)
        , m_randomness(randomness)
    {
    }

    /** Begins the new history; `claimed` is the greatest number that a device has shown and this hub doesn't know of. */
    [[nodiscard]] Expected<void> begin(qint64 claimed, const QDateTime &now);
    /** Is this time still close enough to the last restoration? */
    [[nodiscard]] static bool isUnderWay(const HubState &state, const QDateTime &now);

private:
    RestorationStore m_restorations;
    const Randomness &m_randomness;
};

/** Four random bytes that name a history. */
[[nodiscard]] QByteArray newEpoch(const Randomness &randomness);
}
