// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace Weekwijzer
{
/** Why a row, or a value in it, can't be taken. */
enum class Reason {
    NoTitle, ///< Nothing says what to do.
    NoWeek, ///< Neither the row, a heading above it nor the caller names a week.
    NotAWeek,
    NoSuchWeek, ///< A week 53 that the year lacks, or a number no year has.
    NotADate,
    OtherWeekday, ///< The weekday beside the date is not the weekday of that date.
    OutsideWeek, ///< The day does not lie in the week that the row names.
    NotATime,
    NotADuration,
    NotACount,
    NoSuchMoment, ///< It stands in for something that the list doesn't have.
    UnknownWord, ///< None of the words a column of choices has.
    TooLong,
    OutOfRange,
    StrayQuote, ///< Text after a closing quotation mark.
    TooManyCells, ///< More cells than the heading row has columns.
    RepeatedKey,
    NoStart, ///< An event without DTSTART.
    NoDates, ///< A task in a calendar without any date, and no week from the caller.
    EndsBeforeItStarts,
    UnknownZone,
    NotARule, ///< A recurrence that makes no sense.
    TooOften, ///< A recurrence with more occurrences than a school has lessons.
    ChangesLater, ///< RANGE=THISANDFUTURE.
    GarbledLine, ///< A line in an event that is not `NAME:value`.
};

/** A value that can't be read: why, and what the reason needs besides the value itself. */
struct Misread {
    Reason reason = Reason::NotADate;
    QString hint; ///< A limit, a year, the words allowed: what the sentence of `reason` speaks of.
};

template<typename T>
using Reading = std::expected<T, Misread>;

/** One row that can't be taken, and why, in words a teacher can act on. */
struct Rejection {
    int line = 0; ///< 1-based line in the file where the row starts.
    QString column; ///< As the file names it; empty: the row as a whole.
    QString value;
    Reason reason = Reason::NoTitle;
    QString hint; ///< As in Misread.

    /** One sentence: line 12, column “deadline”: “31/02/2026” is not a date. */
    [[nodiscard]] QString message() const;

    bool operator==(const Rejection &) const = default;
};
}
