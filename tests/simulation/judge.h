// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules.h"

namespace Weekwijzer
{
/** Holds a world that has come to rest against what must never happen. */
class Judge
{
public:
    explicit Judge(World &world)
        : m_aftermath(world)
    {
    }

    /** The first thing that is wrong; nothing when all is as it must be. */
    [[nodiscard]] std::optional<QString> complaint() const;
    /** Has somebody more to tell or to hear? */
    [[nodiscard]] bool isUnsettled() const { return everybodyRests(m_aftermath) || everybodyAgrees(m_aftermath); }
    /** A row that a device's cursors say it has, and that it has not. */
    [[nodiscard]] static std::optional<QString> gap(SimHub &hub, SimDevice &device, const Ledger &ledger);

private:
    Aftermath m_aftermath;
};
}
