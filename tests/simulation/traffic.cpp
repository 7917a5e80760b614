// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic.h"

#include "judge.h"
#include "protocol/frame.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qsizetype everything = 1'000'000;
}

void Traffic::happen(SimSeat &seat, const Incident &incident, const QDateTime &now)
{
    using enum Incident::What;
    switch (incident.what) {
    case Exchange:
        exchange(seat, now);
        break;
    case Begin:
        begin(seat, now);
        break;
    case Carry:
        carry(seat, now);
        break;
    case Hear:
        hear(seat, incident.a % 8, incident.b % 300, now);
        break;
    case Cut:
        cut(seat, now);
        break;
    case Echo:
        echo(seat, incident.a, now);
        break;
    default:
        break;
    }
}

void Traffic::exchange(SimSeat &seat, const QDateTime &now)
{
    auto &link = seat.link;
    if (!link.up && !link.replies) {
        seat.device->connect(now);
        link.up = seat.device->takeRequest();
    }
    for (int round = 0; round < 2 * mostExchanges && (link.up || link.replies); ++round) {
        carry(seat, now);
        hear(seat, everything, 0, now);
    }
}

void Traffic::begin(SimSeat &seat, const QDateTime &now)
{
    seat.device->connect(now);
    if (auto request = seat.device->takeRequest()) {
        seat.link.clear();
        seat.link.up = std::move(request);
    }
}

void Traffic::carry(SimSeat &seat, const QDateTime &now)
{
    auto &link = seat.link;
    const auto request = std::exchange(link.up, std::nullopt);
    if (!request) {
        return;
    }
    ++seat.requests;
    link.echoes.append(*request);
    const auto reply = answer(seat, *request, now);
    link.replies = true;
    link.refusal = reply ? std::nullopt : std::optional(reply.error());
    link.down = reply ? framesIn(*reply) : QList<QByteArray>();
}

void Traffic::hear(SimSeat &seat, qsizetype frames, qsizetype bytes, const QDateTime &now)
{
    auto &link = seat.link;
    auto &device = *seat.device;
    if (!link.replies) {
        return;
    }
    const auto restarts = device.restarts();
    while (!link.down.isEmpty() && frames > 0) {
        --frames;
        device.hear(link.down.takeFirst(), now);
    }
    if (device.restarts() != restarts) {
        link.clear();
        lookForGaps(seat);
        return;
    }
    if (!link.down.isEmpty() && bytes > 0) {
        auto &next = link.down.first();
        const auto part = std::min(bytes, next.size() - 1);
        device.hear(next.first(part), now);
        next = next.sliced(part);
    }
    if (link.down.isEmpty()) {
        end(seat, now);
    }
    if (device.restarts() != restarts) {
        link.clear();
    }
}

void Traffic::end(SimSeat &seat, const QDateTime &now)
{
    auto &device = *seat.device;
    const auto refusal = seat.link.refusal;
    seat.link.clear();
    if (refusal) {
        device.fail(*refusal, now);
    } else {
        device.endReply(now);
    }
    if (device.takesFork()) {
        m_seating.fork(seat, now);
    }
    seat.link.up = device.takeRequest();
}

void Traffic::cut(SimSeat &seat, const QDateTime &now)
{
    const bool isUnderWay = seat.link.up || seat.link.replies;
    seat.link.clear();
    if (isUnderWay) {
        seat.device->fail({.kind = ErrorKind::Offline, .detail = {}}, now);
        lookForGaps(seat);
    }
}

void Traffic::echo(SimSeat &seat, quint32 which, const QDateTime &now)
{
    if (!seat.link.echoes.isEmpty()) {
        std::ignore = answer(seat, seat.link.echoes.at(which % quint32(seat.link.echoes.size())), now);
    }
}

Expected<QByteArray> Traffic::answer(SimSeat &seat, const SimDevice::Request &request, const QDateTime &now)
{
    m_chronicle.noteExchange();
    auto reply = m_hub.answer(request, now);
    if (reply) {
        inspect(seat, *reply);
    } else if (reply.error().kind == ErrorKind::Storage || reply.error().kind == ErrorKind::Corrupt) {
        m_chronicle.complain(u"the hub failed: %1"_s.arg(reply.error().detail));
    }
    return reply;
}

void Traffic::inspect(const SimSeat &seat, const QByteArray &reply)
{
    FrameReader reader;
    reader.append(reply);
    for (auto frame = mustHave(reader.next()); frame; frame = mustHave(reader.next())) {
        if (frame->type == Frame::Type::Ack) {
            m_chronicle.note(mustHave(decodedAck(frame->payload)), seat);
        }
        if (frame->type != Frame::Type::Page) {
            continue;
        }
        const auto page = mustHave(decodedPage(frame->payload));
        m_chronicle.note(page);
        if (const auto leak = m_ledger.leak(seat.device->person(), page)) {
            m_chronicle.complain(*leak);
        }
    }
}

void Traffic::lookForGaps(SimSeat &seat)
{
    if (seat.device->disk().awaitsFault()) {
        return;
    }
    if (const auto gap = Judge::gap(m_hub, *seat.device, m_ledger)) {
        m_chronicle.complain(*gap);
    }
}
}
