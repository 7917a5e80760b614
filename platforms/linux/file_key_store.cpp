// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "file_key_store.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<QByteArray> FileKeyStore::key() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return QByteArray();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage, u"the key can't be read: %1"_s.arg(file.errorString()));
    }
    return QByteArray::fromHex(file.readAll().trimmed());
}

Expected<void> FileKeyStore::keep(const QByteArray &key)
{
    // A QSaveFile is flushed to disk before it takes its name, so there is never half a key.
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(key.toHex() + '\n') < 0
        || !file.commit()) {
        return failure(file.error() == QFile::ResourceError ? ErrorKind::DiskFull : ErrorKind::Storage,
                       u"the key can't be kept: %1"_s.arg(file.errorString()));
    }
    return {};
}
}
