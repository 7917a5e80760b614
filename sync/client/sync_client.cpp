// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync_client.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Q_LOGGING_CATEGORY(log, "weekwijzer.sync.client", QtWarningMsg)

QSet<Kind> allKinds()
{
    QSet<Kind> kinds;
    for (const auto &kind : recordKinds()) {
        kinds.insert(kind.kind);
    }
    return kinds;
}
}

SyncClient::SyncClient(Database &database, Clock clock, Pace pace, BlobStore *files, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_engine(QRandomGenerator::global()->generate(), pace)
    , m_desk(database, files)
    , m_board(database)
    , m_device(database)
    , m_network(this)
    , m_line(m_network)
    , m_namer(m_network)
    , m_courier(files == nullptr ? nullptr : std::make_unique<BlobCourier>(*files, m_clock, m_network))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { dispatch(TimePassed{}); });
    const auto fail = [this](const Error &error, std::chrono::seconds retryAfter) {
        dispatch(ExchangeFailed{.error = error, .retryAfter = retryAfter});
    };
    connect(&m_line, &ExchangeLine::sent, this, &SyncClient::noteSent);
    connect(&m_line, &ExchangeLine::arrived, this, [this](const QByteArray &bytes) { dispatch(BytesArrived{.bytes = bytes}); });
    connect(&m_line, &ExchangeLine::ended, this, [this] { dispatch(ReplyEnded{}); });
    connect(&m_line, &ExchangeLine::failed, this, fail);
    connect(&m_namer, &Namer::named, this, &SyncClient::takeName);
    connect(&m_namer, &Namer::failed, this, fail);
}

void SyncClient::start()
{
    const auto pairing = m_device.pairing();
    if (!pairing) {
        report({.state = Report::State::Trouble, .trouble = pairing.error(), .nextTry = {}});
        return;
    }
    if (!*pairing || (*pairing)->hub.isEmpty()) {
        m_board.noteNoHub(pairing->has_value());
        Q_EMIT statusChanged(status());
        return;
    }
    m_pairing = **pairing;
    dispatch(ConnectionFound{});
}

void SyncClient::syncNow()
{
    if (m_pairing.hub.isEmpty()) {
        start();
        return;
    }
    dispatch(ConnectionFound{});
}

void SyncClient::noteChanges()
{
    m_board.recount();
    Q_EMIT statusChanged(status());
    if (!m_pairing.hub.isEmpty()) {
        dispatch(ChangesWaiting{});
    }
}

void SyncClient::noteDisconnected()
{
    // A hub on this very machine is there without any network.
    const auto host = m_pairing.hub.host();
    const bool isHere = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    if (!m_pairing.hub.isEmpty() && !isHere) {
        dispatch(ConnectionLost{});
    }
}

void SyncClient::agreeToRemove()
{
    if (const auto agreed = m_desk.agreeToRemove(); !agreed) {
        dispatch(StorageFailed{.error = agreed.error()});
        return;
    }
    syncNow();
}

void SyncClient::dispatch(const Event &event)
{
    m_events.append(event);
    if (m_dispatching) {
        return;
    }
    m_dispatching = true;
    while (!m_events.isEmpty()) {
        const auto commands = m_engine.handle(m_events.takeFirst(), m_clock());
        for (const auto &command : commands) {
            if (auto done = carryOut(command); !done) {
                qCWarning(log) << "not carried out:" << done.error().kind << done.error().detail;
                m_events.prepend(StorageFailed{.error = done.error()});
                break;
            }
        }
    }
    m_dispatching = false;
}

Expected<void> SyncClient::carryOut(const Command &command)
{
    struct Doer {
        SyncClient &client;

        Expected<void> operator()(SealBatch) { return client.sealBatch(); }
        Expected<void> operator()(const Post &post) { return client.post(post.body), Expected<void>(); }
        Expected<void> operator()(const Settle &settle) { return client.settle(settle.ack); }
        Expected<void> operator()(const StorePage &page) { return client.store(page); }
        Expected<void> operator()(const StoreFile &file) { return client.m_courier ? client.m_courier->keep(file.part) : Expected<void>(); }
        Expected<void> operator()(Fork) { return client.m_namer.ask(client.m_pairing), Expected<void>(); }
        Expected<void> operator()(Wipe) { return client.wipe(); }
        Expected<void> operator()(NoteContact) { return client.noteContact(); }
        Expected<void> operator()(Abandon) { return client.abandon(), Expected<void>(); }
        Expected<void> operator()(const Report &report) { return client.report(report), Expected<void>(); }
        Expected<void> operator()(const WaitUntil &wait)
        {
            client.m_timer.start(std::max(std::chrono::milliseconds(1), std::chrono::milliseconds(client.m_clock().msecsTo(wait.when))));
            return {};
        }
    };
    return std::visit(Doer{*this}, command);
}

Expected<void> SyncClient::sealBatch()
{
    auto batch = m_desk.sealBatch();
    if (batch && m_courier) {
        auto complete = m_courier->withFiles(std::move(batch->request));
        if (!complete) {
            return std::unexpected(complete.error());
        }
        batch->request = *std::move(complete);
    }
    return std::move(batch).transform([this](BatchSealed &&sealed) {
        sealed.request.affordable = m_allowance.bytes;
        m_events.append(std::move(sealed));
    });
}

Expected<void> SyncClient::settle(const Ack &ack)
{
    const auto now = m_clock();
    m_board.noteHubTime(ack.hubTime, now);
    auto settled = m_desk.settle(ack, now).and_then([&] { return m_courier ? m_courier->note(ack) : Expected<void>(); });
    if (settled && (!ack.erased.isEmpty() || ack.scopes)) {
        Q_EMIT recordsChanged(allKinds());
    }
    return settled;
}

Expected<void> SyncClient::noteContact()
{
    return m_desk.conclude(m_clock()).transform([this](qsizetype offered) {
        if (offered > 0) {
            m_events.append(ChangesWaiting{});
        }
    });
}

Expected<void> SyncClient::wipe()
{
    if (m_courier) {
        m_courier->lineLost();
    }
    if (auto wiped = m_desk.wipe(); !wiped) {
        return wiped;
    }
    m_pairing = {};
    m_board.noteErased();
    Q_EMIT recordsChanged(allKinds());
    Q_EMIT statusChanged(status());
    Q_EMIT exchangeEnded();
    return {};
}

void SyncClient::takeName(const Id &device, const QByteArray &token, const StickKeys &keys)
{
    if (const auto taken = m_device.becomeFork(device, token, keys); !taken) {
        dispatch(StorageFailed{.error = taken.error()});
        return;
    }
    m_pairing.device = device;
    m_pairing.token = token;
    dispatch(NameTaken{});
}

Expected<void> SyncClient::store(const StorePage &command)
{
    const auto kept = m_desk.keep(command.page, m_pairing.person);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    if (*kept == PageOutcome::OutOfPlace) {
        return failure(ErrorKind::BadReply, u"a page that doesn't follow where this device stands"_s);
    }
    if (*kept == PageOutcome::Withheld) {
        m_events.append(RemovalWithheld{});
        return {};
    }
    QSet<Kind> kinds;
    for (const auto &row : command.page.rows) {
        kinds.insert(row.record.kind);
    }
    if (!kinds.isEmpty()) {
        Q_EMIT recordsChanged(kinds);
    }
    return {};
}

void SyncClient::post(const QByteArray &body)
{
    if (m_courier) {
        m_courier->exchangeBegins();
    }
    m_line.post(m_pairing, body);
}

void SyncClient::noteSent()
{
    // Not at sealing: a hand-in that found no hub has not been sent.
    if (const auto marked = m_desk.markSent(m_clock()); !marked) {
        dispatch(StorageFailed{.error = marked.error()});
    }
}

void SyncClient::abandon()
{
    m_namer.abandon();
    m_line.abandon();
}

void SyncClient::report(const Report &report)
{
    m_board.note(report);
    letFilesTravel(report);
    Q_EMIT statusChanged(status());
    if (report.state != Report::State::Exchanging) {
        Q_EMIT exchangeEnded();
    }
}

void SyncClient::letFilesTravel(const Report &report)
{
    if (!m_courier || report.state == Report::State::Exchanging) {
        return;
    }
    const auto trouble = report.trouble.kind;
    const bool heard = trouble == ErrorKind::ManyDeletions || trouble == ErrorKind::TooOld;
    if (report.state == Report::State::Offline || (report.state == Report::State::Trouble && !heard)) {
        m_courier->lineLost();
    } else {
        m_courier->exchangeEnds(m_pairing);
    }
}

void SyncClient::setAllowance(const Allowance &allowance)
{
    m_allowance = allowance;
    if (m_courier) {
        m_courier->setMetered(allowance.metered);
    }
}
}
