// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Weekwijzer
{
/** Tells when another connection, of this program or another one, has changed a database in a file. */
class DatabaseWatch : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseWatch(Database &database, QObject *parent = nullptr);

Q_SIGNALS:
    /** Once for what happens within half a second. */
    void changed();
    /** Somebody has taken the file away. */
    void gone();

private:
    void look();
    [[nodiscard]] qint64 version();

    Database &m_database;
    QString m_path;
    QFileSystemWatcher m_files;
    QTimer m_pause;
    qint64 m_version = 0;
};
}
