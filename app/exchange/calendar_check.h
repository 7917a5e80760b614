// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar_parts.h"

namespace Weekwijzer
{
/** The property that tells in which line of the file a part begins. */
constexpr auto linePropertyName = "X-WEEKWIJZER-LINE";
constexpr int mostRepetitions = 500; ///< Of one event in the time that is read.

/** What keeps a part from being read; the calendar library would pass over most of it in silence. */
[[nodiscard]] QList<Rejection> faultsOf(const CalendarPart &part, const CalendarFile &file);
/** The zone of that name, also if it is one of Windows; invalid for a name nobody knows. */
[[nodiscard]] QTimeZone zoneNamed(const QString &name);
/** A calendar of sound parts alone, for the calendar library; a part without a UID gets one. */
[[nodiscard]] QString soundCalendar(const CalendarFile &file, const QList<CalendarPart> &parts);
/** Is this UID not the file's own, and so no key? */
[[nodiscard]] bool isMadeUpUid(const QString &uid);
}
