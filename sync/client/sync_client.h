// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "exchange_store.h"
#include "sync_status.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QTimer>

#include <functional>

class QNetworkReply;

namespace Weekwijzer
{
/** Gives the time now, UTC. */
using Clock = std::function<QDateTime()>;

/** Carries out what the engine says over HTTP, on one database connection; lives in the thread of that connection. */
class SyncClient : public QObject
{
    Q_OBJECT

public:
    explicit SyncClient(Database &database, Clock clock, Pace pace = {}, QObject *parent = nullptr);
    ~SyncClient() override;

    [[nodiscard]] SyncStatus status() const { return m_status; }

    /** Reads the pairing and begins; also after pairing. Without a hub it only reports. */
    void start();
    /** A person asks, or the network came: try at once. */
    void syncNow();
    /** The outbox has something new. */
    void noteChanges();
    /** The system has no network any more: nothing is tried until it is back, unless the hub is on this machine. */
    void noteDisconnected();

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
    [[nodiscard]] Expected<void> store(const StorePage &command);
    void post(const QByteArray &body);
    void noteSent(qint64 sent, qint64 total);
    void readReply();
    void finishReply();
    void abandon();
    void report(const Report &report);
    void refreshCounts();

    Database &m_database;
    Clock m_clock;
    Engine m_engine;
    ExchangeStore m_store;
    DeviceStore m_device;
    Outbox m_outbox;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_timer;
    Pairing m_pairing;
    SyncStatus m_status;
    QList<Event> m_events; ///< Waiting for the one being handled.
    bool m_dispatching = false;
};
}
