// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Weekwijzer
{
/** Tells when the system's network comes or goes, or begins to cost money; silent where the system doesn't know. */
class NetworkState : public QObject
{
    Q_OBJECT

public:
    explicit NetworkState(QObject *parent = nullptr);

    /** Does the line cost money by the megabyte? False where the system doesn't know. */
    [[nodiscard]] bool isMetered() const;
    /** Is there a way to other machines? True where the system doesn't know. */
    [[nodiscard]] bool isConnected() const;
    /** Is it a phone's network or Bluetooth? False where the system doesn't know. */
    [[nodiscard]] bool isSlow() const;

Q_SIGNALS:
    void connected();
    void disconnected();
    void meteredChanged(bool metered);
};
}
