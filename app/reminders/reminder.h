// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "density.h"
#include "records/own_time.h"

#include <QList>

namespace Weekwijzer
{
/** A piece of own work that is still to do and that the student may place. */
struct RemindableWork {
    Id item;
    QString title;
    QDate day; ///< On which the student means to do it; none in the basket.
    QTime time; ///< None means "some time that day".
    QDate due;
    bool extra = false; ///< Nobody has to do it: told only when the student planned it.

    bool operator==(const RemindableWork &) const = default;
};

/** All that what to tell when follows from. */
struct ReminderFacts {
    ReminderWishes wishes;
    DensityReason density;
    QList<RemindableWork> open;
    QList<OwnActivity> activities;
    QList<ShownTelling> shown;
    QList<Snooze> snoozed;
};

/** One notice. */
struct Reminder {
    QDateTime when; ///< Local; not before now.
    QList<Telling> tellings; ///< At least one, each of another item.

    bool operator==(const Reminder &) const = default;
};

/** So long before the time something was planned for. */
constexpr auto ahead = std::chrono::minutes(10);
/** What comes within this time is told at once. */
constexpr auto bundledWithin = std::chrono::minutes(30);

/**
 * What to tell in the next seven days, the next one first; empty when reminding is off.
 *
 * Never in quiet hours nor while the student does something of their own: then after it, or not at all when that is too late. What
 * should have been told while the device was off is told now as long as it is of use. `localNow` is the student's local time, in
 * whose zone all days and times are.
 */
[[nodiscard]] QList<Reminder> remindersFrom(const ReminderFacts &facts, const QDateTime &localNow);

/** Is this a time at which nothing is told? */
[[nodiscard]] bool isQuiet(const ReminderWishes &wishes, QTime time);
}
