// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/sync_status.h"
#include "work_thread.h"

#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** The strip that is always there: is my work safe, and has the school got it? */
class StatusModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to the window")
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString notAccepted READ notAccepted NOTIFY changed)
    Q_PROPERTY(QString contact READ contact NOTIFY changed)
    Q_PROPERTY(QString contactIcon READ contactIcon NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(bool canAgreeToRemove READ canAgreeToRemove NOTIFY changed)
    Q_PROPERTY(bool exchanging READ isExchanging NOTIFY changed)
    Q_PROPERTY(bool canExchange READ canExchange NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged)

public:
    StatusModel(WorkThread &thread, Clock clock, QObject *parent = nullptr);

    /** "2 wait for connection"; empty when the hub has everything. */
    [[nodiscard]] QString waiting() const;
    /** "1 not accepted, kept here"; empty when the hub took everything. */
    [[nodiscard]] QString notAccepted() const;
    /** "Last contact 14:05" or what is going on now. */
    [[nodiscard]] QString contact() const;
    [[nodiscard]] QString contactIcon() const;
    /** What somebody has to do before the exchange goes on; empty for nothing. */
    [[nodiscard]] QString trouble() const;
    /** Does much wait to be removed until somebody agrees? */
    [[nodiscard]] bool canAgreeToRemove() const;
    [[nodiscard]] bool isExchanging() const { return m_status.state == SyncStatus::State::Exchanging; }
    [[nodiscard]] bool canExchange() const;
    /** Why the last thing the person did could not be kept; stays until dismissed. */
    [[nodiscard]] QString failure() const { return m_failure; }

    Q_INVOKABLE void syncNow();
    Q_INVOKABLE void agreeToRemove();
    Q_INVOKABLE void dismissFailure();

Q_SIGNALS:
    void changed();
    void failureChanged();

private:
    void take(const SyncStatus &status);
    void tellFailure(const Error &error);

    WorkThread &m_thread;
    Clock m_clock;
    SyncStatus m_status;
    QString m_failure;
};
}
