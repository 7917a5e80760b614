// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "work_thread.h"

#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** The first start: whose device is this? */
class SetupModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed to the window")
    Q_PROPERTY(bool paired READ isPaired NOTIFY changed)
    Q_PROPERTY(bool guardian READ isGuardian NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

public:
    SetupModel(Database &database, WorkThread &thread, QObject *parent = nullptr);

    [[nodiscard]] bool isPaired() const { return m_paired; }
    /** Is whose device this is a parent? Not known before the first exchange. */
    [[nodiscard]] bool isGuardian() const { return m_guardian; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /** Why the last try failed and what to do; empty when none did. */
    [[nodiscard]] QString trouble() const { return m_trouble; }

    /** `address` as a person types it: without a scheme, with blanks around. */
    Q_INVOKABLE void pair(const QString &address, const QString &code);
    Q_INVOKABLE void openDemo();

Q_SIGNALS:
    void changed();

private:
    void begin();
    void readRole();
    void take(const SyncStatus &status);
    void tellFailure(const Error &error);

    Database &m_database;
    WorkThread &m_thread;
    bool m_paired = false;
    bool m_guardian = false;
    bool m_busy = false;
    QString m_trouble;
};
}
