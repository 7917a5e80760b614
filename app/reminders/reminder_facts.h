// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "reminder.h"

namespace Weekwijzer
{
/**
 * Everything about reminding this student at this moment, as it is in the database.
 *
 * What counts as kept in an earlier week is what is done by now: a tick carries no time, so that nobody can follow when a student works.
 */
[[nodiscard]] Expected<ReminderFacts> readReminderFacts(Database &database, const Id &student, const QDateTime &localNow);
}
