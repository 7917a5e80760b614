// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile.h"

#include "blobs/blob_store.h"
#include "database/forgetting.h"
#include "database/migration.h"
#include "linux/file_key_store.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
const auto migrations = u":/weekwijzer/migrations"_s;

QByteArray randomKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char *>(words.data()), sizeof words};
}
}

Expected<QByteArray> keyFor(const QString &databasePath, KeyStore &keys)
{
    auto key = keys.key();
    if (!key || !key->isEmpty()) {
        return key;
    }
    if (QFileInfo(databasePath).size() > 0) {
        return failure(ErrorKind::WrongKey, u"the key of this database is missing"_s);
    }
    auto made = randomKey();
    return keys.keep(made).transform([&] { return made; });
}

Expected<Profile> Profile::open(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return failure(ErrorKind::Storage, u"the profile's folder can't be made"_s);
    }
    const QDir place(folder);
    auto lock = FileLock::take(place.filePath(u"lock"_s));
    if (!lock) {
        return std::unexpected(lock.error());
    }
    FileKeyStore keys(place.filePath(u"device.key"_s));
    auto key = keyFor(place.filePath(u"device.db"_s), keys);
    return std::move(key).transform([&](QByteArray &&bytes) { return Profile(folder, std::move(bytes), *std::move(lock)); });
}

Expected<Database> Profile::connectBeside(const QString &folder)
{
    const auto file = QDir(folder).filePath(u"device.db"_s);
    if (!QFileInfo::exists(file)) {
        return failure(ErrorKind::NotFound, u"there is no profile in this folder"_s);
    }
    // Without a key there is none to be made: an empty one opens nothing.
    const auto key = FileKeyStore(QDir(folder).filePath(u"device.key"_s)).key();
    auto database = key ? Database::open(file, *key, Database::Purpose::Device) : std::unexpected(key.error());
    const auto current = database ? isMigrated(*database, migrations) : std::unexpected(database.error());
    if (!current) {
        return std::unexpected(current.error());
    }
    // The lock is taken only for this, so that it is never in the way of a window that opens.
    return *current ? std::move(database) : open(folder).and_then([](const Profile &profile) { return profile.connect(); });
}

BlobFolder Profile::blobs() const
{
    return {QDir(m_folder).filePath(u"blobs"_s), m_key};
}

Expected<Database> Profile::connect() const
{
    auto database = Database::open(QDir(m_folder).filePath(u"device.db"_s), m_key, Database::Purpose::Device);
    if (!database) {
        return database;
    }
    if (auto migrated = migrate(*database, migrations); !migrated) {
        return std::unexpected(migrated.error());
    }
    // What an erasure could not finish. Where there is still no room for it, its person can work, and the next exchange says so.
    BlobStore files(*database, blobs());
    std::ignore = Forgetting(*database).finish([&](const BlobName &name) { return files.forget(name); });
    return database;
}
}
