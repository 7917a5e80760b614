// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_store.h"
#include "records/cycle.h"
#include "records/own_work.h"
#include "records/week.h"

namespace Weekwijzer
{
/** A student's own cycle of weeks: goals, if-then plans, check-ins, looking back, and how much help they want with it. */
class CycleStore
{
public:
    explicit CycleStore(Database &database)
        : m_records(database)
    {
    }

    /** Nothing while the student said nothing about the week. */
    [[nodiscard]] Expected<std::optional<OwnWeek>> weekOf(const Id &student, Week week) const;
    /** Those they said something about, from `first` to `last`, oldest first. */
    [[nodiscard]] Expected<QList<OwnWeek>> weeksOf(const Id &student, Week first, Week last) const;
    [[nodiscard]] Expected<std::optional<IfThenPlan>> planFor(const Id &student, const Id &item) const;
    /** For the items of a week, those that were taken over into it included. */
    [[nodiscard]] Expected<QList<IfThenPlan>> plansOf(const Id &student, Week week) const;
    [[nodiscard]] Expected<std::optional<WorkDecision>> decisionOn(const Id &student, const Id &item) const;
    /** On the items of a week, as above. */
    [[nodiscard]] Expected<QList<WorkDecision>> decisionsOf(const Id &student, Week week) const;
    [[nodiscard]] Expected<std::optional<CheckIn>> checkIn(const Id &student, Week week, CheckIn::Moment moment) const;
    /** Nothing while the student never decided about it. */
    [[nodiscard]] Expected<std::optional<SupportChoice>> supportOf(const Id &student, const Id &subject = {}) const;
    /** What they decided for single subjects. */
    [[nodiscard]] Expected<QList<SupportChoice>> subjectSupportsOf(const Id &student) const;
    [[nodiscard]] Expected<std::optional<FinishedDay>> finishedDay(const Id &student, QDate day) const;

private:
    RecordStore m_records;
};
}
