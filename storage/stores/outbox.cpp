// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QByteArray encoded(const Values &values)
{
    return toCbor(values).toCborValue().toCbor();
}

/** What the outbox wrote itself; a field that a newer declaration no longer takes is left out. */
Values decoded(Kind kind, const QByteArray &bytes)
{
    const auto *declared = recordKind(kind);
    return declared == nullptr ? Values() : valuesFromCbor(*declared, QCborValue::fromCbor(bytes).toMap()).value_or(Values());
}

Change changeFrom(const Row &row)
{
    const auto kind = Kind(row.integer(2));
    return {.number = row.integer(0),
            .verb = Change::Verb(row.integer(1)),
            .kind = kind,
            .record = row.id(3),
            .values = decoded(kind, row.bytes(4)),
            .clock = row.integer(5),
            .base = row.integer(6)};
}

Expected<void> done(const Expected<int> &result)
{
    return result.transform([](int) {});
}
}

Expected<void> Outbox::commit(Change change, std::optional<qint64> seen)
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto version = m_records.version(change.kind, change.record);
        if (!version) {
            return std::unexpected(version.error());
        }
        change.base = lastHeard(seen.value_or(*version));
        const auto applied = change.verb == Change::Verb::Withdraw
            ? m_records.remove(change.kind, change.record)
            : m_records.set({.kind = change.kind, .id = change.record, .values = change.values});
        if (!applied) {
            return applied;
        }
        return offer(change);
    });
}

Expected<void> Outbox::offer(const Change &change)
{
    const auto squashed = squash(change);
    if (!squashed) {
        return std::unexpected(squashed.error());
    }
    return *squashed ? Expected<void>() : append(change);
}

Expected<void> Outbox::append(const Change &change)
{
    return done(m_database.prepared("INSERT INTO outbox (verb, kind, record, fields, clock, base) VALUES (?, ?, ?, ?, ?, ?)")
                    .bind(change.verb, change.kind, change.record, encoded(change.values), change.clock, change.base)
                    .run());
}

Expected<bool> Outbox::squash(const Change &change)
{
    if (change.verb != Change::Verb::Set) {
        return false;
    }
    // Only into the record's latest change, or the order of its changes would turn.
    const auto latest = m_database
                            .prepared("SELECT position, fields FROM outbox WHERE record = ? AND verb = 1 AND number IS NULL"
                                      " AND position = (SELECT max(position) FROM outbox AS later WHERE later.record = outbox.record)")
                            .bind(change.record)
                            .row([&](const Row &row) { return std::pair(row.integer(0), decoded(change.kind, row.bytes(1))); });
    if (!latest || !*latest) {
        return latest.transform([](const auto &) { return false; });
    }
    auto [position, values] = **latest;
    values.insert(change.values);
    return m_database.prepared("UPDATE outbox SET fields = ?, clock = max(clock, ?) WHERE position = ?")
        .bind(encoded(values), change.clock, position)
        .run()
        .transform([](int) { return true; });
}

Expected<QList<Change>> Outbox::sealed(qsizetype most)
{
    return m_database.transaction([&]() -> Expected<QList<Change>> {
        const auto open = m_database.prepared("SELECT count(*) FROM outbox WHERE number IS NOT NULL").integer();
        if (!open) {
            return std::unexpected(open.error());
        }
        if (*open == 0) {
            const auto numbered = m_database
                                      .prepared("WITH next AS (SELECT position, row_number() OVER (ORDER BY position) AS place FROM outbox LIMIT ?)"
                                                " UPDATE outbox SET number = (SELECT sealed FROM device) + next.place FROM next"
                                                " WHERE next.position = outbox.position")
                                      .bind(qint64(most))
                                      .run();
            if (!numbered) {
                return std::unexpected(numbered.error());
            }
            if (auto kept = m_database.prepared("UPDATE device SET sealed = sealed + ?").bind(*numbered).run(); !kept) {
                return std::unexpected(kept.error());
            }
        }
        return m_database.prepared("SELECT number, verb, kind, record, fields, clock, base FROM outbox WHERE number IS NOT NULL ORDER BY number")
            .rows(changeFrom);
    });
}

Expected<void> Outbox::markSent(const QDateTime &now)
{
    return done(
        m_database
            .prepared("INSERT INTO delivery (record, sent_at) SELECT record, ?1 FROM outbox WHERE number IS NOT NULL AND kind IN (?2, ?3, ?4, ?5, ?6)"
                      " ON CONFLICT (record) DO UPDATE SET sent_at = excluded.sent_at")
            .bind(now, Kind::HandIn, Kind::Feedback, Kind::Question, Kind::Answer, Kind::CoachMessage)
            .run());
}

Expected<std::optional<Change>> Outbox::numbered(qint64 number) const
{
    return m_database.prepared("SELECT number, verb, kind, record, fields, clock, base FROM outbox WHERE number = ?").bind(number).row(changeFrom);
}

Expected<void> Outbox::settle(qint64 number, const QList<Refusal> &refused, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<void> {
        for (const auto &refusal : refused) {
            if (refusal.reason == ErrorKind::Erased) {
                continue;
            }
            const auto moved = m_database
                                   .prepared("INSERT INTO not_accepted (number, kind, record, fields, reason, refused_at)"
                                             " SELECT number, kind, record, fields, ?, ? FROM outbox WHERE number = ?")
                                   .bind(refusal.reason, now, refusal.number)
                                   .run();
            if (!moved) {
                return done(moved);
            }
        }
        const auto noted = m_database
                               .prepared("UPDATE delivery SET settled_at = ? WHERE settled_at IS NULL"
                                         " AND record IN (SELECT record FROM outbox WHERE number <= ?)")
                               .bind(now, number)
                               .run();
        if (!noted) {
            return done(noted);
        }
        if (auto removed = m_database.prepared("DELETE FROM outbox WHERE number <= ?").bind(number).run(); !removed) {
            return done(removed);
        }
        return done(m_database.prepared("UPDATE device SET settled = max(settled, ?)").bind(number).run());
    });
}

Expected<QList<NotAccepted>> Outbox::notAccepted() const
{
    return m_database.prepared("SELECT kind, record, fields, reason, refused_at, number FROM not_accepted WHERE settled_at IS NULL ORDER BY number")
        .rows([](const Row &row) {
            const auto kind = Kind(row.integer(0));
            return NotAccepted{.number = row.integer(5),
                               .kind = kind,
                               .record = row.id(1),
                               .values = decoded(kind, row.bytes(2)),
                               .reason = ErrorKind(row.integer(3)),
                               .refusedAt = Kept<QDateTime>::from(row.value(4, FieldType::Instant))};
        });
}

Expected<qint64> Outbox::notAcceptedCount() const
{
    return m_database.prepared("SELECT count(*) FROM not_accepted WHERE settled_at IS NULL").integer();
}

Expected<void> Outbox::settleNotAccepted(qint64 number, const QDateTime &now)
{
    return done(m_database.prepared("UPDATE not_accepted SET settled_at = ? WHERE number = ?").bind(now, number).run());
}

Expected<void> Outbox::withdrawRefusal(const Id &document)
{
    return done(m_database.prepared("DELETE FROM not_accepted WHERE record = ?").bind(document).run());
}

Expected<qint64> Outbox::waiting() const
{
    return m_database.prepared("SELECT count(*) FROM outbox").integer();
}

Expected<Values> Outbox::pending(Kind kind, const Id &record) const
{
    const auto changes = m_database.prepared("SELECT fields FROM outbox WHERE record = ? AND verb = 1 ORDER BY position")
                             .bind(record)
                             .rows([&](const Row &row) { return decoded(kind, row.bytes(0)); });
    return changes.transform([](const QList<Values> &all) {
        Values latest;
        for (const auto &values : all) {
            latest.insert(values);
        }
        return latest;
    });
}

Expected<std::optional<Change::Verb>> Outbox::lastWaiting(const Id &record) const
{
    return m_database.prepared("SELECT verb FROM outbox WHERE record = ? ORDER BY position DESC LIMIT 1").bind(record).row([](const Row &row) {
        return Change::Verb(row.integer(0));
    });
}

Expected<Delivery> Outbox::deliveryOf(const Id &record) const
{
    return m_database
        .prepared("SELECT EXISTS (SELECT 1 FROM outbox WHERE outbox.record = ?1), sent_at, settled_at"
                  " FROM (SELECT 1) LEFT JOIN delivery ON delivery.record = ?1")
        .bind(record)
        .row([](const Row &row) {
            return Delivery{.waiting = row.integer(0) != 0,
                            .sentAt = Kept<QDateTime>::from(row.value(1, FieldType::Instant)),
                            .settledAt = Kept<QDateTime>::from(row.value(2, FieldType::Instant))};
        })
        .transform([](const auto &found) { return found.value_or(Delivery()); });
}
}
