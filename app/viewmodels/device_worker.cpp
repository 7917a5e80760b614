// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "device_worker.h"

#include "demo/demo_school.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr quint32 demoSeed = 2026;
}

DeviceWorker::DeviceWorker(Connect connect, Clock clock, std::optional<BlobFolder> files)
    : m_connect(std::move(connect))
    , m_clock(std::move(clock))
    , m_folder(std::move(files))
{
}

void DeviceWorker::open()
{
    auto database = m_connect();
    if (!database) {
        Q_EMIT failed(database.error());
        return;
    }
    m_database.emplace(*std::move(database));
    m_files = m_folder ? std::make_unique<BlobStore>(*m_database, *m_folder) : nullptr;
    m_sync = std::make_unique<SyncClient>(*m_database, m_clock, Pace(), m_files.get());
    connect(m_sync.get(), &SyncClient::recordsChanged, this, &DeviceWorker::recordsChanged);
    connect(m_sync.get(), &SyncClient::exchangeEnded, this, &DeviceWorker::noteExchange);
    connect(m_sync.get(), &SyncClient::statusChanged, this, &DeviceWorker::statusChanged);
    m_pairer = std::make_unique<Pairer>();
    connect(m_pairer.get(), &Pairer::paired, this, &DeviceWorker::keepPairing);
    connect(m_pairer.get(), &Pairer::failed, this, &DeviceWorker::pairingFailed);
    m_watch = std::make_unique<DatabaseWatch>(*m_database);
    connect(m_watch.get(), &DatabaseWatch::changed, this, &DeviceWorker::noteOthers);
    m_network = std::make_unique<NetworkState>();
    connect(m_network.get(), &NetworkState::connected, m_sync.get(), &SyncClient::syncNow);
    connect(m_network.get(), &NetworkState::disconnected, m_sync.get(), &SyncClient::noteDisconnected);
    connect(m_network.get(), &NetworkState::meteredChanged, m_sync.get(), [this](bool metered) { m_sync->setAllowance({.metered = metered}); });
    m_sync->setAllowance({.metered = m_network->isMetered()});
    connect(m_network.get(), &NetworkState::connected, this, &DeviceWorker::tellLine);
    connect(m_network.get(), &NetworkState::disconnected, this, &DeviceWorker::tellLine);
    connect(m_network.get(), &NetworkState::meteredChanged, this, &DeviceWorker::tellLine);
    tellLine();
    m_sync->start();
}

void DeviceWorker::tellLine()
{
    Q_EMIT lineChanged({.connected = m_network->isConnected(), .metered = m_network->isMetered(), .slow = m_network->isSlow()});
}

void DeviceWorker::noteExchange()
{
    if (m_sync->status().state == SyncStatus::State::Idle) {
        settleSharing();
    }
}

void DeviceWorker::settleSharing()
{
    const auto settled = person().and_then([&](const Id &whose) {
        const auto now = m_clock();
        return Sharing(*m_database, whose).settle(now.toLocalTime().date(), now);
    });
    if (!settled) {
        Q_EMIT failed(settled.error());
        return;
    }
    const auto waited = m_sync->status().waiting;
    m_sync->noteChanges();
    if (m_sync->status().waiting != waited) {
        Q_EMIT recordsChanged({Kind::SharedState});
    }
}

void DeviceWorker::noteOthers()
{
    m_sync->noteChanges();
    Q_EMIT recordsChanged({Kind::Tick});
}

Expected<Id> DeviceWorker::person()
{
    if (!m_database) {
        return failure(ErrorKind::Storage, u"the database is not open"_s);
    }
    const auto pairing = DeviceStore(*m_database).pairing();
    if (!pairing) {
        return std::unexpected(pairing.error());
    }
    if (!*pairing) {
        return failure(ErrorKind::Unpaired, u"this device belongs to nobody yet"_s);
    }
    return (*pairing)->person;
}

Expected<void> DeviceWorker::read(const Reading &reading)
{
    return person().and_then([&](const Id &whose) { return reading(*m_database, whose); });
}

Expected<void> DeviceWorker::perform(const Intent &intent)
{
    const auto whose = person();
    if (!whose) {
        return std::unexpected(whose.error());
    }
    StudentDesk desk(*m_database, *whose, m_files.get());
    const auto done = intent(desk, m_clock());
    if (done) {
        m_sync->noteChanges();
    }
    return done;
}

void DeviceWorker::pair(const QUrl &hub, const QString &code, const QString &deviceName)
{
    if (!m_database) {
        Q_EMIT pairingFailed({.kind = ErrorKind::Storage, .detail = u"the database is not open"_s});
        return;
    }
    m_pairer->pair(hub, code, deviceName);
}

void DeviceWorker::keepPairing(const Pairing &pairing)
{
    becomePaired(DeviceStore(*m_database).pair(pairing));
}

void DeviceWorker::openDemo()
{
    becomePaired(m_database ? keepDemo() : failure(ErrorKind::Storage, u"the database is not open"_s));
}

Expected<void> DeviceWorker::keepDemo()
{
    const auto demo = demoSchool(m_clock().toLocalTime().date(), demoSeed);
    return m_database->transaction([&]() -> Expected<void> {
        RecordStore store(*m_database);
        for (const auto &record : records(demo)) {
            const auto scope = store.scopeOf(record);
            const auto kept = scope ? store.put(record, *scope, 1) : std::unexpected(scope.error());
            if (!kept) {
                return kept;
            }
        }
        return DeviceStore(*m_database).pair({.hub = {}, .token = {}, .person = demo.people.constFirst().id, .school = demo.school.id});
    });
}

void DeviceWorker::becomePaired(const Expected<void> &kept)
{
    if (!kept) {
        Q_EMIT pairingFailed(kept.error());
        return;
    }
    Q_EMIT paired();
    m_sync->start();
}

void DeviceWorker::agreeToRemove()
{
    if (m_sync) {
        m_sync->agreeToRemove();
    }
}

void DeviceWorker::syncNow()
{
    if (m_sync) {
        m_sync->syncNow();
    }
}

std::unique_ptr<BlobStore> DeviceWorker::stickFiles()
{
    return m_folder ? std::make_unique<BlobStore>(*m_database, *m_folder) : nullptr;
}

Expected<StickSent> DeviceWorker::sendByStick(const QString &folder)
{
    if (!m_database) {
        return failure(ErrorKind::Storage, u"the database is not open"_s);
    }
    const auto files = stickFiles();
    return Stick(*m_database, m_medium, files.get()).send(folder, m_clock());
}

Expected<StickReceived> DeviceWorker::fetchByStick(const QString &folder)
{
    if (!m_database) {
        return failure(ErrorKind::Storage, u"the database is not open"_s);
    }
    const auto files = stickFiles();
    auto received = Stick(*m_database, m_medium, files.get()).receive({folder}, m_clock());
    m_sync->noteChanges();
    if (m_sync->courier() != nullptr) {
        m_sync->courier()->refresh();
    }
    if (received && !received->kinds.isEmpty()) {
        Q_EMIT recordsChanged(received->kinds);
    }
    if (received && received->isComplete()) {
        settleSharing();
    }
    return received;
}
}
