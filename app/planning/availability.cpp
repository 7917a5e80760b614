// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "availability.h"

#include <algorithm>

namespace Weekwijzer
{
using namespace std::chrono_literals;

Availability usualAvailability()
{
    return {.ofWeekday = {90min, 90min, 120min, 90min, 60min, 60min, 60min}};
}

Availability availabilityOf(const QList<AvailableTime> &said)
{
    auto availability = usualAvailability();
    for (const auto &day : said) {
        availability.ofWeekday[size_t(day.weekday) - 1] = std::chrono::minutes(day.minutes);
    }
    return availability;
}

bool isOn(const OwnActivity &activity, QDate day)
{
    return activity.weekly ? activity.day <= day && activity.day.dayOfWeek() == day.dayOfWeek() : activity.day == day;
}

std::chrono::minutes ownTimeOn(QDate day, const Availability &availability, const QList<OwnActivity> &activities)
{
    auto left = availability.on(day);
    for (const auto &activity : activities) {
        if (!activity.weekly && isOn(activity, day)) {
            left -= activity.length;
        }
    }
    return std::max(left, 0min);
}
}
