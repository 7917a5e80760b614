// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rejection.h"

#include "records/error.h"
#include "records/plan.h"

#include <QStringList>
#include <QTimeZone>

namespace Weekwijzer
{
/** A row as the file gives it, checked: what becomes a PlanItem and its Steps once the hub knows the ids. */
struct PlanRow {
    Week week; ///< The week it belongs to; always valid.
    QString subject; ///< As written, to be matched by name or abbreviation; empty: not said.
    QString key; ///< Stable within its source across corrections; empty where the source has nothing of the kind.
    PlanItem item; ///< All fields but ids.
    QStringList steps; ///< In their order.
    QString board; ///< The name of the choice board it lies on; empty: none.
    int pick = 0; ///< How many of that board; 0: not said here.
    QString insteadOf; ///< The title of the moment it stands in for, which is another row of its week; empty: none.
    int line = 0; ///< 1-based line in the file where the row starts.

    bool operator==(const PlanRow &) const = default;
};

/** What a file holds: the rows that can be taken, those that can't, and what a person should know besides. */
struct ReadPlan {
    QList<PlanRow> rows;
    QList<Rejection> rejections; ///< A row with two faults is here twice, and not among the rows.
    QStringList notes; ///< Sentences: the encoding found, columns not read, cancelled lessons left out.
};

/** What the file itself may leave unsaid. */
struct ReadOptions {
    QDate today; ///< Dates and weeks without a year lie nearest to this day.
    Week week{}; ///< For rows that name none; may be "none".
    QString subject{}; ///< For rows that name none; may be empty.
    QTimeZone zone = QTimeZone("Europe/Brussels"); ///< The school's: instants become days and times in it.
};

/** A week plan from CSV or iCalendar, told apart by content; BadInput, with a sentence, for a file that is neither or is cut off. */
[[nodiscard]] Expected<ReadPlan> readWeekPlan(const QByteArray &content, const QString &fileName, const ReadOptions &options);
}
