// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include "standing.h"

namespace Weekwijzer
{
/** An item with all that this device knows about it. The student's own part is empty on another person's device. */
struct WeekItem {
    PlanItem item;
    Week week;
    Subject subject;
    QList<Step> steps;
    QList<Tick> ticks;
    QList<HandIn> handIns; ///< Latest first.
    QList<Feedback> feedback; ///< Latest first.
    ItemStanding standing;
};

/** All items of the week, in the order of their deadlines. */
[[nodiscard]] Expected<QList<WeekItem>> itemsOf(OpenProfile &session, Week week);
/** The item with all that belongs to it; NotFound when its plan isn't here. */
[[nodiscard]] Expected<WeekItem> withAll(OpenProfile &session, const PlanItem &item);

/** For --json; `session` tells how far a hand-in has come. */
[[nodiscard]] Expected<QJsonObject> jsonOf(OpenProfile &session, const WeekItem &item);
[[nodiscard]] QJsonObject jsonOf(const Feedback &feedback);
[[nodiscard]] QJsonObject jsonOf(const HandIn &handIn);

/** Where a student is with an item, for people. */
[[nodiscard]] QString inWords(const WeekItem &item);
/** What of it is left to the student, and what to do instead; empty for most. */
[[nodiscard]] QString choiceInWords(const WeekItem &item);
/** As in "Thu 19 Nov 16:00", by the person's locale; empty without a day. */
[[nodiscard]] QString inWords(QDate day, QTime time);
}
