// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hand_in_chain.h"

namespace Weekwijzer
{
namespace
{
/** The stage a hand-in has come to. */
Stage::Name reached(const HandIn &handIn, const Delivery &delivery, const std::optional<Feedback> &feedback)
{
    if (feedback) {
        return Stage::Name::Feedback;
    }
    if (handIn.receivedAt.isValid()) {
        return Stage::Name::Received;
    }
    if (delivery.sentAt.isValid()) {
        return Stage::Name::Sent;
    }
    return Stage::Name::WaitingForConnection;
}
}

QList<Stage> handInChain(const HandIn &handIn, const Delivery &delivery, const std::optional<Feedback> &feedback)
{
    const auto current = reached(handIn, delivery, feedback);
    QList<Stage> chain{
        {.name = Stage::Name::SavedHere, .at = handIn.madeAt},
        {.name = Stage::Name::WaitingForConnection, .at = handIn.madeAt},
        {.name = Stage::Name::Sent, .at = delivery.sentAt},
        {.name = Stage::Name::Received, .at = handIn.receivedAt},
        {.name = Stage::Name::Feedback, .at = feedback ? feedback->madeAt : QDateTime()},
    };
    for (auto &stage : chain) {
        stage.state = stage.name < current ? Stage::State::Passed : stage.name == current ? Stage::State::Current : Stage::State::Ahead;
        if (stage.state == Stage::State::Ahead) {
            stage.at = {};
        }
    }
    return chain;
}
}
