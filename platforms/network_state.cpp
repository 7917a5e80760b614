// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network_state.h"

#include <QNetworkInformation>

namespace Weekwijzer
{
NetworkState::NetworkState(QObject *parent)
    : QObject(parent)
{
    using Feature = QNetworkInformation::Feature;
    // Not every system that knows of the one knows of the other.
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered)
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability)) {
        return;
    }
    connect(QNetworkInformation::instance(), &QNetworkInformation::isMeteredChanged, this, &NetworkState::meteredChanged);
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability reachability) {
        if (reachability == QNetworkInformation::Reachability::Disconnected) {
            Q_EMIT disconnected();
        } else {
            Q_EMIT connected();
        }
    });
}

bool NetworkState::isConnected() const
{
    const auto *network = QNetworkInformation::instance();
    return network == nullptr || network->reachability() != QNetworkInformation::Reachability::Disconnected;
}

bool NetworkState::isSlow() const
{
    using Medium = QNetworkInformation::TransportMedium;
    const auto *network = QNetworkInformation::instance();
    return network != nullptr && (network->transportMedium() == Medium::Cellular || network->transportMedium() == Medium::Bluetooth);
}

bool NetworkState::isMetered() const
{
    const auto *network = QNetworkInformation::instance();
    return network != nullptr && network->isMetered();
}
}
