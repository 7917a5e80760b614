// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery_chain.h"

namespace Weekwijzer
{
namespace
{
/** When each stage was reached, as far as that is known. */
struct Times {
    QDateTime made;
    QDateTime sent;
    QDateTime received;
    QDateTime answered;
};

/** How far it has come, counted from 0; what comes later says that what is before it happened. */
qsizetype reached(const Times &times)
{
    return times.answered.isValid() ? 4 : times.received.isValid() ? 3 : times.sent.isValid() ? 2 : 1;
}

QList<Stage> chainOf(const Times &times, Stage::Name last)
{
    const auto current = reached(times);
    QList<Stage> chain{
        {.name = Stage::Name::SavedHere, .at = times.made},
        {.name = Stage::Name::WaitingForConnection, .at = times.made},
        {.name = Stage::Name::Sent, .at = times.sent},
        {.name = Stage::Name::Received, .at = times.received},
        {.name = last, .at = times.answered},
    };
    for (qsizetype place = 0; place < chain.size(); ++place) {
        auto &stage = chain[place];
        stage.state = place < current ? Stage::State::Passed : place == current ? Stage::State::Current : Stage::State::Ahead;
        if (stage.state == Stage::State::Ahead) {
            stage.at = {};
        }
    }
    return chain;
}
}

QList<Stage> handInChain(const HandIn &handIn, const Delivery &delivery, const std::optional<Feedback> &feedback)
{
    return chainOf(
        {.made = handIn.madeAt, .sent = delivery.sentAt, .received = handIn.receivedAt, .answered = feedback ? feedback->madeAt : QDateTime()},
        Stage::Name::Feedback);
}

QList<Stage> questionChain(const Question &question, const Delivery &delivery, const std::optional<Answer> &answer)
{
    return chainOf(
        {.made = question.madeAt, .sent = delivery.sentAt, .received = question.receivedAt, .answered = answer ? answer->madeAt : QDateTime()},
        Stage::Name::Answered);
}

QList<Stage> coachMessageChain(const CoachMessage &message, const Delivery &delivery)
{
    return chainOf({.made = message.madeAt, .sent = delivery.sentAt, .received = message.receivedAt, .answered = message.seenAt},
                   Stage::Name::ReadByCoach);
}
}
