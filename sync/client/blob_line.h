// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/blob_events.h"
#include "stores/device_store.h"

#include <QNetworkAccessManager>

namespace Weekwijzer
{
/** One request for a piece of a file at a time, and what comes of it. */
class BlobLine : public QObject
{
    Q_OBJECT

public:
    explicit BlobLine(QNetworkAccessManager &network);
    ~BlobLine() override;

    /** Whom to ask from now on. */
    void setPairing(const Pairing &pairing) { m_pairing = pairing; }
    void fetch(const FetchBytes &wanted);
    void send(const BlobName &name, qint64 offset, const QByteArray &piece);
    void ask(const BlobName &name);
    void breakOff();

Q_SIGNALS:
    void began(const Weekwijzer::AnswerBegan &answer);
    void arrived(const QByteArray &bytes);
    void ended();
    void broke();

private:
    [[nodiscard]] QNetworkRequest requestFor(const BlobName &name) const;
    void listenTo(QNetworkReply *reply);
    void tellHead();
    void read();
    void finish();

    QNetworkAccessManager &m_network;
    Pairing m_pairing;
    QNetworkReply *m_reply = nullptr;
    bool m_headTold = false;
};
}
