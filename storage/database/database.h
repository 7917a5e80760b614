// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "statement.h"

#include <QHash>
#include <QString>

struct sqlite3;

namespace Weekwijzer
{
/**
 * One connection to an encrypted SQLite file; used from one thread.
 *
 * Failures: WrongKey (another key, or no database at all), NewerFile, DiskFull, Busy, Corrupt, Storage. A file that
 * can't be opened is left as it is, byte by byte.
 */
class Database
{
public:
    /** What a file is for, kept in its header so that one is not taken for the other. */
    enum class Purpose : qint32 {
        Device = 0x57774476, ///< "WwDv"
        Hub = 0x57774862, ///< "WwHb"
    };

    /**
     * Opens or makes the file; `key` is 32 random bytes. ":memory:" works too. Migrate before use.
     *
     * `disk` names the SQLite VFS that reads and writes; the system's own when it is empty.
     */
    [[nodiscard]] static Expected<Database> open(const QString &path, const QByteArray &key, Purpose purpose, const QByteArray &disk = {});

    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    ~Database();

    /** A statement ready to bind; it is compiled once per connection. */
    [[nodiscard]] Statement prepared(QByteArrayView sql);
    /** Runs statements without parameters, one after another. */
    [[nodiscard]] Expected<void> execute(const QByteArray &sql);

    /** Runs `work` so that all of it or nothing happens; inside another transaction it is a part of that. */
    template<typename Work>
    [[nodiscard]] auto transaction(Work work) -> decltype(work())
    {
        if (auto begun = begin(); !begun) {
            return std::unexpected(begun.error());
        }
        auto result = work();
        if (!result) {
            rollBack();
            return result;
        }
        if (auto committed = commit(); !committed) {
            rollBack();
            return std::unexpected(committed.error());
        }
        return result;
    }

    /**
     * Leaves nothing of what was deleted: writes the file anew, carries the write-ahead log over and cuts it to nothing.
     *
     * `secure_delete` alone leaves what pages still hold of rows that moved from one to another. Not in a transaction; takes memory
     * for the whole database meanwhile. Busy when another connection reads or writes for longer than five seconds.
     */
    [[nodiscard]] Expected<void> forgetDeleted();

    /** Every page of the file as it is now, unencrypted, unused ones too: to salvage what can't be read otherwise, and to see what is left. */
    [[nodiscard]] Expected<QByteArray> image();

    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    /** Which library answers for SQLite, with SQLCipher's version; empty when it isn't SQLCipher. */
    [[nodiscard]] QString cipherVersion();
    /** The last failure of this connection, as a value. */
    [[nodiscard]] Error lastError() const;

private:
    friend class Statement;
    explicit Database(sqlite3 *connection)
        : m_connection(connection)
    {
    }
    [[nodiscard]] static Expected<Database> opened(const QString &path, const QByteArray &key, Purpose purpose, const QByteArray &disk);
    [[nodiscard]] Expected<void> begin();
    [[nodiscard]] Expected<void> commit();
    void rollBack();
    void giveBack(sqlite3_stmt *statement);

    sqlite3 *m_connection;
    QHash<QByteArray, sqlite3_stmt *> m_idle; ///< Compiled statements that nobody runs, by their text.
    int m_depth = 0; ///< Transactions begun inside each other.
    Purpose m_purpose = Purpose::Device;
};
}
