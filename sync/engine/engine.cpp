// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** Failures that another try can't mend: they wait for a person. */
bool needsPerson(ErrorKind kind)
{
    return kind != ErrorKind::Offline && kind != ErrorKind::Busy && kind != ErrorKind::BadReply;
}
}

QList<Command> Engine::handle(const Event &event, const QDateTime &now)
{
    return std::visit([&](const auto &happened) { return on(happened, now); }, event);
}

QList<Command> Engine::begin()
{
    m_phase = Phase::Sealing;
    m_again = false;
    m_wake = {};
    return {Report{.state = Report::State::Exchanging}, SealBatch{}};
}

QList<Command> Engine::on(ConnectionFound, const QDateTime &)
{
    m_connected = true;
    m_failures = 0;
    if (m_phase != Phase::Resting) {
        m_again = true;
        return {};
    }
    return begin();
}

QList<Command> Engine::on(ConnectionLost, const QDateTime &)
{
    m_connected = false;
    m_wake = {};
    const bool running = std::exchange(m_phase, Phase::Resting) != Phase::Resting;
    m_reply.reset();
    QList<Command> commands;
    if (running) {
        commands.append(Abandon{});
    }
    return commands << Report{.state = Report::State::Offline, .trouble = {.kind = ErrorKind::Offline, .detail = {}}};
}

QList<Command> Engine::on(ChangesWaiting, const QDateTime &now)
{
    if (m_phase != Phase::Resting) {
        m_again = true;
        return {};
    }
    // After a failure the planned retry takes the new changes along.
    if (!m_connected || m_failures > 0) {
        return {};
    }
    m_wake = now.addDuration(m_pace.gather);
    return {WaitUntil{.when = m_wake}};
}

QList<Command> Engine::on(const BatchSealed &sealed, const QDateTime &)
{
    if (m_phase != Phase::Sealing) {
        return {};
    }
    m_phase = Phase::Receiving;
    m_reply = std::make_unique<Reply>();
    if (sealed.withheld) {
        m_reply->notice = ErrorKind::ManyDeletions;
    }
    m_again = m_again || sealed.more;
    const auto payload = encoded(sealed.request);
    FrameWriter writer(19, payload.size());
    return {Post{.body = writer.frame({.type = Frame::Type::Request, .payload = payload})}};
}

QList<Command> Engine::on(const BytesArrived &arrived, const QDateTime &now)
{
    if (m_phase != Phase::Receiving) {
        return {};
    }
    m_reply->frames.append(arrived.bytes);
    QList<Command> commands;
    for (;;) {
        const auto frame = m_reply->frames.next();
        if (!frame) {
            return commands << fail(frame.error(), {}, now);
        }
        if (!*frame) {
            return commands;
        }
        if ((*frame)->type == Frame::Type::End) {
            auto end = decodedEnd((*frame)->payload);
            if (!end || !m_reply->acknowledged) {
                return commands << fail({.kind = ErrorKind::BadReply, .detail = u"an end out of place"_s}, {}, now);
            }
            m_reply->end = *end;
            continue;
        }
        auto command = commandFor(**frame);
        if (!command) {
            return commands << fail(command.error(), {}, now);
        }
        commands.append(*std::move(command));
    }
}

Expected<Command> Engine::commandFor(const Frame &frame)
{
    const bool first = !std::exchange(m_reply->acknowledged, true);
    if (m_reply->end || first != (frame.type == Frame::Type::Ack)) {
        return failure(ErrorKind::BadReply, u"frames out of order"_s);
    }
    if (first) {
        return settle(frame);
    }
    if (frame.type == Frame::Type::Blob) {
        return decodedBlobPart(frame.payload).transform([](const BlobPart &part) -> Command { return StoreFile{.part = part}; });
    }
    if (frame.type != Frame::Type::Page) {
        return failure(ErrorKind::BadReply, u"a frame that no reply has"_s);
    }
    return decodedPage(frame.payload).transform([](const Page &page) -> Command { return StorePage{.page = page}; });
}

Expected<Command> Engine::settle(const Frame &frame)
{
    return decodedAck(frame.payload).transform([this](const Ack &ack) -> Command {
        m_reply->compares = !ack.digests.isEmpty();
        if (ack.pushOnly) {
            m_reply->notice = ErrorKind::TooOld;
        }
        return Settle{.ack = ack};
    });
}

QList<Command> Engine::on(RemovalWithheld, const QDateTime &)
{
    if (m_reply) {
        m_reply->notice = m_reply->notice.value_or(ErrorKind::ManyDeletions);
    }
    return {};
}

QList<Command> Engine::on(NameTaken, const QDateTime &)
{
    if (m_phase != Phase::Forking) {
        return {};
    }
    m_forked = true;
    return begin();
}

QList<Command> Engine::on(ReplyEnded, const QDateTime &now)
{
    if (m_phase != Phase::Receiving) {
        return {};
    }
    if (!m_reply->end || m_reply->frames.isCut()) {
        return fail({.kind = ErrorKind::Offline, .detail = u"the reply was cut"_s}, {}, now);
    }
    m_comparisons = m_reply->compares ? m_comparisons + 1 : 0;
    if (m_comparisons > mostComparisons) {
        return fail({.kind = ErrorKind::BadReply, .detail = u"the hub and this device don't come to agree"_s}, {}, now);
    }
    const bool again = m_again || m_reply->end->more;
    const auto notice = m_reply->notice;
    m_phase = Phase::Resting;
    m_reply.reset();
    m_failures = 0;
    m_forked = false;
    return QList<Command>{NoteContact{}} << (again && m_connected ? begin() : rest(notice, now));
}

QList<Command> Engine::rest(std::optional<ErrorKind> notice, const QDateTime &now)
{
    m_wake = now.addDuration(m_pace.poll);
    Report report{.state = Report::State::Idle};
    if (notice) {
        // What is done here goes on to be sent meanwhile.
        report = {.state = Report::State::Trouble, .trouble = {.kind = *notice, .detail = {}}, .nextTry = m_wake};
    }
    return {report, WaitUntil{.when = m_wake}};
}

QList<Command> Engine::on(const ExchangeFailed &failed, const QDateTime &now)
{
    const bool isOurs = m_phase == Phase::Receiving || m_phase == Phase::Forking;
    return isOurs ? fail(failed.error, failed.retryAfter, now) : QList<Command>();
}

QList<Command> Engine::on(const StorageFailed &failed, const QDateTime &now)
{
    return fail(failed.error, {}, now);
}

QList<Command> Engine::on(TimePassed, const QDateTime &now)
{
    if (m_phase != Phase::Resting || !m_wake.isValid() || !m_connected) {
        return {};
    }
    // Timers may fire early, and the system's clock may have been set back.
    return now < m_wake ? QList<Command>{WaitUntil{.when = m_wake}} : begin();
}

QList<Command> Engine::fail(const Error &error, std::chrono::seconds retryAfter, const QDateTime &now)
{
    QList<Command> commands;
    if (m_phase == Phase::Receiving || m_phase == Phase::Forking) {
        commands.append(Abandon{});
    }
    const auto before = std::exchange(m_phase, Phase::Resting);
    m_reply.reset();
    if (error.kind == ErrorKind::Forked && before != Phase::Forking && !m_forked) {
        m_phase = Phase::Forking;
        return commands << Fork{};
    }
    ++m_failures;
    if (error.kind == ErrorKind::Erased) {
        m_wake = {};
        return commands << Wipe{};
    }
    if (needsPerson(error.kind)) {
        m_wake = {};
        return commands << Report{.state = Report::State::Trouble, .trouble = error};
    }
    m_wake = now.addDuration(std::max<std::chrono::milliseconds>(backoff(), retryAfter));
    return commands << WaitUntil{.when = m_wake} << Report{.state = Report::State::Waiting, .trouble = error, .nextTry = m_wake};
}

std::chrono::milliseconds Engine::backoff()
{
    const auto doubled = std::min<std::chrono::milliseconds>(m_pace.first * (1LL << std::min(m_failures - 1, 20)), m_pace.longest);
    // Between a half and the whole, so that a class that lost its connection together doesn't come back together.
    return doubled / 2 + std::chrono::milliseconds(std::uniform_int_distribution<qint64>(0, doubled.count() / 2)(m_random));
}
}
