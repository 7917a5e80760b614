// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_store.h"
#include "records/plan.h"
#include "records/question.h"
#include "records/school.h"
#include "records/sharing.h"
#include "records/work.h"

#include <QHash>

namespace Weekwijzer
{
/** How a student's work on an item of a plan stands, and what of it was told. */
struct WorkToShare {
    Id item;
    int steps = 0;
    int ticked = 0; ///< Of those.
    bool whole = false; ///< Ticked as a whole.
    bool handedIn = false;
    SharedState::State told = SharedState::State::Open; ///< Open when nothing was.

    bool operator==(const WorkToShare &) const = default;
};

/** What a student lets others know, and what a school tells parents. Guardians and coaches hold it of several students. */
class SharingStore
{
public:
    explicit SharingStore(Database &database)
        : m_database(database)
        , m_records(database)
    {
    }

    /** Every student on this device, by name. */
    [[nodiscard]] Expected<QList<Person>> students() const;
    [[nodiscard]] Expected<QList<ExpectationLetter>> letters() const;

    /** Words to a coach, the latest first. */
    [[nodiscard]] Expected<QList<CoachMessage>> messagesOf(const Id &student) const;
    /** How often the student told this coach something. */
    [[nodiscard]] Expected<int> messagesTo(const Id &student, const Id &coach) const;
    /** Of all students on this device, the latest first. */
    [[nodiscard]] Expected<QList<CoachMessage>> messages() const;
    [[nodiscard]] Expected<std::optional<CoachMessage>> message(const Id &id) const;

    /** How many questions the student asked their teachers. */
    [[nodiscard]] Expected<int> questionsAsked(const Id &student) const;
    /** How many answers to their work the student got. */
    [[nodiscard]] Expected<int> feedbackGiven(const Id &student) const;

    /** Nothing while the student never chose. */
    [[nodiscard]] Expected<std::optional<SharingChoice>> choiceOf(const Id &student) const;
    [[nodiscard]] Expected<std::optional<SharedState>> stateOf(const Id &student, const Id &item) const;
    [[nodiscard]] Expected<QList<SharedState>> statesOf(const Id &student) const;
    /** About the items of one plan. */
    [[nodiscard]] Expected<QList<SharedState>> statesOf(const Id &student, const Id &plan) const;
    /** Of each student as far as shared states say: the groups of the items that they name. */
    [[nodiscard]] Expected<QHash<Id, QList<Id>>> groupsNamed() const;
    /** Nothing for what no plan asks, such as a task of one's own. */
    [[nodiscard]] Expected<std::optional<WorkToShare>> workOn(const Id &student, const Id &item) const;
    /** On the items of the plans of these weeks, first and last included, and on all of which something was told before. */
    [[nodiscard]] Expected<QList<WorkToShare>> workBetween(const Id &student, Week first, Week last) const;

    /** The records that changed since `forgetNews`: items on which something was done, plans, the school, the student's choice. */
    [[nodiscard]] Expected<QList<Id>> news() const;
    [[nodiscard]] Expected<void> forgetNews();
    [[nodiscard]] Expected<void> forgetNews(const Id &record);
    /** The plans of these weeks, first and last included, by week. */
    [[nodiscard]] Expected<QList<WeekPlan>> plansBetween(Week first, Week last) const;
    /** What a plan itself asks, whatever anybody took over into another week; by deadline, subject and title. */
    [[nodiscard]] Expected<QList<PlanItem>> itemsOf(const Id &plan) const;

private:
    Database &m_database;
    RecordStore m_records;
};
}
