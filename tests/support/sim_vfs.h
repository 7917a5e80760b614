// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sim_file.h"

#include <sqlcipher/sqlite3.h>

#include <memory>

namespace Weekwijzer
{
class SimDisk;

/** An open file as one connection has it; SQLite gives the memory. */
struct SimHandle {
    sqlite3_file base;
    SimDisk *disk;
    std::shared_ptr<SimFile> file;
    std::shared_ptr<SimSharedMemory> shared;
    int generation; ///< Of the program that opened it.
    int level; ///< Of its lock.
    int reading; ///< Bits of the shared memory's locks it reads under.

    [[nodiscard]] static SimHandle &of(sqlite3_file *file) { return *reinterpret_cast<SimHandle *>(file); }
};

/** How SQLite reaches a disk in memory: the functions of its VFS interface. */
struct SimVfs {
    [[nodiscard]] static std::unique_ptr<sqlite3_vfs> make(SimDisk &disk, const QByteArray &name);

    static int open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *granted);
    static int remove(sqlite3_vfs *vfs, const char *path, int syncFolder);
    static int access(sqlite3_vfs *vfs, const char *path, int flags, int *exists);
    static int fullPath(sqlite3_vfs *vfs, const char *path, int size, char *full);

    static int close(sqlite3_file *file);
    static int read(sqlite3_file *file, void *into, int length, sqlite3_int64 offset);
    static int write(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);
    static int size(sqlite3_file *file, sqlite3_int64 *size);
    static int lock(sqlite3_file *file, int level);
    static int unlock(sqlite3_file *file, int level);
    static int isReserved(sqlite3_file *file, int *reserved);

    static int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory);
    static int lockShared(sqlite3_file *file, int first, int count, int flags);
    static int unmapShared(sqlite3_file *file, int remove);
};
}
