// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_store.h"
#include "records/own_work.h"

namespace Weekwijzer
{
/** A task that a student gave themselves, in the form of an item, so that all that is done with items is done with it. It has no plan. */
[[nodiscard]] PlanItem asItem(const OwnTask &task);
[[nodiscard]] inline bool isOwnTask(const PlanItem &item)
{
    return item.plan.isNull();
}

/** The tasks that students gave themselves. Only their own devices have them. */
class OwnTaskStore
{
public:
    explicit OwnTaskStore(Database &database)
        : m_records(database)
    {
    }

    [[nodiscard]] Expected<std::optional<OwnTask>> task(const Id &id) const;
    /** Of a week, and those that were taken over into it; oldest first. */
    [[nodiscard]] Expected<QList<OwnTask>> tasksOf(Week week) const;
    [[nodiscard]] Expected<QList<OwnTask>> all() const;

private:
    RecordStore m_records;
};
}
