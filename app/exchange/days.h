// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rejection.h"

#include "records/week.h"

#include <QTime>

namespace Weekwijzer
{
/** What a date that is not written out in full is read against. */
struct Anchor {
    QDate today;
    Week week; ///< Of the row, if it is known: then weekdays lie in it and dates without a year near it.

    [[nodiscard]] QDate day() const { return week.isValid() ? week.monday().addDays(3) : today; }
};

/** A day, a time, or both, as one cell may hold them. */
struct Moment {
    QDate day;
    QTime time;
    bool isDated = false; ///< The day is given as a date, not as a weekday alone.

    bool operator==(const Moment &) const = default;
};

/** 17/11/2026, "di 17 nov", "tegen vrijdag 16u", 2026-11-17T08:25; midnight after a date is no time. */
[[nodiscard]] Reading<Moment> momentFrom(QStringView text, const Anchor &anchor);
/** Would the author have meant this as a date or a time, well-formed or not? */
[[nodiscard]] bool looksLikeMoment(QStringView text);
/** 8:25, 8.25, 08u25, 16u, "tegen 16u"; of a range its start. */
[[nodiscard]] Reading<QTime> timeFrom(QStringView text);
/** 47, W47, "week 47", 2026-W47, 47/2026, or a date that lies in it; without a year the week nearest to the anchor. */
[[nodiscard]] Reading<Week> weekFrom(QStringView text, const Anchor &anchor);
/** The week of a heading like "Week 47: 16–20 nov"; NotAWeek for any other text. */
[[nodiscard]] Reading<Week> weekOfHeading(QStringView text, const Anchor &anchor);
}
