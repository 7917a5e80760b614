// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "record_store.h"
#include "records/change.h"

#include <QDateTime>

namespace Weekwijzer
{
/** How far a document made here has travelled. */
struct Delivery {
    bool waiting = false; ///< The hub has not answered yet.
    QDateTime sentAt; ///< When it last left this device.
    QDateTime settledAt; ///< When the hub's answer came.

    bool operator==(const Delivery &) const = default;
};

/** A change the hub did not take, with all that was in it. */
struct NotAccepted {
    qint64 number = 0; ///< What it is known by here.
    Kind kind = Kind::School;
    Id record;
    Values values;
    ErrorKind reason = ErrorKind::Invalid;
    QDateTime refusedAt;

    bool operator==(const NotAccepted &) const = default;
};

/** Changes on their way to the hub, each kept in the same transaction as its effect here. */
class Outbox
{
public:
    explicit Outbox(Database &database)
        : m_database(database)
        , m_records(database)
    {
    }

    /**
     * Applies the change here and keeps it for the hub, both or neither.
     *
     * A second setting of fields of one record joins the first while that isn't sealed. `change.number` and `base` are set
     * here. Whoever wrote over a longer time says which version they had `seen`, so that what came meanwhile is no loss.
     * Invalid when the record would not be valid afterwards.
     */
    [[nodiscard]] Expected<void> commit(Change change, std::optional<qint64> seen = {});
    /** Keeps a change for the hub whose effect is here already; it joins the record's latest one while that isn't sealed. */
    [[nodiscard]] Expected<void> offer(const Change &change);

    /**
     * The batch to send: what is sealed and unanswered, or else the oldest `most` changes, sealed now.
     *
     * A sealed change never changes again, so a lost reply may be asked for with the very same batch.
     */
    [[nodiscard]] Expected<QList<Change>> sealed(qsizetype most);
    /** Notes that the sealed batch is leaving the device. */
    [[nodiscard]] Expected<void> markSent(const QDateTime &now);
    /** The change with this number; nothing once it is settled. */
    [[nodiscard]] Expected<std::optional<Change>> numbered(qint64 number) const;
    /** The hub has answered everything up to `number`; what it refused moves to "not accepted" whole, but for what was erased. */
    [[nodiscard]] Expected<void> settle(qint64 number, const QList<Refusal> &refused, const QDateTime &now);

    /** What the hub did not take, oldest first, and its person has not decided about yet. */
    [[nodiscard]] Expected<QList<NotAccepted>> notAccepted() const;
    [[nodiscard]] Expected<qint64> notAcceptedCount() const;
    /** The person has decided about it; it stays in the database. */
    [[nodiscard]] Expected<void> settleNotAccepted(qint64 number, const QDateTime &now);
    /** The hub has this document after all, from a copy of this device or because its answer was another one later. */
    [[nodiscard]] Expected<void> withdrawRefusal(const Id &document);
    /** How many changes the hub has not answered yet. */
    [[nodiscard]] Expected<qint64> waiting() const;
    /** Fields of this record with a change the hub has not answered yet, latest value each. */
    [[nodiscard]] Expected<Values> pending(Kind kind, const Id &record) const;
    /** The latest thing done to this record that the hub has not answered yet. */
    [[nodiscard]] Expected<std::optional<Change::Verb>> lastWaiting(const Id &record) const;
    [[nodiscard]] Expected<Delivery> deliveryOf(const Id &record) const;

private:
    [[nodiscard]] Expected<void> append(const Change &change);
    [[nodiscard]] Expected<bool> squash(const Change &change);

    Database &m_database;
    RecordStore m_records;
};
}
