// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migration.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Expected<void> apply(Database &database, const QString &path, qsizetype number)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, u"the migration %1 can't be read"_s.arg(path));
    }
    const auto sql = file.readAll();
    return database.transaction([&]() -> Expected<void> {
        if (auto done = database.execute(sql); !done) {
            return done;
        }
        return database.execute("PRAGMA application_id = " + QByteArray::number(qint32(database.purpose()))
                                + "; PRAGMA user_version = " + QByteArray::number(number));
    });
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

/** Of the file; NewerFile above `known`. */
Expected<qint64> versionOf(Database &database, qsizetype known)
{
    const auto version = database.prepared("PRAGMA user_version").integer();
    return version && *version > known ? failure(ErrorKind::NewerFile, u"the file has version %1, this program knows %2"_s.arg(*version).arg(known))
                                       : version;
}
}

Expected<void> migrate(Database &database, const QString &folder)
{
    const auto files = filesIn(folder);
    const auto version = versionOf(database, files.size());
    if (!version) {
        return std::unexpected(version.error());
    }
    if (auto prepared = database.execute("PRAGMA journal_mode = WAL"); !prepared) {
        return prepared;
    }
    for (auto number = *version + 1; number <= files.size(); ++number) {
        const auto &name = files.at(number - 1);
        if (name.first(4).toLongLong() != number) {
            return failure(ErrorKind::Storage, u"migration %1 is missing"_s.arg(number));
        }
        if (auto applied = apply(database, folder + u'/' + name, number); !applied) {
            return applied;
        }
    }
    return {};
}

Expected<bool> isMigrated(Database &database, const QString &folder)
{
    const auto known = filesIn(folder).size();
    return versionOf(database, known).transform([known](qint64 version) { return version == known; });
}
}
