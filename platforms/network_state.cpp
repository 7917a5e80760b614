// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network_state.h"

#include <QNetworkInformation>

namespace Weekwijzer
{
NetworkState::NetworkState(QObject *parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        return;
    }
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability reachability) {
        if (reachability == QNetworkInformation::Reachability::Disconnected) {
            Q_EMIT disconnected();
        } else {
            Q_EMIT connected();
        }
    });
}
}
