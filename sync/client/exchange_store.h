// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repair.h"

namespace Weekwijzer
{
/** What an exchange means for the device's database: the request from it, and each part of the reply in one transaction. */
class ExchangeStore
{
public:
    explicit ExchangeStore(Database &database)
        : m_database(database)
        , m_device(database)
        , m_outbox(database)
        , m_cursors(database)
        , m_records(database)
        , m_rows(database)
        , m_repair(database)
        , m_history(database)
    {
    }

    /** Seals the waiting changes and says where this device stands. */
    [[nodiscard]] Expected<SyncRequest> request();
    /** What is answered next is this request, made a while ago by another one of these. */
    void noteRequest(const SyncRequest &request);
    /**
     * Takes over what became of the changes sent, and drops the scopes this device may no longer hold or that were erased.
     *
     * Forked when the hub has answered more than was ever sealed here.
     */
    [[nodiscard]] Expected<void> settle(const Ack &ack, const QDateTime &now);
    /** Keeps the rows with their cursor, if the page follows where this device stands. */
    [[nodiscard]] Expected<PageOutcome> keep(const Page &page);

    /** The exchange ended well. Gives how many changes are new in the outbox: what a restored hub has lost and is this person's. */
    [[nodiscard]] Expected<qsizetype> conclude(const QDateTime &now);
    /** Are there scopes left to repair beyond those of one request? */
    [[nodiscard]] Expected<bool> hasMoreToRepair() const;
    /** Is a scope left as it is until the person agrees to remove much of it? */
    [[nodiscard]] Expected<bool> withholds() const;
    /** The person agrees to that. */
    [[nodiscard]] Expected<void> agreeToRemove();

private:
    [[nodiscard]] Expected<SyncRequest> withDigest(SyncRequest request) const;
    [[nodiscard]] Expected<void> answer(Ack ack, const QDateTime &now);
    /** The hub has this row as the change left it. */
    [[nodiscard]] Expected<void> agree(const Change &change, qint64 version);
    [[nodiscard]] Expected<void> number(const QList<RowVersion> &versions, qint64 upTo);
    [[nodiscard]] Expected<void> dropAllBut(const QList<Scope> &scopes);
    [[nodiscard]] Expected<void> wipe(const QList<Scope> &scopes);
    [[nodiscard]] Expected<PageOutcome> keepRows(const Page &page);

    Database &m_database;
    DeviceStore m_device;
    Outbox m_outbox;
    CursorStore m_cursors;
    RecordStore m_records;
    RowKeeper m_rows;
    Repair m_repair;
    LostHistory m_history;
    qint64 m_hubClock = 0; ///< As the latest answer told it.
    std::optional<qint64> m_asked; ///< Number of the last change that the latest request speaks of; none when it isn't known.
};
}
