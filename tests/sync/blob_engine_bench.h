// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/blob_engine.h"

#include <QTimeZone>

#include <optional>

namespace Weekwijzer
{
inline BlobName named(char letter)
{
    return BlobName::fromBytes(QByteArray(BlobName::size, letter));
}

inline BlobTask down(char letter, qint64 size, BlobRank rank = BlobRank::Rest)
{
    return {.name = named(letter), .size = size, .way = BlobWay::Down, .rank = rank};
}

inline BlobTask up(char letter, qint64 size, qint64 done = 0)
{
    return {.name = named(letter), .size = size, .way = BlobWay::Up, .rank = BlobRank::Submission, .done = done};
}

template<typename T>
const T *find(const QList<BlobCommand> &commands)
{
    for (const auto &command : commands) {
        if (const auto *found = std::get_if<T>(&command)) {
            return found;
        }
    }
    return nullptr;
}

inline AnswerBegan part(char letter, qint64 first, qint64 last, qint64 total)
{
    return {.status = 206, .first = first, .last = last, .total = total, .etag = '"' + named(letter).toHex() + '"'};
}

/** An engine for files, a clock, and what a test tells it. */
class BlobEngineBench
{
protected:
    void beginAfresh()
    {
        m_engine.emplace(1);
        m_now = QDateTime({2026, 11, 17}, {17, 0}, QTimeZone::UTC);
    }

    QList<BlobCommand> tell(const BlobEvent &event) { return m_engine->handle(event, m_now); }

    /** Up to the first request of the only file there is. */
    QList<BlobCommand> begin(const BlobTask &task)
    {
        std::ignore = tell(ConnectionFound{});
        auto commands = tell(TransfersKnown{.tasks = {task}});
        return task.way == BlobWay::Up ? commands : tell(FileOpened{.done = task.done});
    }

    /** When it tries again, from now. */
    std::chrono::milliseconds waitIn(const QList<BlobCommand> &commands) const
    {
        const auto *wait = find<WaitUntil>(commands);
        return std::chrono::milliseconds(wait == nullptr ? -1 : m_now.msecsTo(wait->when));
    }

    /** Waits as long as it says, and gives what it does then. */
    QList<BlobCommand> wait(const QList<BlobCommand> &commands)
    {
        m_now = m_now.addDuration(waitIn(commands));
        return tell(TimePassed{});
    }

    std::optional<BlobEngine> m_engine;
    QDateTime m_now;
};
}
