// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "week_rows.h"

#include <QStringList>

namespace Weekwijzer
{
/** A named piece of a section. */
struct PrintedFact {
    QString label; ///< Empty where the section's title says it all.
    QString text; ///< Empty is "not filled in".
};

struct PrintedStep {
    QString text; ///< With its number.
    bool done = false;
};

/** One of an item's fixed parts, in the fixed order. */
struct PrintedSection {
    QString title;
    QList<PrintedFact> facts;
    QList<PrintedStep> steps;
    QString none; ///< What to say when there are no facts and no steps; empty is "not filled in".
};

/** One item in words: the task sheet. */
struct PrintedItem {
    QString title;
    QString subject;
    QString kind; ///< "Task · in your own time · at home · 20 min · must"
    QString week; ///< "Week 47 · 16 – 22 November"
    QString student;
    QString link;
    QList<PrintedSection> sections;
};

/** `item` is one of the rows' items. */
[[nodiscard]] PrintedItem printedItemOf(const PlanItem &item, const WeekRows &rows, Week week, const QString &student);
}
