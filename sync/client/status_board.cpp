// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "status_board.h"

#include <algorithm>
#include <climits>

namespace Weekwijzer
{
namespace
{
constexpr qint64 unnoticedSkew = 300; // seconds

SyncStatus::State stateOf(Report::State state)
{
    switch (state) {
    case Report::State::Offline:
        return SyncStatus::State::Offline;
    case Report::State::Exchanging:
        return SyncStatus::State::Exchanging;
    case Report::State::Idle:
        return SyncStatus::State::Idle;
    case Report::State::Waiting:
        return SyncStatus::State::Waiting;
    case Report::State::Trouble:
        break;
    }
    return SyncStatus::State::Trouble;
}
}

void StatusBoard::note(const Report &report)
{
    m_status.state = stateOf(report.state);
    m_status.nextTry = report.nextTry;
    m_status.trouble = report.trouble.kind;
    recount();
}

void StatusBoard::noteNoHub(bool isPaired)
{
    m_status.state = isPaired ? SyncStatus::State::NoHub : SyncStatus::State::Unpaired;
    recount();
}

void StatusBoard::noteHubTime(const QDateTime &hub, const QDateTime &now)
{
    const auto skew = hub.secsTo(now);
    m_status.clockSkew = std::abs(skew) > unnoticedSkew ? int(std::clamp<qint64>(skew, INT_MIN, INT_MAX)) : 0;
}

void StatusBoard::recount()
{
    m_status.waiting = int(m_outbox.waiting().value_or(m_status.waiting));
    m_status.notAccepted = int(m_outbox.notAcceptedCount().value_or(m_status.notAccepted));
    m_status.lastContact = m_device.lastContact().value_or(std::nullopt).value_or(m_status.lastContact);
}
}
