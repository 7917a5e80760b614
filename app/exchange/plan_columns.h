// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "headings.h"
#include "records/plan.h"

#include <array>

namespace Weekwijzer
{
/** A column whose text is a field of the item as it stands. */
struct TextColumn {
    Column column;
    QString PlanItem::*member;
    QLatin1StringView field;
};

inline constexpr std::array textColumns{
    TextColumn{Column::DoneInClass, &PlanItem::doneInClass, QLatin1StringView("done_in_class")},
    TextColumn{Column::Goal, &PlanItem::goal, QLatin1StringView("goal")},
    TextColumn{Column::Why, &PlanItem::why, QLatin1StringView("why")},
    TextColumn{Column::Material, &PlanItem::material, QLatin1StringView("material")},
    TextColumn{Column::HandInHow, &PlanItem::handInHow, QLatin1StringView("hand_in_how")},
    TextColumn{Column::HandInWhere, &PlanItem::handInWhere, QLatin1StringView("hand_in_where")},
    TextColumn{Column::Ask, &PlanItem::ask, QLatin1StringView("ask")},
    TextColumn{Column::Evaluation, &PlanItem::evaluation, QLatin1StringView("evaluation")},
    TextColumn{Column::Needs, &PlanItem::needs, QLatin1StringView("needs")},
    TextColumn{Column::Audience, &PlanItem::audience, QLatin1StringView("audience")},
};

/** The heading in this list under which a field of the declaration was read; empty where the list has none. */
[[nodiscard]] QString headingOf(const Headings &headings, QLatin1StringView field);
}
