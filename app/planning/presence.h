// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/own_time.h"
#include "records/own_work.h"

#include <QList>

#include <optional>

namespace Weekwijzer
{
/** Where a student is, as far as it decides whether they can be at a moment of the school's. */
struct Whereabouts {
    QList<Absence> absences;
    QList<OwnActivity> activities;
    int homeDays = 0; ///< As in `Group`, of the group that the moment is for.
};

/** Why a student isn't there. */
enum class Away {
    No,
    Said, ///< "I can't be there."
    Absent,
    AtHome, ///< The group works at home that day, and this happens at school.
    Busy, ///< Something of their own at that time.
};

/** Does it happen on a day, together? Then somebody can miss it, and another item may stand in for it. */
[[nodiscard]] bool isMoment(const PlanItem &item);
[[nodiscard]] bool isAbsentOn(const QList<Absence> &absences, QDate day);
/** `said`: the student says that they can't be there. The first reason that holds, in the order above. */
[[nodiscard]] Away awayFrom(const PlanItem &moment, const Whereabouts &student, bool said);

/** Is everybody of these groups at home, or at school, on this day? Nothing when no group has days at home, and for a weekend without. */
[[nodiscard]] std::optional<bool> worksAtHomeOn(QDate day, const QList<int> &homeDays);

/** How long a missed moment waits to be caught up with; after that the class has gone on, and its own week still has it. */
inline constexpr int daysToCatchUp = 28;

/** The moments of the days of absence of the last `daysToCatchUp`, in the order they came: what there is to catch up with. */
[[nodiscard]] QList<PlanItem> missedOf(const QList<PlanItem> &items, const QList<Absence> &absences, QDate today);
}
