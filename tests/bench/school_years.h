// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "support/school_year.h"

namespace Weekwijzer
{
/** How many standard school years one student keeps here. */
constexpr int schoolYears = 5;

/**
 * The standard year of `seed`, and before it four more of the same student at the same school, each 52 weeks earlier; all that was ticked
 * has a time that was worked on it.
 */
[[nodiscard]] Expected<void> keepYears(Database &device, quint32 seed);
}
