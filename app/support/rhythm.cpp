// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rhythm.h"

namespace Weekwijzer
{
Week weekAhead(QDate today)
{
    return Week::of(today).plus(today.dayOfWeek() >= Qt::Saturday ? 1 : 0);
}

Week weekBehind(QDate today)
{
    return Week::of(today).plus(today.dayOfWeek() >= Qt::Friday ? 0 : -1);
}

std::optional<CheckIn::Moment> checkInOn(QDate today)
{
    if (today.dayOfWeek() <= Qt::Tuesday) {
        return CheckIn::Moment::Monday;
    }
    return today.dayOfWeek() >= Qt::Friday ? std::optional(CheckIn::Moment::Friday) : std::nullopt;
}
}
