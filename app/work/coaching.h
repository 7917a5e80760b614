// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/plan_store.h"
#include "stores/record_writer.h"
#include "stores/sharing_store.h"

namespace Weekwijzer
{
/** What a student and their coach do with words that nobody else gets. */
class Coaching
{
public:
    /** `person` is whose device it is. */
    Coaching(Database &database, const Id &person);

    /**
     * Tells who coaches the student now, and nobody after them. Invalid when it neither says how it is, nor anything in words, nor asks for a call; NotFound while nobody
     * is known to coach the student.
     */
    [[nodiscard]] Expected<Id> tell(CoachMessage::Wish wish, CoachMessage::Feeling feeling, const QString &text, const QDateTime &now);
    /** The coach has read it; the first time counts. NotFound for a message that isn't here, NotAllowed for one that was told to somebody else. */
    [[nodiscard]] Expected<void> markSeen(const Id &message, const QDateTime &now);

private:
    Database &m_database;
    Id m_person;
    PlanStore m_plans;
    SharingStore m_sharing;
    RecordWriter m_writer;
};

/** Who coaches a student; nothing when nobody is known to. */
[[nodiscard]] Expected<std::optional<Person>> coachOf(const PlanStore &plans, const Id &student);
}
