// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Weekwijzer
{
/**
 * The ids of what a week asks, as a subquery with two places for the week: the items of its plans, and what is in it by the
 * student's own word, taken over or given to themselves. Only the student's own devices have that, so that elsewhere there is none.
 */
[[nodiscard]] inline QByteArray itemsOfWeek()
{
    return "(SELECT plan_item.id FROM plan_item JOIN week_plan ON week_plan.id = plan_item.plan WHERE week = ?"
           " UNION SELECT item FROM (SELECT item, to_week AS week FROM work_decision UNION ALL SELECT id, week FROM own_task) WHERE week = ?)";
}
}
