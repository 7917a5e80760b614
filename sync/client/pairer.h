// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bundle/key_pair.h"
#include "stores/device_store.h"

#include <QNetworkAccessManager>

namespace Weekwijzer
{
/** Turns a one-time code into a pairing with a hub. */
class Pairer : public QObject
{
    Q_OBJECT

public:
    explicit Pairer(QObject *parent = nullptr);

    /** Asks the hub once. Ends in `paired` or `failed`: BadInput for an address that is none, NotAllowed for a code it doesn't take. */
    void pair(const QUrl &hub, const QString &code, const QString &deviceName);

Q_SIGNALS:
    void paired(const Weekwijzer::Pairing &pairing);
    void failed(const Weekwijzer::Error &error);

private:
    void finish(QNetworkReply *reply, const QUrl &hub);

    QNetworkAccessManager m_network;
    KeyPair m_keys; ///< Offered with the last code.
};
}
