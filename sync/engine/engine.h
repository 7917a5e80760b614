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
    bool more = false; ///< Changes wait that are not in it: it was full, or sealed before they came.
};
/** A part of the reply. */
struct BytesArrived {
    QByteArray bytes;
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
using Event =
    std::variant<ConnectionFound, ConnectionLost, ChangesWaiting, BatchSealed, BytesArrived, ReplyEnded, ExchangeFailed, StorageFailed, TimePassed>;

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
    QDateTime nextTry{}; ///< When Waiting.
};
using Command = std::variant<SealBatch, Post, Settle, StorePage, NoteContact, Abandon, WaitUntil, Report>;

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
    enum class Phase { Resting, Sealing, Receiving };
    /** What has come of the reply so far. */
    struct Reply {
        FrameReader frames;
        bool acknowledged = false;
        std::optional<End> end;
    };

    [[nodiscard]] QList<Command> begin();
    [[nodiscard]] QList<Command> on(ConnectionFound, const QDateTime &now);
    [[nodiscard]] QList<Command> on(ConnectionLost, const QDateTime &now);
    [[nodiscard]] QList<Command> on(ChangesWaiting, const QDateTime &now);
    [[nodiscard]] QList<Command> on(const BatchSealed &sealed, const QDateTime &now);
    [[nodiscard]] QList<Command> on(const BytesArrived &arrived, const QDateTime &now);
    [[nodiscard]] QList<Command> on(ReplyEnded, const QDateTime &now);
    [[nodiscard]] QList<Command> on(const ExchangeFailed &failed, const QDateTime &now);
    [[nodiscard]] QList<Command> on(const StorageFailed &failed, const QDateTime &now);
    [[nodiscard]] QList<Command> on(TimePassed, const QDateTime &now);

    [[nodiscard]] Expected<Command> commandFor(const Frame &frame);
    [[nodiscard]] QList<Command> fail(const Error &error, std::chrono::seconds retryAfter, const QDateTime &now);
    [[nodiscard]] std::chrono::milliseconds backoff();

    Pace m_pace;
    std::minstd_rand m_random;
    Phase m_phase = Phase::Resting;
    std::unique_ptr<Reply> m_reply;
    QDateTime m_wake; ///< When TimePassed is due; invalid while nothing is planned.
    bool m_connected = false;
    bool m_again = false; ///< Something came up while an exchange ran.
    int m_failures = 0; ///< In a row.
};
}
