// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/pairer.h"
#include "client/stick.h"
#include "client/sync_client.h"
#include "database/database_watch.h"
#include "network_state.h"
#include "records/record.h"
#include "work/photo_size.h"
#include "work/student_desk.h"

#include <optional>

namespace Weekwijzer
{
/** What the writing thread does: the person's own changes, pairing, and the exchange with the hub, on one connection. */
class DeviceWorker : public QObject
{
    Q_OBJECT

public:
    using Connect = std::function<Expected<Database>()>;
    /** Only looks. */
    using Reading = std::function<Expected<void>(Database &database, const Id &person)>;
    using Intent = std::function<Expected<void>(StudentDesk &desk, const QDateTime &now)>;

    /** Without `files` only records travel. */
    DeviceWorker(Connect connect, Clock clock, std::optional<BlobFolder> files);

    /** Opens the connection and begins to exchange; to be called in the writing thread, before all else. */
    void open();
    [[nodiscard]] Expected<void> perform(const Intent &intent);
    [[nodiscard]] Expected<void> read(const Reading &reading);
    void pair(const QUrl &hub, const QString &code, const QString &deviceName);
    /** Keeps the demonstration school as if a hub had sent it, and pairs this device with its first student. */
    void openDemo();
    void syncNow();
    void agreeToRemove();
    [[nodiscard]] Expected<StickSent> sendByStick(const QString &folder);
    [[nodiscard]] Expected<StickReceived> fetchByStick(const QString &folder);

Q_SIGNALS:
    void recordsChanged(const QSet<Weekwijzer::Kind> &kinds);
    void statusChanged(const Weekwijzer::SyncStatus &status);
    void lineChanged(const Weekwijzer::LineFacts &line);
    void paired();
    void pairingFailed(const Weekwijzer::Error &error);
    void failed(const Weekwijzer::Error &error);

private:
    [[nodiscard]] Expected<Id> person();
    void tellLine();
    void noteExchange();
    /** What parents see follows what the hub told; only when all of that is here. */
    void settleSharing();
    /** Another program has ticked something, by a notice's button. */
    void noteOthers();
    void keepPairing(const Pairing &pairing);
    [[nodiscard]] Expected<void> keepDemo();
    void becomePaired(const Expected<void> &kept);
    /** Apart from those of the network, which may be in the middle of another file. */
    [[nodiscard]] std::unique_ptr<BlobStore> stickFiles();

    Connect m_connect;
    Clock m_clock;
    std::optional<BlobFolder> m_folder;
    std::optional<Database> m_database;
    std::unique_ptr<DatabaseWatch> m_watch;
    std::unique_ptr<BlobStore> m_files;
    Medium m_medium;
    std::unique_ptr<SyncClient> m_sync;
    std::unique_ptr<NetworkState> m_network;
    std::unique_ptr<Pairer> m_pairer;
};
}
