// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cycle_store.h"

#include "week_items.h"

namespace Weekwijzer
{
Expected<std::optional<OwnWeek>> CycleStore::weekOf(const Id &student, Week week) const
{
    return m_records.first<OwnWeek>("WHERE id = ?", OwnWeek::idOf(student, week));
}

Expected<QList<OwnWeek>> CycleStore::weeksOf(const Id &student, Week first, Week last) const
{
    return m_records.select<OwnWeek>("WHERE student = ? AND week BETWEEN ? AND ? ORDER BY week", student, first, last);
}

Expected<std::optional<IfThenPlan>> CycleStore::planFor(const Id &student, const Id &item) const
{
    return m_records.first<IfThenPlan>("WHERE id = ?", IfThenPlan::idOf(student, item));
}

Expected<QList<IfThenPlan>> CycleStore::plansOf(const Id &student, Week week) const
{
    return m_records.select<IfThenPlan>("WHERE student = ? AND item IN " + itemsOfWeek() + " ORDER BY id", student, week, week);
}

Expected<std::optional<WorkDecision>> CycleStore::decisionOn(const Id &student, const Id &item) const
{
    return m_records.first<WorkDecision>("WHERE id = ?", WorkDecision::idOf(student, item));
}

Expected<QList<WorkDecision>> CycleStore::decisionsOf(const Id &student, Week week) const
{
    return m_records.select<WorkDecision>("WHERE student = ? AND item IN " + itemsOfWeek() + " ORDER BY id", student, week, week);
}

Expected<std::optional<CheckIn>> CycleStore::checkIn(const Id &student, Week week, CheckIn::Moment moment) const
{
    return m_records.first<CheckIn>("WHERE id = ?", CheckIn::idOf(student, week, moment));
}

Expected<std::optional<SupportChoice>> CycleStore::supportOf(const Id &student, const Id &subject) const
{
    return m_records.first<SupportChoice>("WHERE id = ?", SupportChoice::idOf(student, subject));
}

Expected<QList<SupportChoice>> CycleStore::subjectSupportsOf(const Id &student) const
{
    return m_records.select<SupportChoice>("WHERE student = ? AND subject IS NOT NULL ORDER BY id", student);
}

Expected<std::optional<FinishedDay>> CycleStore::finishedDay(const Id &student, QDate day) const
{
    return m_records.first<FinishedDay>("WHERE id = ?", FinishedDay::idOf(student, day));
}
}
