// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_engine.h"

#include <algorithm>

using namespace std::chrono_literals;

// What the engine makes of answers.
namespace Weekwijzer
{
namespace
{
constexpr std::chrono::milliseconds oddAnswer = 5s;
constexpr std::chrono::milliseconds noRoom = 5min;
}

BlobEngine::Commands BlobEngine::on(const AnswerBegan &answer, const QDateTime &now)
{
    if (m_phase != Phase::Fetching && m_phase != Phase::Sending && m_phase != Phase::Asking) {
        return {};
    }
    m_answer = answer;
    return m_phase == Phase::Fetching ? judgeFetch(answer, now) : Commands();
}

BlobEngine::Commands BlobEngine::judgeFetch(const AnswerBegan &answer, const QDateTime &now)
{
    const bool isOurs = answer.etag == '"' + m_running->name.toHex() + '"';
    if (answer.status == 206) {
        const bool fits = isOurs && answer.first == m_first && answer.last >= answer.first && answer.last <= m_last
            && answer.total == m_running->size;
        m_last = answer.last;
        return fits ? Commands() : fail(oddAnswer, now);
    }
    if (answer.status == 200) {
        if (!isOurs) {
            return fail(oddAnswer, now);
        }
        // All of it from the start, whatever was asked for.
        m_last = m_running->size - 1;
        const bool fromStart = std::exchange(m_first, 0) == 0;
        m_running->done = 0;
        return fromStart ? Commands() : Commands{StartFileOver{.name = m_running->name, .size = m_running->size}};
    }
    if (answer.status == 416 && m_first > 0) {
        auto commands = stop() << StartFileOver{.name = m_running->name, .size = m_running->size};
        m_running->done = 0;
        return commands << next(now);
    }
    return refused(answer, now);
}

BlobEngine::Commands BlobEngine::refused(const AnswerBegan &answer, const QDateTime &now)
{
    switch (answer.status) {
    case 401:
        // The exchange hears the same, and tells the person.
        m_connected = false;
        return stop() << report(now);
    case 403:
    case 404:
    case 410:
    case 416:
    case 422:
        return setAside(now);
    case 413:
        m_largestSent = std::max(LineRate::least, (m_last - m_first + 1) / 2);
        return stop() << next(now);
    case 507:
        return fail(std::max<std::chrono::milliseconds>(answer.retryAfter, noRoom), now);
    default:
        return fail(answer.retryAfter, now);
    }
}

BlobEngine::Commands BlobEngine::on(const BytesArrived &arrived, const QDateTime &now)
{
    if (m_phase != Phase::Fetching || (m_answer.status != 206 && m_answer.status != 200) || arrived.bytes.isEmpty()) {
        return {};
    }
    if (m_running->done + arrived.bytes.size() > m_last + 1) {
        return fail(oddAnswer, now);
    }
    m_running->done += arrived.bytes.size();
    m_unsecured += arrived.bytes.size();
    m_progressed = true;
    Commands commands{KeepBytes{.bytes = arrived.bytes}};
    if (m_unsecured >= secureAfter || m_secured.addDuration(secureEvery) <= now) {
        m_unsecured = 0;
        m_secured = now;
        commands.append(SecureFile{});
    }
    return commands;
}

BlobEngine::Commands BlobEngine::on(AnswerEnded, const QDateTime &now)
{
    if (m_phase == Phase::Sending || m_phase == Phase::Asking) {
        return judgeSend(now);
    }
    if (m_phase != Phase::Fetching) {
        return {};
    }
    if (m_running->done <= m_last) {
        return fail(0ms, now);
    }
    m_downRate.note(m_last - m_first + 1, std::chrono::milliseconds(m_began.msecsTo(now)));
    m_failures = 0;
    return fetch(now) << report(now);
}

BlobEngine::Commands BlobEngine::judgeSend(const QDateTime &now)
{
    const bool saysWhere = m_answer.offset >= 0 && m_answer.offset <= m_running->size;
    if (m_answer.status == 204 && saysWhere) {
        if (m_phase == Phase::Sending) {
            m_upRate.note(m_last - m_first + 1, std::chrono::milliseconds(m_began.msecsTo(now)));
            m_run += m_last - m_first + 1;
        }
        m_failures = 0;
        m_progressed = true;
        return goesOnAt(m_answer.offset, now);
    }
    if (m_answer.status == 409) {
        // Obeyed at once, but a hub that names the place just refused would be obeyed forever.
        return saysWhere && m_answer.offset != m_first ? goesOnAt(m_answer.offset, now) : fail(oddAnswer, now);
    }
    return refused(m_answer, now);
}

BlobEngine::Commands BlobEngine::goesOnAt(qint64 offset, const QDateTime &now)
{
    m_running->done = offset;
    m_phase = Phase::Resting;
    if (m_running->left() > 0) {
        return next(now);
    }
    Commands commands{NoteOnHub{.name = m_running->name}};
    m_running.reset();
    return commands << next(now);
}
}
