// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/outbox.h"
#include "stores/plan_store.h"
#include "stores/record_writer.h"
#include "stores/sharing_store.h"

namespace Weekwijzer
{
/** One stage on the way of words to a coach. */
struct MessageStage {
    Q_GADGET
    Q_PROPERTY(Weekwijzer::MessageStage::Name name MEMBER name CONSTANT)
    Q_PROPERTY(Weekwijzer::MessageStage::State state MEMBER state CONSTANT)
    Q_PROPERTY(QDateTime at MEMBER at CONSTANT)

public:
    enum class Name { SavedHere, WaitingForConnection, Sent, Received, ReadByCoach };
    Q_ENUM(Name)
    enum class State { Ahead, Current, Passed };
    Q_ENUM(State)

    Name name = Name::SavedHere;
    State state = State::Ahead;
    QDateTime at; ///< When it was reached; none when it is ahead, or was reached on another device.

    bool operator==(const MessageStage &) const = default;
};

/** Where words to a coach are, in five stages that always come in the same order; claims nothing that isn't known for sure. */
[[nodiscard]] QList<MessageStage> messageChain(const CoachMessage &message, const Delivery &delivery);

/** What a student and their coach do with words that nobody else gets. */
class Coaching
{
public:
    /** `person` is whose device it is. */
    Coaching(Database &database, const Id &person);

    /**
     * Tells the student's coach. Invalid when it neither says how it is, nor anything in words, nor asks for a call; NotFound while nobody
     * is known to coach the student.
     */
    [[nodiscard]] Expected<Id> tell(CoachMessage::Wish wish, CoachMessage::Feeling feeling, const QString &text, const QDateTime &now);
    /** The coach has read it; the first time counts. NotFound for a message that isn't here, NotAllowed for the student's own. */
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
