// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_engine.h"

#include <algorithm>
#include <tuple>

using namespace std::chrono_literals;

namespace Weekwijzer
{
namespace
{
// Something went well before: whatever broke the line may be over already.
constexpr std::chrono::milliseconds soon(500);
constexpr std::chrono::milliseconds firstWait = 5s;
constexpr std::chrono::milliseconds longestWait = 10min;
// A hub keeps only whole pieces, so what a cut costs is the piece: little of what went well since the last one.
constexpr qint64 smallestPiece = qint64(12) * 1024;
constexpr qint64 partOfRun = 64;

bool isSame(const BlobTask &one, const BlobTask &other)
{
    return one.name == other.name && one.way == other.way;
}

/** The most urgent first; of equals what is nearest to its end, so that few are half here. */
bool isBefore(const BlobTask &one, const BlobTask &other)
{
    return std::tuple(one.rank, !one.asked, one.left(), one.name) < std::tuple(other.rank, !other.asked, other.left(), other.name);
}
}

QList<BlobCommand> BlobEngine::handle(const BlobEvent &event, const QDateTime &now)
{
    return std::visit([&](const auto &happened) { return on(happened, now); }, event);
}

BlobEngine::Commands BlobEngine::on(ConnectionFound, const QDateTime &now)
{
    m_connected = true;
    m_failures = 0;
    m_wake = {};
    return next(now);
}

BlobEngine::Commands BlobEngine::on(ConnectionLost, const QDateTime &now)
{
    m_connected = false;
    return stop() << report(now);
}

BlobEngine::Commands BlobEngine::on(const TransfersKnown &known, const QDateTime &now)
{
    const auto before = std::exchange(m_tasks, known.tasks);
    m_metered = known.metered;
    m_aside.removeIf([&](const auto &kept) { return kept.value() <= now; });
    Commands commands;
    for (const auto &task : before) {
        takeOver(task);
    }
    if (m_running && m_phase == Phase::Resting) {
        takeOver(*std::exchange(m_running, std::nullopt));
    } else if (m_running) {
        const auto listed = std::ranges::find_if(m_tasks, [&](const BlobTask &task) { return isSame(task, *m_running); });
        if (listed != m_tasks.end()) {
            m_tasks.erase(listed);
        } else {
            commands = stop();
            m_running.reset();
        }
    }
    std::ranges::sort(m_tasks, isBefore);
    return commands << next(now);
}

void BlobEngine::takeOver(const BlobTask &task)
{
    // The hub may have said more, piece by piece, than whoever listed the file knows.
    const auto listed = std::ranges::find_if(m_tasks, [&](const BlobTask &other) { return isSame(task, other); });
    if (listed != m_tasks.end() && task.way == BlobWay::Up) {
        listed->done = std::max(listed->done, task.done);
    }
}

BlobEngine::Commands BlobEngine::on(TransfersAllowed, const QDateTime &now)
{
    for (const auto &task : std::as_const(m_tasks)) {
        m_allowed.insert(task.name);
    }
    return next(now);
}

BlobEngine::Commands BlobEngine::on(ExchangeBegins, const QDateTime &)
{
    m_paused = true;
    // A piece on its way up goes to its end: broken off it would have to go again.
    return m_phase == Phase::Fetching ? stop() : Commands();
}

BlobEngine::Commands BlobEngine::on(ExchangeEnds, const QDateTime &now)
{
    m_paused = false;
    return next(now);
}

BlobEngine::Commands BlobEngine::on(TimePassed, const QDateTime &now)
{
    return next(now);
}

BlobEngine::Commands BlobEngine::on(const StorageFailed &failed, const QDateTime &now)
{
    return fail(failed.error.kind == ErrorKind::DiskFull ? longestWait : 0ms, now);
}

BlobEngine::Commands BlobEngine::next(const QDateTime &now)
{
    if (m_phase != Phase::Resting || m_paused || !m_connected) {
        return {};
    }
    // Timers may fire early, and the system's clock may have been set back.
    if (m_wake.isValid() && now < m_wake && now.msecsTo(m_wake) <= longestWait.count()) {
        return Commands{WaitUntil{.when = m_wake}} << report(now);
    }
    m_wake = {};
    if (m_running) {
        m_tasks.prepend(*std::exchange(m_running, std::nullopt));
        std::ranges::stable_sort(m_tasks, isBefore);
    }
    const auto chosen = std::ranges::find_if(m_tasks, [&](const BlobTask &task) { return maySend(task, now); });
    if (chosen == m_tasks.end()) {
        return report(now);
    }
    m_running = *chosen;
    m_tasks.erase(chosen);
    if (m_running->way == BlobWay::Up) {
        return send(now) << report(now);
    }
    m_phase = Phase::Opening;
    return Commands{OpenFile{.name = m_running->name, .size = m_running->size}} << report(now);
}

bool BlobEngine::maySend(const BlobTask &task, const QDateTime &now) const
{
    return !isPriced(task) && !(m_aside.contains(task.name) && now < m_aside.value(task.name));
}

bool BlobEngine::isPriced(const BlobTask &task) const
{
    return m_metered && task.left() > freeOfCharge && !task.asked && !m_allowed.contains(task.name);
}

BlobEngine::Commands BlobEngine::on(const FileOpened &opened, const QDateTime &now)
{
    if (m_phase != Phase::Opening) {
        return {};
    }
    m_running->done = opened.done;
    m_secured = now;
    m_unsecured = 0;
    return fetch(now);
}

BlobEngine::Commands BlobEngine::fetch(const QDateTime &now)
{
    if (m_running->left() == 0) {
        m_phase = Phase::Checking;
        return {CheckFile{}};
    }
    m_phase = Phase::Fetching;
    m_answer = {};
    m_began = now;
    m_first = m_running->done;
    m_last = std::min(m_running->size, m_first + m_downRate.chunk()) - 1;
    return {FetchBytes{.name = m_running->name, .first = m_first, .last = m_last}};
}

BlobEngine::Commands BlobEngine::send(const QDateTime &now)
{
    m_answer = {};
    m_began = now;
    // With nothing left to send, the hub's own word settles it.
    if (m_unsure.remove(m_running->name) || m_running->left() == 0) {
        m_phase = Phase::Asking;
        return {AskOffset{.name = m_running->name}};
    }
    m_phase = Phase::Sending;
    const auto most = std::min({m_upRate.chunk(), std::max(smallestPiece, m_run / partOfRun), m_largestSent, m_running->left()});
    m_first = m_running->done;
    m_last = m_first + most - 1;
    return {SendBytes{.name = m_running->name, .offset = m_first, .length = most}};
}

BlobEngine::Commands BlobEngine::on(const FileChecked &checked, const QDateTime &now)
{
    if (m_phase != Phase::Checking) {
        return {};
    }
    m_phase = Phase::Resting;
    if (!checked.trouble) {
        m_running.reset();
        return next(now);
    }
    // Only what the disk lost is asked for again; a hub that gives the wrong bytes is not asked again soon.
    return *checked.trouble == ErrorKind::Corrupt ? next(now) : setAside(now);
}

BlobEngine::Commands BlobEngine::setAside(const QDateTime &now)
{
    m_aside.insert(m_running->name, now.addDuration(longestWait));
    auto commands = stop();
    m_running->done = m_running->way == BlobWay::Up ? m_running->done : 0;
    return commands << next(now);
}

BlobEngine::Commands BlobEngine::on(TransferBroke, const QDateTime &now)
{
    return m_phase == Phase::Resting ? Commands() : fail(0ms, now);
}

BlobEngine::Commands BlobEngine::fail(std::chrono::milliseconds atLeast, const QDateTime &now)
{
    auto commands = stop();
    m_run = 0;
    if (std::exchange(m_progressed, false) && atLeast == 0ms) {
        m_failures = 0;
        m_wake = now.addDuration(soon);
    } else {
        ++m_failures;
        m_wake = now.addDuration(std::max(backoff(), atLeast));
    }
    return commands << WaitUntil{.when = m_wake} << report(now);
}

BlobEngine::Commands BlobEngine::stop()
{
    Commands commands;
    const auto phase = std::exchange(m_phase, Phase::Resting);
    if (phase == Phase::Fetching || phase == Phase::Asking || phase == Phase::Sending) {
        commands.append(BreakOff{});
    }
    if (phase == Phase::Fetching && m_running->done > 0) {
        commands.append(SecureFile{});
    }
    if (phase == Phase::Sending || phase == Phase::Asking) {
        m_unsure.insert(m_running->name);
    }
    return commands;
}

BlobEngine::Commands BlobEngine::report(const QDateTime &now) const
{
    ReportFiles report{.running = m_phase == Phase::Resting ? std::nullopt : m_running};
    auto all = m_tasks;
    if (m_running) {
        all.append(*m_running);
    }
    for (const auto &task : all) {
        (isPriced(task) ? report.priced : report.left) += maySend(task, now) || isPriced(task) ? task.left() : 0;
    }
    report.takes = m_downRate.takes(report.priced);
    if (m_phase != Phase::Resting) {
        report.state = ReportFiles::State::Running;
    } else if (m_wake.isValid() && report.left > 0) {
        report.state = ReportFiles::State::Waiting;
        report.nextTry = m_wake;
    }
    return {report};
}

std::chrono::milliseconds BlobEngine::backoff()
{
    const auto doubled = std::min<std::chrono::milliseconds>(firstWait * (1LL << std::min(m_failures - 1, 20)), longestWait);
    // Between a half and the whole, so that a class that lost its connection together doesn't come back together.
    return doubled / 2 + std::chrono::milliseconds(std::uniform_int_distribution<qint64>(0, doubled.count() / 2)(m_random));
}
}
