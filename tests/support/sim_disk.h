// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sim_file.h"

#include <QHash>
#include <QString>

#include <optional>

struct sqlite3_vfs;

namespace Weekwijzer
{
/**
 * A disk in memory for SQLCipher: `Database::open(path, key, purpose, disk.vfs())`.
 *
 * It tells what was written from what was synced, fills up, fails on demand and loses power, each the same way for the same
 * seed. Used from one thread; it outlives the connections on it.
 */
class SimDisk
{
public:
    /** What goes wrong. */
    struct Fault {
        enum class Kind {
            Error, ///< Any operation fails as EIO.
            Short, ///< A write keeps half of its bytes and says that the disk is full.
        };
        Kind kind = Kind::Error;
        qint64 after = 0; ///< This many operations still go well.
        qint64 lasting = 1; ///< Then as many fail.
    };
    /** Everything that is on a disk; copies share their bytes. */
    using Image = QHash<QByteArray, SimBytes>;

    explicit SimDisk(quint32 seed);
    ~SimDisk();
    SimDisk(const SimDisk &) = delete;
    SimDisk &operator=(const SimDisk &) = delete;

    /** The name under which SQLite knows this disk. */
    [[nodiscard]] const QByteArray &vfs() const { return m_name; }

    /** The program dies: its connections fail from now on, but what it wrote is there. */
    void kill();
    /** The power fails: as `kill`, and each write since the last sync of its file is kept, dropped or torn. */
    void losePower();

    /** Bytes that all files together may have; what goes beyond gives "disk full". */
    void setCapacity(std::optional<qint64> bytes) { m_capacity = bytes; }
    void plan(std::optional<Fault> fault);
    /** Is a fault planned that has not struck yet? */
    [[nodiscard]] bool awaitsFault() const { return m_fault.has_value(); }
    /** Has the latest planned fault struck? */
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /** Reads, writes, cuts, syncs and removals so far. */
    [[nodiscard]] qint64 operations() const { return m_operations; }
    /** A disk that says it has synced and has not. */
    void setLying(bool lying) { m_isLying = lying; }

    [[nodiscard]] qint64 used() const;
    [[nodiscard]] Image image() const;
    /** Replaces all files, durably; only while nothing is open. */
    void restore(const Image &image);
    /** A file as it is now; empty when it isn't there. */
    [[nodiscard]] QByteArray contents(const QByteArray &path) const;
    /** Every page of a database, unused ones too, as they are behind its key; empty when it can't be opened. */
    [[nodiscard]] QByteArray decrypted(const QByteArray &path, const QByteArray &key) const;

private:
    friend struct SimVfs;
    enum class Operation { Read, Write, Sync, Remove };

    [[nodiscard]] std::shared_ptr<SimFile> file(const QByteArray &path);
    /** Does this operation go wrong, and how? Counts it. */
    [[nodiscard]] std::optional<Fault::Kind> strike();
    [[nodiscard]] bool hasRoomFor(qint64 more) const { return !m_capacity || used() + more <= *m_capacity; }

    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    SimRandom m_random;
    QHash<QByteArray, std::shared_ptr<SimFile>> m_files;
    std::optional<qint64> m_capacity;
    std::optional<Fault> m_fault;
    qint64 m_operations = 0;
    int m_generation = 0; ///< Connections of an earlier one belong to a dead program.
    bool m_hasFailed = false;
    bool m_isLying = false;
};
}
