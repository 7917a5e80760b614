// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rush_school.h"

#include <QJsonObject>

namespace Weekwijzer
{
/** What a rush is made of. */
struct RushPlan {
    QString hubProgram;
    QString folder; ///< For the hub; it is made.
    int devices = 600;
    std::chrono::milliseconds length{}; ///< Within which all come, each at a moment of its own.
    quint32 seed = 1;
};

/**
 * Every student's device does `monday` at the real hub, each on the real engine and stores, over a connection of its own.
 *
 * Tells how long an exchange took, from the first byte of its connection until the device has kept all of it, and how many
 * changes are at the hub afterwards.
 */
[[nodiscard]] Expected<QJsonObject> rush(const RushPlan &plan);
}
