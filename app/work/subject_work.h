// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "item_state.h"

namespace Weekwijzer
{
/** A piece of work of a subject, and where its student stands with it in a week. */
struct SubjectWork {
    PlanItem item;
    Week week;
    ItemState state = ItemState::ToDo;

    bool operator==(const SubjectWork &) const = default;
};

/** What a subject asks of a student now. */
struct SubjectNow {
    QList<SubjectWork> deadlines; ///< Late first, then what is to come; by day.
    QList<SubjectWork> thisWeek; ///< Still to do in this week, by deadline, what has none last.
    QList<SubjectWork> toRead; ///< Answered, and not read yet; the latest week first.

    [[nodiscard]] qsizetype late() const;
    /** The first that is not over; nothing when nobody said a day. */
    [[nodiscard]] std::optional<SubjectWork> next() const;

    bool operator==(const SubjectNow &) const = default;
};

/**
 * The day on which it has to be done, none when nobody said: of a test its own, of what is late without a deadline its week's Sunday, and so
 * of what was taken over into a week after its deadline.
 */
[[nodiscard]] QDate dayOf(const SubjectWork &work);
/** Of `all` what is left to do; lessons and live moments pass by, and so do tests of days before today. */
[[nodiscard]] SubjectNow subjectNow(const QList<SubjectWork> &all, QDate today);

/** How far back late work is looked for, in weeks: as long as from one talk with a coach to the next. */
constexpr int weeksLookedBack = 3;
/** How far ahead deadlines are told, in weeks. */
constexpr int weeksLookedAhead = 4;
/** The first week of the school year that `today` is in; what was taught before doesn't say what is taught now. */
[[nodiscard]] Week schoolYearBegins(QDate today);
}
