// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QDateTime>

namespace Weekwijzer
{
/** Why a student is told of something; the numbers are kept in the database. */
enum class ReminderCause {
    Time = 1, ///< They meant to do it at a time.
    Day = 2, ///< They meant to do it on a day.
    Deadline = 3, ///< Its deadline is tomorrow, and it has no moment.
    Snoozed = 4, ///< They asked to be told again.
};

/** One thing a student is told of, and of which moment of it: another moment is another telling. */
struct Telling {
    Id item;
    ReminderCause cause = ReminderCause::Day;
    QDate day; ///< On which it is planned, or of the deadline.
    QTime time; ///< With Time: for when it is planned.

    bool operator==(const Telling &) const = default;
};

/** What was told already. */
struct ShownTelling {
    Telling telling;
    QDateTime at; ///< Tellings of one notice have the same.

    bool operator==(const ShownTelling &) const = default;
};

/** What a student put off. */
struct Snooze {
    Id item;
    QDateTime until;

    bool operator==(const Snooze &) const = default;
};

/** How a student wants to be reminded on this device; times are local. */
struct ReminderWishes {
    bool on = true;
    QTime quietFrom = QTime(20, 0);
    QTime quietTo = QTime(7, 0); ///< The same as `quietFrom`: never quiet.
    QTime begins = QTime(16, 0); ///< When a day's school work begins: after school, with a break.
    bool thins = true; ///< Fewer when planning goes well.
    bool whenClosed = false; ///< Also while the window is closed; only once they said so.

    bool operator==(const ReminderWishes &) const = default;
};
}
