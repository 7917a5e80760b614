// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "own_task_store.h"

#include "week_items.h"

namespace Weekwijzer
{
PlanItem asItem(const OwnTask &task)
{
    return {.id = task.id,
            .subject = task.subject,
            .title = task.title,
            .mode = PlanItem::Mode::OwnTime,
            .estimate = task.estimate,
            .importance = PlanItem::Importance::Should};
}

Expected<std::optional<OwnTask>> OwnTaskStore::task(const Id &id) const
{
    return m_records.first<OwnTask>("WHERE id = ?", id);
}

Expected<QList<OwnTask>> OwnTaskStore::tasksOf(Week week) const
{
    return m_records.select<OwnTask>("WHERE id IN " + itemsOfWeek() + " ORDER BY id", week, week);
}

Expected<QList<OwnTask>> OwnTaskStore::all() const
{
    return m_records.select<OwnTask>("ORDER BY id");
}
}
