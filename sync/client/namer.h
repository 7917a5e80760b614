// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bundle/key_pair.h"
#include "stores/device_store.h"

#include <QNetworkAccessManager>
#include <QPointer>

class QNetworkReply;

namespace Weekwijzer
{
/** Asks the hub for a name of its own for a device whose database was copied or put back. */
class Namer : public QObject
{
    Q_OBJECT

public:
    explicit Namer(QNetworkAccessManager &network, QObject *parent = nullptr)
        : QObject(parent)
        , m_network(network)
    {
    }

    /** Asks once, with the name this device shares until now. Ends in `named` or `failed`, unless abandoned. */
    void ask(const Pairing &pairing);
    void abandon();

Q_SIGNALS:
    void named(const Weekwijzer::Id &device, const QByteArray &token, const Weekwijzer::StickKeys &keys);
    void failed(const Weekwijzer::Error &error, std::chrono::seconds retryAfter);

private:
    void finish(QNetworkReply *reply);

    QNetworkAccessManager &m_network;
    KeyPair m_keys; ///< Offered with the last question: another device has the ones until now as well.
    QPointer<QNetworkReply> m_reply;
};
}
