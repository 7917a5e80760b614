// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync_client.h"

#include "stores/erasure.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <climits>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Q_LOGGING_CATEGORY(log, "weekwijzer.sync.client", QtWarningMsg)

constexpr qint64 unnoticedSkew = 300; // seconds

SyncStatus::State stateOf(Report::State state)
{
    switch (state) {
    case Report::State::Offline:
        return SyncStatus::State::Offline;
    case Report::State::Exchanging:
        return SyncStatus::State::Exchanging;
    case Report::State::Idle:
        return SyncStatus::State::Idle;
    case Report::State::Waiting:
        return SyncStatus::State::Waiting;
    case Report::State::Trouble:
        break;
    }
    return SyncStatus::State::Trouble;
}

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
    , m_database(database)
    , m_clock(std::move(clock))
    , m_engine(QRandomGenerator::global()->generate(), pace)
    , m_store(database)
    , m_device(database)
    , m_outbox(database)
    , m_network(this)
    , m_line(m_network)
    , m_namer(m_network)
    , m_files(files)
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
        m_status.state = *pairing ? SyncStatus::State::NoHub : SyncStatus::State::Unpaired;
        refreshCounts();
        Q_EMIT statusChanged(m_status);
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
    refreshCounts();
    Q_EMIT statusChanged(m_status);
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
    if (const auto agreed = m_store.agreeToRemove(); !agreed) {
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
    auto request = m_store.request();
    const auto waiting = request ? m_outbox.waiting() : std::unexpected(request.error());
    const auto toRepair = waiting ? m_store.hasMoreToRepair() : std::unexpected(waiting.error());
    const auto withheld = toRepair ? m_store.withholds() : std::unexpected(toRepair.error());
    if (!withheld) {
        return std::unexpected(withheld.error());
    }
    if (m_courier) {
        request = m_courier->withFiles(*std::move(request));
        if (!request) {
            return std::unexpected(request.error());
        }
    }
    request->affordable = m_allowance.bytes;
    const bool more = *waiting > request->changes.size() || *toRepair;
    m_events.append(BatchSealed{.request = *std::move(request), .more = more, .withheld = *withheld});
    return {};
}

Expected<void> SyncClient::settle(const Ack &ack)
{
    const auto now = m_clock();
    const auto skew = ack.hubTime.secsTo(now);
    m_status.clockSkew = std::abs(skew) > unnoticedSkew ? int(std::clamp<qint64>(skew, INT_MIN, INT_MAX)) : 0;
    const auto files = filesIn(ack.erased);
    auto settled = files ? m_store.settle(ack, now) : std::unexpected(files.error());
    if (settled && m_courier) {
        settled = m_files->forgetUnnamed(*files).and_then([&] { return m_courier->note(ack); });
    }
    if (settled && (!ack.erased.isEmpty() || ack.scopes)) {
        Q_EMIT recordsChanged(allKinds());
    }
    return settled;
}

Expected<QList<BlobName>> SyncClient::filesIn(const QList<Scope> &scopes) const
{
    QList<BlobName> files;
    for (const auto &scope : m_files == nullptr ? QList<Scope>() : scopes) {
        const auto named = m_files->table().namedIn(scope);
        if (!named) {
            return named;
        }
        files.append(*named);
    }
    return files;
}

Expected<void> SyncClient::noteContact()
{
    const auto offered = m_store.conclude(m_clock());
    if (offered && *offered > 0) {
        m_events.append(ChangesWaiting{});
    }
    return offered.transform([](qsizetype) {});
}

Expected<void> SyncClient::wipe()
{
    if (m_courier) {
        m_courier->lineLost();
    }
    if (auto wiped = m_files == nullptr ? Expected<void>() : m_files->wipe(); !wiped) {
        return wiped;
    }
    Erasure erasure(m_database);
    if (auto wiped = erasure.wipeAll().and_then([&] { return erasure.finish(); }); !wiped) {
        return wiped;
    }
    m_pairing = {};
    m_status = {.trouble = ErrorKind::Erased};
    Q_EMIT recordsChanged(allKinds());
    Q_EMIT statusChanged(m_status);
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
    const auto kept = m_store.keep(command.page);
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
    if (m_files != nullptr && !command.page.forgotten.isEmpty()) {
        if (auto doubted = m_files->table().doubtHub(m_pairing.person); !doubted) {
            return doubted;
        }
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
    if (const auto marked = m_outbox.markSent(m_clock()); !marked) {
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
    m_status.state = stateOf(report.state);
    m_status.nextTry = report.nextTry;
    m_status.trouble = report.trouble.kind;
    refreshCounts();
    letFilesTravel(report);
    Q_EMIT statusChanged(m_status);
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

void SyncClient::refreshCounts()
{
    m_status.waiting = int(m_outbox.waiting().value_or(m_status.waiting));
    m_status.notAccepted = int(m_outbox.notAcceptedCount().value_or(m_status.notAccepted));
    m_status.lastContact = m_device.lastContact().value_or(std::nullopt).value_or(m_status.lastContact);
}
}
