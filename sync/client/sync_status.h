// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/kind.h"

#include <QDateTime>
#include <QObject>

namespace Weekwijzer
{
/** What a person may want to know about their work's travels. */
struct SyncStatus {
    Q_GADGET
    Q_PROPERTY(Weekwijzer::SyncStatus::State state MEMBER state CONSTANT)
    Q_PROPERTY(int waiting MEMBER waiting CONSTANT)
    Q_PROPERTY(int notAccepted MEMBER notAccepted CONSTANT)
    Q_PROPERTY(QDateTime lastContact MEMBER lastContact CONSTANT)
    Q_PROPERTY(QDateTime nextTry MEMBER nextTry CONSTANT)
    Q_PROPERTY(int clockSkew MEMBER clockSkew CONSTANT)

public:
    enum class State {
        Unpaired,
        NoHub, ///< A demonstration without a hub: everything stays here.
        Offline,
        Exchanging,
        Idle,
        Waiting, ///< The last try failed; the next comes by itself at `nextTry`.
        Trouble, ///< Somebody has to do something, see `trouble`.
    };
    Q_ENUM(State)

    State state = State::Unpaired;
    int waiting = 0; ///< Changes the hub has not answered yet.
    int notAccepted = 0; ///< Changes the hub did not take; they are kept here.
    QDateTime lastContact; ///< UTC; none if there never was one.
    QDateTime nextTry;
    ErrorKind trouble = ErrorKind::Offline;
    int clockSkew = 0; ///< Seconds this device's clock is ahead of the hub's, negative when behind; 0 within five minutes.

    bool operator==(const SyncStatus &) const = default;
};
}
