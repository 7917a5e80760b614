// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/frame.h"
#include "protocol/messages.h"

#include <QDateTime>
#include <QList>

#include <random>
#include <variant>

namespace Weekwijzer
{
// What happened.
/** There may be a way to the hub: at the start, when the network comes, when a person asks. */
struct ConnectionFound {
};
struct ConnectionLost {
};
/** The outbox has something new. */
struct ChangesWaiting {
};
/** The batch asked for is numbered and kept. */
struct BatchSealed {
    SyncRequest request;
    bool more = false; ///< There is more to tell than is in it: it was full, or sealed before it came up.
    bool withheld = false; ///< Rows wait here to be removed until the person agrees.
};
/** A part of the reply. */
struct BytesArrived {
    QByteArray bytes;
};
/** A page was not taken, because it would remove more than is done without asking. */
struct RemovalWithheld {
};
/** The hub has given this device a name of its own, and it is kept. */
struct NameTaken {
};
/** The reply ended as HTTP sees it. */
struct ReplyEnded {
};
/** No reply, or one that is an error. */
struct ExchangeFailed {
    Error error;
    std::chrono::seconds retryAfter{}; ///< What the hub asked for; 0 when it did not.
};
/** A command could not be carried out because of the device's own storage. */
struct StorageFailed {
    Error error;
};
struct TimePassed {
};
using Event = std::variant<ConnectionFound, ConnectionLost, ChangesWaiting, BatchSealed, BytesArrived, RemovalWithheld, NameTaken, ReplyEnded,
                           ExchangeFailed, StorageFailed, TimePassed>;

// What to do about it, in this order.
/** Number the waiting changes and answer with BatchSealed. */
struct SealBatch {
};
struct Post {
    QByteArray body;
};
struct Settle {
    Ack ack;
};
struct StorePage {
    Page page;
};
/** A small file that came along with the pages. */
struct StoreFile {
    BlobPart part;
};
/** Another device speaks with this one's name: ask the hub for another one and answer with NameTaken or ExchangeFailed. */
struct Fork {
};
/** Its person was erased: take everything away for good. Nothing follows. */
struct Wipe {
};
/** The exchange ended well. */
struct NoteContact {
};
/** Break off the exchange that runs. */
struct Abandon {
};
/** Answer with TimePassed then; replaces an earlier one. */
struct WaitUntil {
    QDateTime when;
};
struct Report {
    enum class State { Offline, Exchanging, Idle, Waiting, Trouble };

    State state = State::Offline;
    Error trouble{}; ///< Why, when Waiting or in Trouble.
    QDateTime nextTry{}; ///< When Waiting, or in a trouble in which changes go on to be sent.
};
using Command = std::variant<SealBatch, Post, Settle, StorePage, StoreFile, Fork, Wipe, NoteContact, Abandon, WaitUntil, Report>;

/** How long the engine waits for what. */
struct Pace {
    std::chrono::milliseconds gather{400}; ///< Ticks come in rows; they travel together.
    std::chrono::seconds first{5}; ///< After one failure.
    std::chrono::seconds longest{600}; ///< After many.
    std::chrono::seconds poll{300}; ///< Between exchanges when nothing happens.
};

/**
 * A device's half of the exchange, without sockets, clocks or SQL: events go in, commands come out.
 *
 * Whoever drives it carries the commands out in order and stops at the first that fails, with StorageFailed.
 */
class Engine
{
public:
    /** `seed` spreads the retries of many devices. */
    explicit Engine(quint32 seed, Pace pace = {})
        : m_pace(pace)
        , m_random(seed)
    {
    }

    [[nodiscard]] QList<Command> handle(const Event &event, const QDateTime &now);

private:
    enum class Phase { Resting, Sealing, Receiving, Forking };
    /** So many replies in a row may say that the two differ before it is taken for a fault. */
    static constexpr int mostComparisons = 6;
    /** What has come of the reply so far. */
    struct Reply {
        FrameReader frames;
        bool acknowledged = false;
        bool compares = false; ///< The hub finds that the two differ.
        std::optional<End> end;
        std::optional<ErrorKind> notice; ///< The exchange ends well, but somebody has to do something.
    };

    [[nodiscard]] QList<Command> begin();
    [[nodiscard]] QList<Command> on(ConnectionFound, const QDateTime &now);
    [[nodiscard]] QList<Command> on(ConnectionLost, const QDateTime &now);
    [[nodiscard]] QList<Command> on(ChangesWaiting, const QDateTime &now);
    [[nodiscard]] QList<Command> on(const BatchSealed &sealed, const QDateTime &now);
    [[nodiscard]] QList<Command> on(const BytesArrived &arrived, const QDateTime &now);
    [[nodiscard]] QList<Command> on(RemovalWithheld, const QDateTime &now);
    [[nodiscard]] QList<Command> on(NameTaken, const QDateTime &now);
    [[nodiscard]] QList<Command> on(ReplyEnded, const QDateTime &now);
    [[nodiscard]] QList<Command> on(const ExchangeFailed &failed, const QDateTime &now);
    [[nodiscard]] QList<Command> on(const StorageFailed &failed, const QDateTime &now);
    [[nodiscard]] QList<Command> on(TimePassed, const QDateTime &now);

    [[nodiscard]] Expected<Command> commandFor(const Frame &frame);
    [[nodiscard]] Expected<Command> settle(const Frame &frame);
    [[nodiscard]] QList<Command> rest(std::optional<ErrorKind> notice, const QDateTime &now);
    [[nodiscard]] QList<Command> fail(const Error &error, std::chrono::seconds retryAfter, const QDateTime &now);
    [[nodiscard]] std::chrono::milliseconds backoff();

    Pace m_pace;
    std::minstd_rand m_random;
    Phase m_phase = Phase::Resting;
    std::unique_ptr<Reply> m_reply;
    QDateTime m_wake; ///< When TimePassed is due; invalid while nothing is planned.
    bool m_connected = false;
    bool m_again = false; ///< Something came up while an exchange ran.
    bool m_forked = false; ///< A name was taken since an exchange last ended well.
    int m_comparisons = 0; ///< Replies in a row by which the two differ.
    int m_failures = 0; ///< In a row.
};
}
