// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/question.h"
#include "records/sharing.h"
#include "records/work.h"
#include "stores/outbox.h"

#include <optional>

namespace Weekwijzer
{
/** One stage on the way of what a student sends, from this device to the answer, or to its coach. */
struct Stage {
    Q_GADGET
    Q_PROPERTY(Weekwijzer::Stage::Name name MEMBER name CONSTANT)
    Q_PROPERTY(Weekwijzer::Stage::State state MEMBER state CONSTANT)
    Q_PROPERTY(QDateTime at MEMBER at CONSTANT)

public:
    enum class Name { SavedHere, WaitingForConnection, Sent, Received, Feedback, Answered, ReadByCoach };
    Q_ENUM(Name)
    enum class State { Ahead, Current, Passed };
    Q_ENUM(State)

    Name name = Name::SavedHere;
    State state = State::Ahead;
    QDateTime at; ///< When it was reached; none when it is ahead, or was reached on another device.

    bool operator==(const Stage &) const = default;
};

/** Where a hand-in is, in five stages that always come in the same order; claims nothing that isn't known for sure. */
[[nodiscard]] QList<Stage> handInChain(const HandIn &handIn, const Delivery &delivery, const std::optional<Feedback> &feedback);
/** The same of a question, whose last stage is an answer. */
[[nodiscard]] QList<Stage> questionChain(const Question &question, const Delivery &delivery, const std::optional<Answer> &answer);
/** The same of words to a coach, which end in being read. */
[[nodiscard]] QList<Stage> coachMessageChain(const CoachMessage &message, const Delivery &delivery);
}
