// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "week.h"

#include <QString>

namespace Weekwijzer
{
/** A text that can be searched, and the item it leads to. */
struct SearchText {
    enum class Where { Plan, Steps, OwnWork, Feedback, Question };

    Id item;
    Week week; ///< Of the plan that asks the item.
    Where where = Where::Plan;
    QString title; ///< Of the item.
    QString subject; ///< Its name; empty for none.
    QString text; ///< All texts of one place, a line each.

    bool operator==(const SearchText &) const = default;
};
}
