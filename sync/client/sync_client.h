// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_courier.h"
#include "device_desk.h"
#include "exchange_line.h"
#include "namer.h"
#include "status_board.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Weekwijzer
{
/** Gives the time now, UTC. */
using Clock = std::function<QDateTime()>;

/** What an exchange may cost now. */
struct Allowance {
    qint64 bytes = 0; ///< Of one reply; 0 is "no limit".
    bool metered = false; ///< The person pays by the megabyte.

    bool operator==(const Allowance &) const = default;
};

/** Carries out what the engine says over HTTP, on one database connection; lives in the thread of that connection. */
class SyncClient : public QObject
{
    Q_OBJECT

public:
    /** Without `files` only records travel. */
    explicit SyncClient(Database &database, Clock clock, Pace pace = {}, BlobStore *files = nullptr, QObject *parent = nullptr);

    [[nodiscard]] const SyncStatus &status() const { return m_board.status(); }

    /** Reads the pairing and begins; also after pairing. Without a hub it only reports. */
    void start();
    /** A person asks, or the network came: try at once. */
    void syncNow();
    /** The outbox has something new. */
    void noteChanges();
    /** The system has no network any more: nothing is tried until it is back, unless the hub is on this machine. */
    void noteDisconnected();
    /** From the next exchange on. */
    void setAllowance(const Allowance &allowance);
    /** The travels of files; null without them. */
    [[nodiscard]] BlobCourier *courier() const { return m_courier.get(); }
    /** The person agrees to remove what was withheld for being much; the next exchange does. */
    void agreeToRemove();

Q_SIGNALS:
    void statusChanged(const Weekwijzer::SyncStatus &status);
    /** Rows of these kinds came from the hub. */
    void recordsChanged(const QSet<Weekwijzer::Kind> &kinds);
    /** An exchange ended, well or not: `status` says how. */
    void exchangeEnded();

private:
    void dispatch(const Event &event);
    [[nodiscard]] Expected<void> carryOut(const Command &command);
    [[nodiscard]] Expected<void> sealBatch();
    [[nodiscard]] Expected<void> settle(const Ack &ack);
    [[nodiscard]] Expected<void> noteContact();
    [[nodiscard]] Expected<void> wipe();
    void letFilesTravel(const Report &report);
    void takeName(const Id &device, const QByteArray &token, const StickKeys &keys);
    [[nodiscard]] Expected<void> store(const StorePage &command);
    void post(const QByteArray &body);
    void noteSent();
    void abandon();
    void report(const Report &report);

    Clock m_clock;
    Engine m_engine;
    DeviceDesk m_desk;
    StatusBoard m_board;
    DeviceStore m_device;
    QNetworkAccessManager m_network;
    ExchangeLine m_line;
    Namer m_namer;
    std::unique_ptr<BlobCourier> m_courier;
    Allowance m_allowance;
    QTimer m_timer;
    Pairing m_pairing;
    QList<Event> m_events; ///< Waiting for the one being handled.
    bool m_dispatching = false;
};
}
