// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work_thread.h"

#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** The exchange with the school by a stick that somebody carries. */
class StickModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to the window")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)

public:
    explicit StickModel(WorkThread &thread, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** What became of the last try, and what to do now; empty when there was none. */
    [[nodiscard]] QString outcome() const { return m_outcome; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    Q_INVOKABLE void send(const QUrl &folder);
    Q_INVOKABLE void fetch(const QUrl &folder);
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    void begin();
    void end(const QString &outcome, bool failed);
    void tellSent(const Expected<StickSent> &sent);
    void tellFetched(const Expected<StickReceived> &received);

    WorkThread &m_thread;
    bool m_busy = false;
    bool m_failed = false;
    QString m_outcome;
};
}
