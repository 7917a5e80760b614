// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "row_keeper.h"

namespace Weekwijzer
{
Expected<RowKeeper::Outcome> RowKeeper::keep(const PageRow &row, const Scope &scope)
{
    if (row.presence != PageRow::Presence::Present) {
        return leave(row).transform([] { return Outcome::Kept; });
    }
    const auto fits = m_records.hasParent(row.record);
    if (!fits || !*fits) {
        return fits.transform([](bool) { return Outcome::Orphan; });
    }
    return take(row, scope).transform([] { return Outcome::Kept; });
}

Expected<void> RowKeeper::take(const PageRow &row, const Scope &scope)
{
    const auto &record = row.record;
    auto reconciled = m_history.reconcile(record).and_then(
        [&] { return recordKind(record.kind)->isDocument() ? m_outbox.withdrawRefusal(record.id) : Expected<void>(); });
    if (!reconciled) {
        return reconciled;
    }
    const auto waiting = m_outbox.lastWaiting(record.id);
    const auto pending = waiting ? m_outbox.pending(record.kind, record.id) : std::unexpected(waiting.error());
    if (!pending) {
        return std::unexpected(pending.error());
    }
    if (*waiting == Change::Verb::Withdraw) {
        // The hub decides about that first, and then tells the row again if it stays.
        return {};
    }
    if (pending->isEmpty()) {
        return m_records.put(record, scope, row.version);
    }
    // Where a change on its way covers what the hub has, nobody here has seen that: what is written next builds on the version
    // before, or the hub would take it for an answer to a text that it covered.
    const auto seen = m_records.version(record.kind, record.id);
    if (!seen) {
        return std::unexpected(seen.error());
    }
    auto shown = record;
    shown.values.insert(*pending);
    return m_records.put(shown, scope, unheard(*seen));
}

Expected<void> RowKeeper::leave(const PageRow &row)
{
    const auto &[kind, id, values] = row.record;
    const auto waiting = m_outbox.lastWaiting(id);
    const auto version = waiting ? m_records.version(kind, id) : std::unexpected(waiting.error());
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*waiting == Change::Verb::Set) {
        // A change on its way decides at the hub first; what it says then comes with a later page.
        return {};
    }
    const auto aside = m_setAside.find(id);
    if (!aside) {
        return std::unexpected(aside.error());
    }
    const bool isWithdrawn = row.presence == PageRow::Presence::Withdrawn;
    const bool neverThere = isWithdrawn && row.version == 0;
    const auto outlives = *aside && isWithdrawn ? m_history.outlivesWithdrawal(kind, id) : Expected<bool>(false);
    if (!outlives || *outlives || (neverThere && *aside)) {
        return outlives.transform([](bool) {});
    }
    if (neverThere && lastHeard(*version) > 0) {
        // The hub numbered it once: it has lost it, rather than that somebody took it away.
        return m_records.placeOf(kind, id).and_then([&](const auto &place) { return m_cursors.mark(*place, Match::Differs); });
    }
    return m_records.remove(kind, id).and_then([&] { return m_setAside.remove(id); });
}
}
