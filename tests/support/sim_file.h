// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <memory>
#include <random>
#include <vector>

namespace Weekwijzer
{
using SimRandom = std::minstd_rand;

/** The bytes of a file in pieces that copies share until one of them is written. */
class SimBytes
{
public:
    [[nodiscard]] qint64 size() const { return m_size; }
    /** Fills what there is and zeroes the rest; gives how much there was. */
    int read(char *into, int length, qint64 offset) const;
    void write(QByteArrayView bytes, qint64 offset);
    void truncate(qint64 size);
    [[nodiscard]] QByteArray all() const;

private:
    QList<QByteArray> m_pieces;
    qint64 m_size = 0;
};

/** The memory that connections to one file share in WAL mode, and its eight locks. */
struct SimSharedMemory {
    std::vector<std::unique_ptr<char[]>> regions;
    std::array<int, 8> readers{};
    std::array<const void *, 8> writer{};
};

/** One file of a disk: what was written, and how much of that would be there after the power failed. */
struct SimFile {
    /** Writes since the last sync, each of which a power cut may keep, drop or tear. */
    struct Write {
        QByteArray bytes; ///< Nothing: the file was cut off at `offset`.
        qint64 offset = 0;
        bool cutsOff = false;
    };

    void write(QByteArrayView bytes, qint64 offset);
    void truncate(qint64 size);
    void sync();
    /** Takes the file away; without a sync of the folder it may come back. */
    void remove(bool syncFolder);
    /** What a power cut leaves. */
    void losePower(SimRandom &random);
    /** No program has it open any more. */
    void forgetPrograms();

    SimBytes now;
    SimBytes durable;
    QList<Write> pending;
    bool exists = false;
    bool existsDurably = false;
    std::shared_ptr<SimSharedMemory> shared;
    int sharers = 0; ///< Connections that have `shared` open.
    // SQLite's five levels of locks: who has which.
    int readers = 0;
    const void *reserved = nullptr;
    const void *awaiting = nullptr;
    const void *exclusive = nullptr;
};
}
