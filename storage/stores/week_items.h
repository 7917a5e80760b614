// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Weekwijzer
{
/**
 * The ids of what a week asks, as a subquery with two places for the week: the items of its plans, and what the student took over
 * into it. Only the student's own devices have decisions, so that elsewhere nothing is taken over.
 */
[[nodiscard]] inline QByteArray itemsOfWeek()
{
    return "(SELECT plan_item.id FROM plan_item JOIN week_plan ON week_plan.id = plan_item.plan WHERE week = ?"
           " UNION SELECT item FROM work_decision WHERE to_week = ?)";
}
}
