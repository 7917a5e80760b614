// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blobs/blob_folder.h"
#include "database/database.h"
#include "file_lock.h"
#include "key_store.h"

#include <QString>

namespace Weekwijzer
{
/** One person's folder on a device: an encrypted database, its key, and a lock against a second program. */
class Profile
{
public:
    /**
     * Opens the folder, or makes it with a new key.
     *
     * Busy while another program has it; WrongKey when there is a database but no key: then nothing is touched.
     */
    [[nodiscard]] static Expected<Profile> open(const QString &folder);

    /**
     * A connection beside the program that has the profile, for short reads and single changes: both wait for one another's writes.
     *
     * Nothing is made: NotFound when there is no database yet. A file of an older program is brought up to date if nobody has the
     * profile; Busy while somebody does.
     */
    [[nodiscard]] static Expected<Database> connectBeside(const QString &folder);

    /** A new connection, migrated, for the thread that calls. */
    [[nodiscard]] Expected<Database> connect() const;
    /** The files of this person, sealed with the profile's key. */
    [[nodiscard]] BlobFolder blobs() const;
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    Profile(QString folder, QByteArray key, FileLock lock)
        : m_folder(std::move(folder))
        , m_key(std::move(key))
        , m_lock(std::move(lock))
    {
    }

    QString m_folder;
    QByteArray m_key;
    FileLock m_lock;
};

/** The key of a database file: what is kept, or a new one when neither file nor key exist yet; else WrongKey. */
[[nodiscard]] Expected<QByteArray> keyFor(const QString &databasePath, KeyStore &keys);
}
