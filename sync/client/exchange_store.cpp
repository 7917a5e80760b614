// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange_store.h"

#include "stores/erasure.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<SyncRequest> ExchangeStore::request()
{
    auto made = m_database.transaction([&]() -> Expected<SyncRequest> {
        const auto offered = m_history.offer();
        auto changes = offered ? m_outbox.sealed(mostChanges) : std::unexpected(offered.error());
        auto cursors = changes ? m_cursors.all() : std::unexpected(changes.error());
        auto repairs = cursors ? m_repair.wanted() : std::unexpected(cursors.error());
        const auto settled = repairs ? m_device.settled() : std::unexpected(repairs.error());
        if (!settled) {
            return std::unexpected(settled.error());
        }
        return withDigest({.settled = *settled, .changes = *std::move(changes), .cursors = *std::move(cursors), .repairs = *std::move(repairs)});
    });
    if (made) {
        m_repair.noteRequest(*made);
        m_asked = made->changes.isEmpty() ? made->settled : made->changes.last().number;
    }
    return made;
}

void ExchangeStore::noteRequest(const SyncRequest &request)
{
    m_repair.noteRequest(request);
    m_asked.reset();
}

Expected<SyncRequest> ExchangeStore::withDigest(SyncRequest request) const
{
    const auto withheld = withholds();
    if (!withheld) {
        return std::unexpected(withheld.error());
    }
    // Where a difference is known, there is nothing to find out.
    if (!request.changes.isEmpty() || request.cursors.isEmpty() || !request.repairs.isEmpty() || *withheld) {
        return request;
    }
    return m_repair.digest(request.cursors).transform([&](quint64 digest) {
        request.digest = digest;
        return request;
    });
}

Expected<void> ExchangeStore::settle(const Ack &ack, const QDateTime &now)
{
    m_hubClock = ack.clock;
    return m_database.transaction([&] { return answer(ack, now); });
}

Expected<void> ExchangeStore::answer(Ack ack, const QDateTime &now)
{
    const auto sealed = m_device.sealed();
    const auto named = sealed ? m_cursors.all() : std::unexpected(sealed.error());
    if (!named) {
        return std::unexpected(named.error());
    }
    if (ack.upTo > *sealed) {
        return failure(ErrorKind::Forked, u"another device has spoken with this one's name"_s);
    }
    if (m_asked && ack.upTo > *m_asked) {
        // What was sealed since, for a stick, may have come from a copy under the same numbers: asking about it tells.
        ack.upTo = *m_asked;
        ack.refused.removeIf([&](const Refusal &refusal) { return refusal.number > *m_asked; });
        ack.versions.removeIf([&](const RowVersion &version) { return version.number > *m_asked; });
    }
    return number(ack.versions, ack.upTo)
        .and_then([&] { return m_history.keptBack(ack.refused, !ack.digests.isEmpty()); })
        .and_then([&](const QList<Refusal> &refused) { return m_outbox.settle(ack.upTo, refused, now); })
        .and_then([&] { return m_device.witness(ack.clock); })
        .and_then([&] { return wipe(ack.erased); })
        .and_then([&] { return ack.digests.isEmpty() ? Expected<void>() : m_repair.compare(*named, ack.digests); })
        .and_then([&] { return ack.scopes ? dropAllBut(*ack.scopes) : Expected<void>(); });
}

Expected<void> ExchangeStore::number(const QList<RowVersion> &versions, qint64 upTo)
{
    const auto settled = m_device.settled();
    if (!settled) {
        return std::unexpected(settled.error());
    }
    // A row that gets no version here is told in a page; should that be cut off, the row agrees with nothing.
    QSet<Id> met;
    QSet<Id> untold;
    for (auto number = *settled + 1; number <= upTo; ++number) {
        const auto change = m_outbox.numbered(number);
        const auto version = change && *change ? m_records.version((*change)->kind, (*change)->record) : Expected<qint64>(0);
        if (!change || !version) {
            return std::unexpected(!change ? change.error() : version.error());
        }
        if (!*change) {
            continue;
        }
        const auto &record = (*change)->record;
        // What was to be told after an earlier answer, and was not, is no better for this one. A row that was never told is all in what is sent.
        if (*version < 0 && lastHeard(*version) > 0 && !met.contains(record)) {
            untold.insert(record);
        }
        met.insert(record);
        if (auto set = m_records.setVersion((*change)->kind, record, unheard(*version)); !set) {
            return set;
        }
    }
    for (const auto &version : versions) {
        const auto change = m_outbox.numbered(version.number);
        if (!change) {
            return std::unexpected(change.error());
        }
        const bool isKnown = *change && !untold.contains((*change)->record);
        if (auto set = isKnown ? agree(**change, version.version) : Expected<void>(); !set) {
            return set;
        }
    }
    return {};
}

Expected<void> ExchangeStore::agree(const Change &change, qint64 version)
{
    const auto row = m_records.find(change.kind, change.record);
    const auto waiting = row ? m_outbox.lastWaiting(change.record) : std::unexpected(row.error());
    if (!waiting) {
        return std::unexpected(waiting.error());
    }
    if (*row || *waiting == Change::Verb::Withdraw) {
        return m_records.setVersion(change.kind, change.record, version);
    }
    // It went with its parent, which the hub has brought back since: nobody tells this row again unless it is asked for.
    const auto cursors = m_cursors.all();
    for (const auto &cursor : cursors.value_or(QList<Cursor>())) {
        const bool mayBeThere = cursor.scope.type == recordKind(change.kind)->scope;
        if (auto marked = mayBeThere ? m_cursors.mark(cursor.scope, Match::Differs) : Expected<void>(); !marked) {
            return marked;
        }
    }
    return cursors.transform([](const auto &) {});
}

Expected<void> ExchangeStore::dropAllBut(const QList<Scope> &scopes)
{
    const auto held = m_cursors.all();
    if (!held) {
        return std::unexpected(held.error());
    }
    for (const auto &cursor : *held) {
        if (scopes.contains(cursor.scope)) {
            continue;
        }
        auto removed = m_records.removeScope(cursor.scope).and_then([&] { return m_cursors.remove(cursor.scope); });
        if (!removed) {
            return removed;
        }
    }
    return {};
}

Expected<void> ExchangeStore::wipe(const QList<Scope> &scopes)
{
    for (const auto &scope : scopes) {
        if (auto wiped = Erasure(m_database).wipe(scope); !wiped) {
            return wiped;
        }
    }
    return {};
}

Expected<PageOutcome> ExchangeStore::keep(const Page &page)
{
    return m_database.transaction([&]() -> Expected<PageOutcome> {
        const auto position = m_cursors.positionOf(page.cursor.scope);
        if (!position) {
            return std::unexpected(position.error());
        }
        if (*position != page.after) {
            return PageOutcome::OutOfPlace;
        }
        const bool repairs = !page.buckets.isEmpty() || page.repaired;
        const auto kept = repairs ? m_repair.keep(page) : keepRows(page);
        if (!kept || *kept != PageOutcome::Kept || page.cursor.position == *position) {
            return kept;
        }
        return m_cursors.put(page.cursor).transform([] { return PageOutcome::Kept; });
    });
}

Expected<PageOutcome> ExchangeStore::keepRows(const Page &page)
{
    bool isWhole = true;
    for (const auto &row : page.rows) {
        const auto kept = m_rows.keep(row, page.cursor.scope);
        if (!kept) {
            return std::unexpected(kept.error());
        }
        isWhole = isWhole && *kept == RowKeeper::Outcome::Kept;
    }
    if (isWhole) {
        return PageOutcome::Kept;
    }
    return m_cursors.put(page.cursor).and_then([&] { return m_cursors.mark(page.cursor.scope, Match::Differs); }).transform([] {
        return PageOutcome::Kept;
    });
}

Expected<qsizetype> ExchangeStore::conclude(const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<qsizetype> {
        const auto differing = m_cursors.marked(Match::Differs);
        if (!differing || !differing->isEmpty()) {
            // Until all is compared, what a hub that was put back has lost counts as written before the contact with the one that had it.
            return differing.transform([](const auto &) { return qsizetype(0); });
        }
        return m_device.setLastContact(now, m_hubClock).and_then([&] { return m_history.offer(); });
    });
}

Expected<bool> ExchangeStore::hasMoreToRepair() const
{
    return m_cursors.marked(Match::Differs).transform([](const QList<Scope> &scopes) { return scopes.size() > Repair::mostScopes; });
}

Expected<bool> ExchangeStore::withholds() const
{
    return m_cursors.marked(Match::Withheld).transform([](const QList<Scope> &scopes) { return !scopes.isEmpty(); });
}

Expected<void> ExchangeStore::agreeToRemove()
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto scopes = m_cursors.marked(Match::Withheld);
        if (!scopes) {
            return std::unexpected(scopes.error());
        }
        for (const auto &scope : *scopes) {
            if (auto marked = m_cursors.mark(scope, Match::Differs); !marked) {
                return marked;
            }
        }
        return scopes->isEmpty() ? Expected<void>() : m_device.setMayRemove(true);
    });
}
}
