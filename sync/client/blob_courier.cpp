// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_courier.h"

#include "file_tasks.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Q_LOGGING_CATEGORY(log, "weekwijzer.sync.files", QtWarningMsg)

// Beyond it what the hub has as well makes room, the longest unused first.
constexpr qint64 budget = qint64(4) << 30;
// Of small files in one request, so that they don't hold up the changes in it.
constexpr qint64 mostInline = qint64(64) * 1024;
}

BlobCourier::BlobCourier(BlobStore &store, Clock clock, QNetworkAccessManager &network)
    : m_store(store)
    , m_clock(std::move(clock))
    , m_engine(QRandomGenerator::global()->generate())
    , m_line(network)
    , m_timer(this)
{
    m_store.tidy();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { dispatch(TimePassed{}); });
    connect(&m_line, &BlobLine::began, this, [this](const AnswerBegan &answer) { dispatch(answer); });
    connect(&m_line, &BlobLine::arrived, this, [this](const QByteArray &bytes) { dispatch(BytesArrived{.bytes = bytes}); });
    connect(&m_line, &BlobLine::ended, this, [this] { dispatch(AnswerEnded{}); });
    connect(&m_line, &BlobLine::broke, this, [this] { dispatch(TransferBroke{}); });
}

Expected<SyncRequest> BlobCourier::withFiles(SyncRequest request)
{
    const auto lacking = m_store.table().unconfirmed(mostBlobs);
    if (!lacking) {
        return std::unexpected(lacking.error());
    }
    qint64 inside = 0;
    for (const auto &blob : *lacking) {
        request.offers.append({.name = blob.name, .size = blob.size});
        if (blob.size > largestInlineBlob || inside + blob.size > mostInline) {
            continue;
        }
        // One that can't be read holds up nothing else.
        if (auto content = m_store.range(blob.name, 0, blob.size)) {
            inside += blob.size;
            request.blobs.append(*std::move(content));
        }
    }
    return request;
}

Expected<void> BlobCourier::note(const Ack &ack)
{
    m_wishes.clear();
    const auto offered = ack.wishes.isEmpty() ? Expected<QList<KeptBlob>>() : m_store.table().unconfirmed(mostBlobs);
    if (!offered) {
        return std::unexpected(offered.error());
    }
    for (const auto &wish : ack.wishes) {
        const auto is = [&](const KeptBlob &blob) { return blob.name == wish.name; };
        const auto blob = std::ranges::find_if(*offered, is);
        if (blob == offered->end() || wish.offset > blob->size) {
            continue;
        }
        if (wish.offset < blob->size) {
            m_wishes.insert(wish.name, wish.offset);
        } else if (auto noted = m_store.table().setOnHub(wish.name); !noted) {
            return noted;
        }
    }
    return {};
}

Expected<void> BlobCourier::keep(const BlobPart &part)
{
    const auto named = m_store.table().isNamed(part.name);
    if (!named || !*named || part.offset != 0 || part.content.size() != part.size || part.size == 0) {
        return named.transform([](bool) {});
    }
    const auto kept = m_store.keep(part.name, part.content, m_clock());
    if (kept) {
        Q_EMIT finished(part.name);
    }
    // A wrong one is no reason to fail the exchange: the right one is fetched by its name.
    return kept || kept.error().kind == ErrorKind::BadReply ? Expected<void>() : kept;
}

void BlobCourier::exchangeBegins()
{
    dispatch(ExchangeBegins{});
}

void BlobCourier::exchangeEnds(const Pairing &pairing)
{
    m_pairing = pairing;
    m_line.setPairing(pairing);
    refresh();
    if (!std::exchange(m_connected, true)) {
        dispatch(ConnectionFound{});
    }
    dispatch(ExchangeEnds{});
}

void BlobCourier::lineLost()
{
    m_connected = false;
    dispatch(ConnectionLost{});
    // The next exchange ends, well or not, before files go on.
    dispatch(ExchangeEnds{});
}

void BlobCourier::refresh()
{
    if (auto known = transfers()) {
        dispatch(*std::move(known));
    } else {
        qCWarning(log) << "files can't be listed:" << known.error().kind << known.error().detail;
    }
}

void BlobCourier::allowPriced()
{
    dispatch(TransfersAllowed{});
}

Expected<TransfersKnown> BlobCourier::transfers()
{
    const auto files = m_store.table().named();
    const auto held = files ? m_store.table().bytesHere() : std::unexpected(files.error());
    if (!held) {
        return std::unexpected(held.error());
    }
    const FilePolicy policy{.person = m_pairing.person, .week = Week::of(m_clock().toLocalTime().date()), .room = budget - *held};
    return TransfersKnown{.tasks = fileTasks(*files, m_wishes, policy), .metered = m_metered};
}

void BlobCourier::dispatch(const BlobEvent &event)
{
    m_events.append(event);
    if (m_dispatching) {
        return;
    }
    m_dispatching = true;
    while (!m_events.isEmpty()) {
        for (const auto &command : m_engine.handle(m_events.takeFirst(), m_clock())) {
            if (auto done = carryOut(command); !done) {
                qCWarning(log) << "not carried out:" << done.error().kind << done.error().detail;
                m_events.prepend(StorageFailed{.error = done.error()});
                break;
            }
        }
    }
    m_dispatching = false;
}

Expected<void> BlobCourier::carryOut(const BlobCommand &command)
{
    struct Doer {
        BlobCourier &courier;
        QDateTime now;

        Expected<void> operator()(const OpenFile &file)
        {
            courier.m_opened = {.name = file.name, .size = file.size};
            return courier.m_store.resume(courier.m_opened, now).transform([&](qint64 done) { courier.m_events.append(FileOpened{.done = done}); });
        }
        Expected<void> operator()(const FetchBytes &wanted) { return courier.m_line.fetch(wanted), Expected<void>(); }
        Expected<void> operator()(const SendBytes &wanted) { return courier.send(wanted); }
        Expected<void> operator()(const AskOffset &asked) { return courier.m_line.ask(asked.name), Expected<void>(); }
        Expected<void> operator()(const KeepBytes &kept) { return courier.m_store.append(kept.bytes); }
        Expected<void> operator()(SecureFile) { return courier.m_store.secure(now); }
        Expected<void> operator()(CheckFile) { return courier.check(); }
        Expected<void> operator()(const StartFileOver &file)
        {
            courier.m_opened = {.name = file.name, .size = file.size};
            return courier.m_store.startOver(courier.m_opened, now)
                .and_then([&] { return courier.m_store.resume(courier.m_opened, now); })
                .transform([](qint64) {});
        }
        Expected<void> operator()(const NoteOnHub &file)
        {
            courier.m_wishes.remove(file.name);
            return courier.m_store.table().setOnHub(file.name).transform([&] { Q_EMIT courier.finished(file.name); });
        }
        Expected<void> operator()(BreakOff) { return courier.m_line.breakOff(), Expected<void>(); }
        Expected<void> operator()(const WaitUntil &wait)
        {
            courier.m_timer.start(std::max(std::chrono::milliseconds(1), std::chrono::milliseconds(now.msecsTo(wait.when))));
            return {};
        }
        Expected<void> operator()(const ReportFiles &report)
        {
            courier.m_report = report;
            Q_EMIT courier.reported(report);
            return {};
        }
    };
    return std::visit(Doer{*this, m_clock()}, command);
}

Expected<void> BlobCourier::send(const SendBytes &wanted)
{
    return m_store.range(wanted.name, wanted.offset, wanted.length).transform([&](const QByteArray &piece) {
        m_line.send(wanted.name, wanted.offset, piece);
    });
}

Expected<void> BlobCourier::check()
{
    const auto finished = m_store.finish(m_clock());
    if (finished) {
        m_events.append(FileChecked{});
        Q_EMIT this->finished(m_opened.name);
        return m_store.evict(budget).transform([](qint64) {});
    }
    const auto kind = finished.error().kind;
    if (kind != ErrorKind::BadReply && kind != ErrorKind::Corrupt) {
        return finished;
    }
    m_events.append(FileChecked{.trouble = kind});
    return {};
}
}
