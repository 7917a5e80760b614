// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <array>
#include <chrono>

namespace Weekwijzer
{
/** How many minutes of their own time a student has for school work, by day of the week. */
struct Availability {
    std::array<std::chrono::minutes, 7> ofWeekday{}; ///< From Monday.

    [[nodiscard]] std::chrono::minutes on(QDate day) const { return ofWeekday[size_t(day.dayOfWeek()) - 1]; }

    bool operator==(const Availability &) const = default;
};

/** What holds until a student says otherwise: our guess, with the free Wednesday afternoon and a lighter weekend. */
[[nodiscard]] inline Availability usualAvailability()
{
    using namespace std::chrono_literals;
    return {.ofWeekday = {90min, 90min, 120min, 90min, 60min, 60min, 60min}};
}
}
