// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "world.h"

namespace Weekwijzer
{
/** The story with everything left out without which it still goes wrong. */
[[nodiscard]] Story shortest(quint64 seed, Story story);
/** What went wrong, the shortest story in which it does, and the line that replays it. */
[[nodiscard]] QString reportOf(quint64 seed, const Story &story);
}
