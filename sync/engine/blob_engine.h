// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_events.h"
#include "line_rate.h"

#include <QHash>
#include <QSet>

namespace Weekwijzer
{
/**
 * A device's half of the travel of files, without sockets, disks or clocks: events go in, commands come out.
 *
 * One file at a time, in pieces of ten seconds. Whoever drives it carries the commands out in order and stops at the first that
 * fails, with StorageFailed.
 */
class BlobEngine
{
public:
    /** Without consent no larger file travels over a line that costs money. */
    static constexpr qint64 freeOfCharge = qint64(64) * 1024;
    /** What is kept is made safe after so many bytes, or so long. */
    static constexpr qint64 secureAfter = qint64(256) * 1024;
    static constexpr std::chrono::seconds secureEvery{10};

    /** `seed` spreads the retries of many devices. */
    explicit BlobEngine(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] QList<BlobCommand> handle(const BlobEvent &event, const QDateTime &now);

private:
    enum class Phase { Resting, Opening, Fetching, Checking, Asking, Sending };
    using Commands = QList<BlobCommand>;

    [[nodiscard]] Commands on(ConnectionFound, const QDateTime &now);
    [[nodiscard]] Commands on(ConnectionLost, const QDateTime &now);
    [[nodiscard]] Commands on(const TransfersKnown &known, const QDateTime &now);
    [[nodiscard]] Commands on(TransfersAllowed, const QDateTime &now);
    [[nodiscard]] Commands on(ExchangeBegins, const QDateTime &now);
    [[nodiscard]] Commands on(ExchangeEnds, const QDateTime &now);
    [[nodiscard]] Commands on(const FileOpened &opened, const QDateTime &now);
    [[nodiscard]] Commands on(const AnswerBegan &answer, const QDateTime &now);
    [[nodiscard]] Commands on(const BytesArrived &arrived, const QDateTime &now);
    [[nodiscard]] Commands on(AnswerEnded, const QDateTime &now);
    [[nodiscard]] Commands on(TransferBroke, const QDateTime &now);
    [[nodiscard]] Commands on(const FileChecked &checked, const QDateTime &now);
    [[nodiscard]] Commands on(const StorageFailed &failed, const QDateTime &now);
    [[nodiscard]] Commands on(TimePassed, const QDateTime &now);

    /** Goes on with the most urgent file, if anything may travel now. */
    [[nodiscard]] Commands next(const QDateTime &now);
    void takeOver(const BlobTask &task);
    [[nodiscard]] Commands fetch(const QDateTime &now);
    [[nodiscard]] Commands send(const QDateTime &now);
    [[nodiscard]] Commands judgeFetch(const AnswerBegan &answer, const QDateTime &now);
    [[nodiscard]] Commands judgeSend(const QDateTime &now);
    [[nodiscard]] Commands goesOnAt(qint64 offset, const QDateTime &now);
    /** An answer with which neither a fetch nor a sending can go on. */
    [[nodiscard]] Commands refused(const AnswerBegan &answer, const QDateTime &now);
    [[nodiscard]] Commands setAside(const QDateTime &now);
    /** Ends what runs and tries again later. */
    [[nodiscard]] Commands fail(std::chrono::milliseconds atLeast, const QDateTime &now);
    [[nodiscard]] Commands stop();
    [[nodiscard]] Commands report(const QDateTime &now) const;

    [[nodiscard]] bool maySend(const BlobTask &task, const QDateTime &now) const;
    [[nodiscard]] bool isPriced(const BlobTask &task) const;
    [[nodiscard]] std::chrono::milliseconds backoff();

    std::minstd_rand m_random;
    LineRate m_downRate;
    LineRate m_upRate;
    QList<BlobTask> m_tasks; ///< The most urgent first, without the one that runs.
    std::optional<BlobTask> m_running;
    QHash<BlobName, QDateTime> m_aside; ///< Until when not to ask for it again.
    QSet<BlobName> m_allowed; ///< A person pays for these.
    QSet<BlobName> m_unsure; ///< Files going up of which a piece may or may not have reached the hub.
    Phase m_phase = Phase::Resting;
    AnswerBegan m_answer; ///< The one that comes in; status 0 before its head is there.
    qint64 m_first = 0; ///< The bytes that were asked for or are being sent, the last one included.
    qint64 m_last = 0;
    QDateTime m_began; ///< The request that runs.
    QDateTime m_secured;
    QDateTime m_wake; ///< Nothing before that; invalid: now.
    qint64 m_unsecured = 0;
    qint64 m_run = 0; ///< Bytes sent well since the line last broke.
    qint64 m_largestSent = LineRate::most; ///< Less when the hub said that was too much.
    int m_failures = 0; ///< In a row.
    bool m_progressed = false; ///< Since the last failure.
    bool m_connected = false;
    bool m_paused = false;
    bool m_metered = false;
};
}
