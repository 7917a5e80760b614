// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/own_time.h"

#include <QList>

#include <array>

namespace Weekwijzer
{
/** How many minutes of their own time a student has for school work, by day of the week. */
struct Availability {
    std::array<std::chrono::minutes, 7> ofWeekday{}; ///< From Monday.

    [[nodiscard]] std::chrono::minutes on(Qt::DayOfWeek weekday) const { return ofWeekday[size_t(weekday) - 1]; }
    [[nodiscard]] std::chrono::minutes on(QDate day) const { return on(Qt::DayOfWeek(day.dayOfWeek())); }

    bool operator==(const Availability &) const = default;
};

/** What holds until a student says otherwise: our guess, with the free Wednesday afternoon and a lighter weekend. */
[[nodiscard]] Availability usualAvailability();
/** The usual, and over it what a student said. */
[[nodiscard]] Availability availabilityOf(const QList<AvailableTime> &said);

/** Is the activity on this day? A weekly one is from its first day on. */
[[nodiscard]] bool isOn(const OwnActivity &activity, QDate day);
/**
 * What is left for school work on this day, never below 0.
 *
 * Weekly activities belong to the usual week that the student had in mind when they said how much time there is; one that is on
 * this day alone takes its length away.
 */
[[nodiscard]] std::chrono::minutes ownTimeOn(QDate day, const Availability &availability, const QList<OwnActivity> &activities);
}
