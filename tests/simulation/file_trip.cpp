// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "file_trip.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int mostRounds = 2000;
const QByteArray portal("<html>Welcome! Please accept our terms to go on the network.</html>");

QByteArray contentFrom(Dice &dice)
{
    // Most are less than a block: what goes wrong, goes wrong at the edges of pieces and blocks.
    const auto size = 5'000 + (dice.oneIn(20) ? dice.below(1'500'000) : dice.below(60'000));
    QByteArray content(qsizetype(size), Qt::Uninitialized);
    for (qsizetype at = 0; at < content.size(); at += qsizetype(sizeof(quint64))) {
        const auto bytes = dice.next();
        std::memcpy(content.data() + at, &bytes, size_t(std::min(qsizetype(sizeof bytes), content.size() - at)));
    }
    return content;
}
}

FileTrip::FileTrip(quint64 seed)
    : m_dice(seed * 5 + 3)
    , m_engine(quint32(seed))
    , m_content(contentFrom(m_dice))
    , m_now(QDate(2026, 11, 20), QTime(8, 0), QTimeZone::UTC)
    , m_bytesPerSecond(2'000 + m_dice.below(200'000))
    , m_troubles(int(m_dice.below(12)))
{
    m_task = {.name = BlobName::fromBytes(QCryptographicHash::hash(m_content, QCryptographicHash::Sha256)),
              .size = m_content.size(),
              .way = m_dice.oneIn(2) ? BlobWay::Up : BlobWay::Down};
}

std::optional<QString> FileTrip::complaint()
{
    restart();
    for (int round = 0; round < mostRounds && !m_arrived && !m_complaint; ++round) {
        m_now = std::max(m_now, m_wake).addMSecs(1);
        dispatch(TimePassed{});
        if (m_troubles > 0 && m_dice.oneIn(20)) {
            --m_troubles;
            losePower();
        }
    }
    if (!m_complaint && !m_arrived) {
        return u"the file never arrives"_s;
    }
    if (!m_complaint && m_travelled > m_task.size + m_excused) {
        return u"%1 bytes travelled for %2, of which %3 are excused"_s.arg(m_travelled).arg(m_task.size).arg(m_excused);
    }
    return m_complaint;
}

void FileTrip::restart()
{
    m_engine = BlobEngine(quint32(m_dice.next()));
    m_wake = m_now;
    m_task.done = m_task.way == BlobWay::Up ? m_atHub : 0;
    dispatch(ConnectionFound{});
    dispatch(TransfersKnown{.tasks = {m_task}});
}

void FileTrip::losePower()
{
    m_excused += m_part.size() - m_secured;
    m_part.truncate(m_secured);
    restart();
}

void FileTrip::dispatch(const BlobEvent &event)
{
    Events events{event};
    for (int count = 0; !events.isEmpty() && count < mostRounds && !m_arrived; ++count) {
        for (const auto &command : m_engine.handle(events.takeFirst(), m_now)) {
            events.append(answers(command));
        }
    }
}

FileTrip::Events FileTrip::answers(const BlobCommand &command)
{
    struct Line {
        FileTrip &trip;

        Events operator()(const OpenFile &) { return {FileOpened{.done = trip.m_part.size()}}; }
        Events operator()(const FetchBytes &asked) { return trip.fetched(asked); }
        Events operator()(const SendBytes &asked) { return trip.sent(asked); }
        Events operator()(const AskOffset &) { return {AnswerBegan{.status = 204, .offset = trip.m_atHub}, AnswerEnded{}}; }
        Events operator()(const KeepBytes &keep)
        {
            trip.m_part += keep.bytes;
            return {};
        }
        Events operator()(SecureFile)
        {
            trip.m_secured = trip.m_part.size();
            return {};
        }
        Events operator()(CheckFile) { return trip.checked(); }
        Events operator()(const StartFileOver &)
        {
            trip.m_part.clear();
            trip.m_secured = 0;
            return {};
        }
        Events operator()(const NoteOnHub &)
        {
            trip.m_arrived = true;
            if (trip.m_atHub != trip.m_task.size) {
                trip.m_complaint = u"a file was said to be at the hub that is not"_s;
            }
            return {};
        }
        Events operator()(BreakOff) { return {}; }
        Events operator()(const WaitUntil &wait)
        {
            trip.m_wake = wait.when;
            return {};
        }
        Events operator()(const ReportFiles &) { return {}; }
    };
    return std::visit(Line{*this}, command);
}

FileTrip::Events FileTrip::checked()
{
    m_arrived = m_part == m_content;
    if (!m_arrived) {
        // The line damages nothing here, so what came was never asked for.
        m_complaint = u"something else was taken for the file"_s;
    }
    return {FileChecked{.trouble = m_arrived ? std::nullopt : std::optional(ErrorKind::BadReply)}};
}

FileTrip::Events FileTrip::arriving(QByteArrayView bytes)
{
    const bool isCut = m_troubles > 0 && m_dice.oneIn(4);
    const auto whole = isCut ? qsizetype(m_dice.below(quint32(bytes.size()))) : bytes.size();
    m_troubles -= isCut ? 1 : 0;
    Events events;
    for (qsizetype at = 0; at < whole;) {
        const auto part = std::min<qsizetype>(whole - at, 16'384);
        events.append(BytesArrived{.bytes = bytes.sliced(at, part).toByteArray()});
        at += part;
    }
    m_travelled += whole;
    m_now = m_now.addMSecs(200 + whole * 1000 / m_bytesPerSecond);
    events.append(isCut ? BlobEvent(TransferBroke()) : BlobEvent(AnswerEnded()));
    return events;
}

FileTrip::Events FileTrip::fetched(const FetchBytes &asked)
{
    const auto tag = '"' + m_task.name.toHex() + '"';
    if (m_troubles > 0 && m_dice.oneIn(8)) {
        --m_troubles;
        switch (m_dice.below(4)) {
        case 0:
            m_excused += portal.size();
            return Events{AnswerBegan{.status = 200}} + arriving(portal);
        case 1:
            // Somebody between doesn't know ranges; all of it comes, from the start.
            m_excused += m_task.size;
            return Events{AnswerBegan{.status = 200, .etag = tag}} + arriving(m_content);
        case 2:
            m_excused += 1000;
            return Events{AnswerBegan{.status = 206, .first = 0, .last = 999, .total = m_task.size + 1, .etag = tag}} + arriving(portal);
        default:
            return {AnswerBegan{.status = 503, .retryAfter = std::chrono::seconds(7)}, AnswerEnded{}};
        }
    }
    return Events{AnswerBegan{.status = 206, .first = asked.first, .last = asked.last, .total = m_task.size, .etag = tag}}
    + arriving(QByteArrayView(m_content).sliced(asked.first, asked.last - asked.first + 1));
}

FileTrip::Events FileTrip::sent(const SendBytes &asked)
{
    const bool goesWrong = m_troubles > 0 && m_dice.oneIn(4);
    m_troubles -= goesWrong ? 1 : 0;
    m_now = m_now.addMSecs(200 + asked.length * 1000 / m_bytesPerSecond);
    if (goesWrong && m_dice.oneIn(2)) {
        // A piece that was cut is no piece for the hub.
        const auto part = qint64(m_dice.below(quint32(asked.length)));
        m_travelled += part;
        m_excused += part;
        return {TransferBroke{}};
    }
    m_travelled += asked.length;
    const bool fits = asked.offset == m_atHub;
    m_atHub += fits ? asked.length : 0;
    if (goesWrong) {
        return {TransferBroke{}};
    }
    return {AnswerBegan{.status = fits ? 204 : 409, .offset = m_atHub}, AnswerEnded{}};
}
}
