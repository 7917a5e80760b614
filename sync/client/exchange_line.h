// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/device_store.h"

#include <QObject>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace Weekwijzer
{
/** One exchange at a time over HTTP: a body goes up, the reply comes down piece by piece. */
class ExchangeLine : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeLine(QNetworkAccessManager &network)
        : m_network(network)
    {
    }
    ~ExchangeLine() override;

    void post(const Pairing &pairing, const QByteArray &body);
    /** Breaks off what is under way; nothing more is heard of it. */
    void abandon();

Q_SIGNALS:
    /** All of the request has left this device. */
    void sent();
    void arrived(const QByteArray &bytes);
    /** The reply ended as HTTP sees it. */
    void ended();
    /** No reply, or one that is an error; `retryAfter` is what the hub asked for, or 0. */
    void failed(const Weekwijzer::Error &error, std::chrono::seconds retryAfter);

private:
    void read();
    void finish();

    QNetworkAccessManager &m_network;
    QNetworkReply *m_reply = nullptr;
};
}
