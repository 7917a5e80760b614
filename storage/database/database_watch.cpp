// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database_watch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr int pauseMilliseconds = 500;

/** Empty for a database in memory. */
QString pathOf(Database &database)
{
    const auto path = database.prepared("SELECT file FROM pragma_database_list WHERE name = 'main'").row([](const Row &row) { return row.text(0); });
    return path ? path->value_or(QString()) : QString();
}
}

DatabaseWatch::DatabaseWatch(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_path(pathOf(database))
    , m_version(version())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DatabaseWatch::look);
    // Writes go to the log first. It stays while a connection is open, and this one is.
    if (!m_path.isEmpty()) {
        m_files.addPaths({m_path, m_path + "-wal"_L1});
    }
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, [this] {
        if (!m_pause.isActive()) {
            m_pause.start();
        }
    });
}

void DatabaseWatch::look()
{
    if (!QFile::exists(m_path)) {
        Q_EMIT gone();
        return;
    }
    if (const auto now = version(); now != m_version) {
        m_version = now;
        Q_EMIT changed();
    }
}

qint64 DatabaseWatch::version()
{
    // Stays the same over what this connection writes itself.
    return m_database.prepared("PRAGMA data_version").integer().value_or(m_version);
}
}
