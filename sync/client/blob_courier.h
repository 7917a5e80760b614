// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_line.h"
#include "blobs/blob_store.h"
#include "engine/blob_engine.h"
#include "protocol/messages.h"

#include <QTimer>

#include <functional>

namespace Weekwijzer
{
/** Carries out what the engine for files says, between and beside the exchanges; lives in their thread. */
class BlobCourier : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    BlobCourier(BlobStore &store, Clock clock, QNetworkAccessManager &network);

    /** The request with what the hub may lack: small files themselves, others by name. */
    [[nodiscard]] Expected<SyncRequest> withFiles(SyncRequest request);
    /** What the hub says of what was offered. */
    [[nodiscard]] Expected<void> note(const Ack &ack);
    /** A small file that came along with its record. */
    [[nodiscard]] Expected<void> keep(const BlobPart &part);

    void exchangeBegins();
    /** Files go on travelling, to whom `pairing` names. */
    void exchangeEnds(const Pairing &pairing);
    void lineLost();
    /** A person asked for a file. */
    void refresh();
    void setMetered(bool metered) { m_metered = metered; }
    /** A person pays for what waits now. */
    void allowPriced();

    [[nodiscard]] const ReportFiles &report() const { return m_report; }

Q_SIGNALS:
    void reported(const Weekwijzer::ReportFiles &report);
    /** All of a file is here, or at the hub. */
    void finished(const Weekwijzer::BlobName &name);

private:
    void dispatch(const BlobEvent &event);
    [[nodiscard]] Expected<void> carryOut(const BlobCommand &command);
    [[nodiscard]] Expected<void> send(const SendBytes &wanted);
    [[nodiscard]] Expected<void> check();
    [[nodiscard]] Expected<TransfersKnown> transfers();

    BlobStore &m_store;
    Clock m_clock;
    BlobEngine m_engine;
    BlobLine m_line;
    QTimer m_timer;
    Pairing m_pairing;
    QHash<BlobName, qint64> m_wishes; ///< What the hub wants, and from which byte on.
    KeptBlob m_opened; ///< The file that arrives.
    ReportFiles m_report;
    QList<BlobEvent> m_events; ///< Waiting for the one being handled.
    bool m_dispatching = false;
    bool m_connected = false;
    bool m_metered = false;
};
}
