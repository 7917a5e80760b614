// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work_store.h"

#include "week_items.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
/** Rows of a student about what a week asks; the week is bound twice. */
QByteArray ofWeek(const QByteArray &order)
{
    return "WHERE student = ? AND item IN " + itemsOfWeek() + ' ' + order;
}
}

Expected<QList<PlannerMoment>> WorkStore::momentsOf(const Id &student, Week week) const
{
    return m_records.select<PlannerMoment>(ofWeek("ORDER BY day, time, id"), student, week, week);
}

Expected<QList<Tick>> WorkStore::ticksOf(const Id &student, Week week) const
{
    return m_records.select<Tick>(ofWeek("ORDER BY id"), student, week, week);
}

Expected<QList<HandIn>> WorkStore::handInsOf(const Id &student, Week week) const
{
    return m_records.select<HandIn>(ofWeek("ORDER BY made_at DESC, id DESC"), student, week, week);
}

Expected<QList<Feedback>> WorkStore::feedbackOf(const Id &student, Week week) const
{
    return m_records.select<Feedback>(ofWeek("ORDER BY made_at DESC, id DESC"), student, week, week);
}

Expected<QList<WorkChoice>> WorkStore::choicesOf(const Id &student, Week week) const
{
    return m_records.select<WorkChoice>(ofWeek("ORDER BY id"), student, week, week);
}

Expected<std::optional<WorkChoice>> WorkStore::choiceOf(const Id &student, const Id &item) const
{
    return m_records.first<WorkChoice>("WHERE id = ?", WorkChoice::idOf(student, item));
}

Expected<QList<WorkedTime>> WorkStore::workedOf(const Id &student, Week week) const
{
    return m_records.select<WorkedTime>(ofWeek("ORDER BY id"), student, week, week);
}

Expected<std::optional<PlannerMoment>> WorkStore::momentOf(const Id &student, const Id &item) const
{
    return m_records.first<PlannerMoment>("WHERE id = ?", PlannerMoment::idOf(student, item));
}

Expected<QList<Tick>> WorkStore::ticksOf(const Id &student, const Id &item) const
{
    return m_records.select<Tick>("WHERE student = ? AND item = ? ORDER BY id", student, item);
}

Expected<QList<HandIn>> WorkStore::handInsOf(const Id &student, const Id &item) const
{
    return m_records.select<HandIn>("WHERE student = ? AND item = ? ORDER BY made_at DESC, id DESC", student, item);
}

Expected<QList<Feedback>> WorkStore::feedbackOf(const Id &student, const Id &item) const
{
    return m_records.select<Feedback>("WHERE student = ? AND item = ? ORDER BY made_at DESC, id DESC", student, item);
}

Expected<std::optional<Draft>> WorkStore::draftOf(const Id &student, const Id &item) const
{
    return m_records.first<Draft>("WHERE id = ?", Draft::idOf(student, item));
}

Expected<std::chrono::minutes> WorkStore::workedOn(const Id &student, const Id &item) const
{
    return m_records.select<WorkedTime>("WHERE student = ? AND item = ?", student, item).transform([](const QList<WorkedTime> &counts) {
        return std::ranges::fold_left(counts, std::chrono::minutes(0),
                                      [](std::chrono::minutes sum, const WorkedTime &count) { return sum + std::chrono::minutes(count.minutes); });
    });
}

Expected<QList<HandIn>> WorkStore::unanswered() const
{
    return m_records.select<HandIn>("WHERE NOT EXISTS (SELECT 1 FROM feedback WHERE feedback.hand_in = hand_in.id) ORDER BY made_at, id");
}

Expected<std::optional<HandIn>> WorkStore::handIn(const Id &id) const
{
    return m_records.first<HandIn>("WHERE id = ?", id);
}

Expected<QList<Attachment>> WorkStore::attachmentsOf(const Id &handIn) const
{
    return m_records.select<Attachment>("WHERE hand_in = ? ORDER BY position, id", handIn);
}
}
