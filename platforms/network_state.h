// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Weekwijzer
{
/** Tells when the system's network comes or goes; silent where the system doesn't know. */
class NetworkState : public QObject
{
    Q_OBJECT

public:
    explicit NetworkState(QObject *parent = nullptr);

Q_SIGNALS:
    void connected();
    void disconnected();
};
}
