// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "week_rows.h"

#include <QStringList>

#include <array>

namespace Weekwijzer
{
/** Something that lies in the basket or on a day, in the words that go on paper. */
struct PrintedEntry {
    /** What leaves the page first when there is no room comes last. */
    enum class Weight { Must, Should, Extra, Done };

    QString subject; ///< Empty for what a student does beside school.
    QString title;
    QString facts; ///< "08:25 · Test · 20 min · by Fri 20, 16:00", what there is of it.
    QTime time; ///< Its place in the day, if it has one.
    Weight weight = Weight::Must;
    bool test = false;
    bool done = false;

    [[nodiscard]] bool isOwnActivity() const { return subject.isEmpty(); }
};

/** The basket or a day. */
struct PrintedColumn {
    QString heading; ///< "Monday 16"
    QString load; ///< "70 of 90 min"
    QString empty; ///< What to say when there is nothing in it.
    QList<PrintedEntry> entries; ///< By time, then in the order of the week.
};

/** One week of one student in words. */
struct PrintedWeek {
    QString title; ///< "Week 47"
    QString dates; ///< "16 – 22 November 2026"
    QString student;
    QString note; ///< What the teachers say of the week as a whole.
    QString goal; ///< The student's own; empty leaves a line to write on.
    QString link;
    std::array<PrintedColumn, 8> columns; ///< The basket, then Monday to Sunday.
};

[[nodiscard]] PrintedWeek printedWeekOf(const WeekRows &rows, Week week, const QString &student);
}
