// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_file.h"

#include "database/migration.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qsizetype keySize = 32;

QByteArray randomKey()
{
    QByteArray key(keySize, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(key.data()), keySize / 4);
    return key;
}

Expected<QByteArray> madeKey(const QString &path)
{
    // Readable by the owner only from its first byte on.
    QFile file(path);
    const auto key = randomKey();
    const bool kept = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(key) == keySize && file.flush();
    return kept ? Expected<QByteArray>(key) : failure(ErrorKind::Storage, u"the key can't be kept: %1"_s.arg(file.errorString()));
}

Expected<QByteArray> keptKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::WrongKey, u"hub.db is there but its hub.key can't be read"_s);
    }
    return file.readAll();
}
}

Expected<Database> openHubDatabase(const QString &folder, HubFile file)
{
    const QDir place(folder);
    const auto path = place.filePath(u"hub.db"_s);
    const auto keyPath = place.filePath(u"hub.key"_s);
    const bool exists = QFile::exists(path);
    if (!exists && file == HubFile::MustExist) {
        return failure(ErrorKind::NotFound, u"there is no hub in this folder: init or demo makes one"_s);
    }
    if (!exists && !QDir().mkpath(folder)) {
        return failure(ErrorKind::Storage, u"the folder can't be made"_s);
    }
    // A key without a database is what remains when making it was cut off: it is used.
    const auto key = exists || QFile::exists(keyPath) ? keptKey(keyPath) : madeKey(keyPath);
    if (!key) {
        return std::unexpected(key.error());
    }
    auto database = Database::open(path, *key, Database::Purpose::Hub);
    if (!database) {
        return database;
    }
    if (auto migrated = migrate(*database, u":/weekwijzer/hub_migrations"_s); !migrated) {
        return std::unexpected(migrated.error());
    }
    return database;
}

Expected<BlobFolder> openHubBlobs(const QString &folder)
{
    const QDir place(folder);
    return keptKey(place.filePath(u"hub.key"_s)).transform([&](const QByteArray &key) { return BlobFolder(place.filePath(u"blobs"_s), key); });
}
}
