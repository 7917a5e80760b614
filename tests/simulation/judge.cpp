// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "judge.h"

#include "stores/cursor_store.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
std::optional<QString> Judge::complaint() const
{
    constexpr std::array rules{&everybodyRests,
                               &everybodyAgrees,
                               &everyTextIsThere,
                               &latestChoicesStand,
                               &everyMinuteCountsOnce,
                               &marksStay,
                               &everyReceiptIsGiven,
                               &nothingIsBothTakenAndRefused,
                               &laterEditsHaveLaterClocks,
                               &erasedIsNowhere};
    for (const auto rule : rules) {
        if (auto found = rule(m_aftermath)) {
            return found;
        }
    }
    return std::nullopt;
}

std::optional<QString> Judge::gap(SimHub &hub, SimDevice &device, const Ledger &ledger)
{
    const HubRecordStore rows(hub.database());
    const RecordStore records(device.database());
    const Outbox outbox(device.database());
    const auto state = hub.office().state().state();
    for (const auto &cursor : mustHave(CursorStore(device.database()).all())) {
        const auto position = Position::fromBytes(cursor.position, state ? state->epoch : QByteArray("none"));
        if (position.isLoading() || mustHave(CursorStore(device.database()).matchOf(cursor.scope)) != Match::Agrees) {
            continue;
        }
        for (const auto &row : rows.changedSince(cursor.scope, 0).value_or(QList<HubRow>())) {
            const auto &record = row.record;
            // What its person took away here goes first, with all that hangs on it.
            const bool isWaiting = mustHave(outbox.lastWaiting(record.id)) || (!row.parent.isNull() && mustHave(outbox.lastWaiting(row.parent)));
            const bool isTold = row.seq <= position.seq && !isWaiting && Ledger::isFor(device.person(), record);
            if (isTold && row.withdrawn && mustHave(records.version(record.kind, record.id)) > 0) {
                return u"device %1 has a %2 that its cursor says is gone"_s.arg(device.number()).arg(recordKind(record.kind)->table);
            }
            if (isTold && !row.withdrawn && !mustHave(records.find(record.kind, record.id)) && !ledger.tookAway(device.number(), record.id)) {
                return u"device %1 lacks a %2 that its cursor says it has"_s.arg(device.number()).arg(recordKind(record.kind)->table);
            }
        }
    }
    return std::nullopt;
}
}
