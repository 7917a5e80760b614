// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "item_card.h"
#include "item_rows.h"
#include "records/plan.h"

namespace Weekwijzer
{
/** One item with all that belongs to it, read in one go. */
struct ItemView {
    PlanItem item;
    Week week; ///< Where it lies: its plan's, or the one it was taken over into.
    ItemCard card;
    QList<StepRow> steps;
    bool ticked = false; ///< The item as a whole.
    ItemStanding standing;
    QList<HandInRow> handIns; ///< Latest first.
    QList<FileRow> chosen; ///< Ready for the next hand-in.
    QList<CriterionRow> criteria; ///< What the work is looked at for, if the teacher made a list of it.
    PlanItem::Forms forms; ///< In which of the ways that are left to them the student works.
    QList<CriterionRow> needs; ///< What to have at hand.
    QStringList missing; ///< Short names of the steps without a tick.
    QList<FeedbackRow> feedback; ///< Latest first.
    QString draft; ///< What is written and not handed in.
    qint64 draftVersion = 0; ///< The hub's number of it.
    int kept = 0; ///< Versions of the student's own work on it that nobody decided about yet.
    NextStep next;
};

/** NotFound when the item isn't here (any more). */
[[nodiscard]] Expected<ItemView> readItem(Database &database, const Id &student, const Id &item, const QDateTime &localNow);
}
