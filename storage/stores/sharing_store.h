// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_store.h"
#include "records/plan.h"
#include "records/question.h"
#include "records/school.h"
#include "records/sharing.h"
#include "records/work.h"

namespace Weekwijzer
{
/** What a student lets others know, and what a school tells parents. Guardians and coaches hold it of several students. */
class SharingStore
{
public:
    explicit SharingStore(Database &database)
        : m_records(database)
    {
    }

    /** Every student on this device, by name. */
    [[nodiscard]] Expected<QList<Person>> students() const;
    [[nodiscard]] Expected<QList<ExpectationLetter>> letters() const;

    /** Words to a coach, the latest first. */
    [[nodiscard]] Expected<QList<CoachMessage>> messagesOf(const Id &student) const;
    /** Of all students on this device, the latest first. */
    [[nodiscard]] Expected<QList<CoachMessage>> messages() const;
    [[nodiscard]] Expected<std::optional<CoachMessage>> message(const Id &id) const;

    /** How many questions the student asked their teachers. */
    [[nodiscard]] Expected<int> questions(const Id &student) const;
    /** How many answers to their work the student got. */
    [[nodiscard]] Expected<int> feedback(const Id &student) const;

    /** Nothing while the student never chose. */
    [[nodiscard]] Expected<std::optional<SharingChoice>> choiceOf(const Id &student) const;
    [[nodiscard]] Expected<std::optional<SharedState>> stateOf(const Id &student, const Id &item) const;
    [[nodiscard]] Expected<QList<SharedState>> statesOf(const Id &student) const;
    /** Of one student as far as shared states say: the groups of the items that they name. */
    [[nodiscard]] Expected<QList<Id>> groupsNamedBy(const Id &student) const;
    /** The plans of these weeks, first and last included, by week. */
    [[nodiscard]] Expected<QList<WeekPlan>> plansBetween(Week first, Week last) const;
    /** What a plan itself asks, whatever anybody took over into another week; by deadline, subject and title. */
    [[nodiscard]] Expected<QList<PlanItem>> itemsOf(const Id &plan) const;

private:
    RecordStore m_records;
};
}
