// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_store.h"
#include "records/own_time.h"
#include "records/own_work.h"
#include "records/week.h"

namespace Weekwijzer
{
/** A student's own week: when there is time for school work, what else there is, and when they are away. */
class OwnTimeStore
{
public:
    explicit OwnTimeStore(Database &database)
        : m_records(database)
    {
    }

    /** One for each weekday that the student said something about, from Monday. */
    [[nodiscard]] Expected<QList<AvailableTime>> availableOf(const Id &student) const;
    /** All there are; the weekly ones first, by weekday and time, then the others by day and time. */
    [[nodiscard]] Expected<QList<OwnActivity>> activitiesOf(const Id &student) const;
    /** Those with at least one day in the week, by time. */
    [[nodiscard]] Expected<QList<OwnActivity>> activitiesOf(const Id &student, Week week) const;
    [[nodiscard]] Expected<std::optional<OwnActivity>> activity(const Id &id) const;
    /** All of them, by day. */
    [[nodiscard]] Expected<QList<Absence>> absencesOf(const Id &student) const;

private:
    RecordStore m_records;
};
}
