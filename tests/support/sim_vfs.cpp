// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim_vfs.h"

#include "sim_disk.h"

#include <cstring>
#include <new>

namespace Weekwijzer
{
namespace
{
SimDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<SimDisk *>(vfs->pAppData);
}

int sleepAtOnce(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

int randomness(sqlite3_vfs *, int size, char *bytes)
{
    std::memset(bytes, 7, size_t(size));
    return size;
}

int noTime(sqlite3_vfs *, sqlite3_int64 *milliseconds)
{
    *milliseconds = 0;
    return SQLITE_OK;
}

int noLastError(sqlite3_vfs *, int, char *)
{
    return 0;
}

int noControl(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 4096;
}

int characteristics(sqlite3_file *)
{
    // A torn write leaves what lies beside it alone.
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

void noBarrier(sqlite3_file *) {}

const sqlite3_io_methods methods{
    .iVersion = 2,
    .xClose = &SimVfs::close,
    .xRead = &SimVfs::read,
    .xWrite = &SimVfs::write,
    .xTruncate = &SimVfs::truncate,
    .xSync = &SimVfs::sync,
    .xFileSize = &SimVfs::size,
    .xLock = &SimVfs::lock,
    .xUnlock = &SimVfs::unlock,
    .xCheckReservedLock = &SimVfs::isReserved,
    .xFileControl = &noControl,
    .xSectorSize = &sectorSize,
    .xDeviceCharacteristics = &characteristics,
    .xShmMap = &SimVfs::mapShared,
    .xShmLock = &SimVfs::lockShared,
    .xShmBarrier = &noBarrier,
    .xShmUnmap = &SimVfs::unmapShared,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};
}

std::unique_ptr<sqlite3_vfs> SimVfs::make(SimDisk &disk, const QByteArray &name)
{
    auto vfs = std::make_unique<sqlite3_vfs>();
    vfs->iVersion = 2;
    vfs->szOsFile = sizeof(SimHandle);
    vfs->mxPathname = 512;
    vfs->zName = name.constData();
    vfs->pAppData = &disk;
    vfs->xOpen = &SimVfs::open;
    vfs->xDelete = &SimVfs::remove;
    vfs->xAccess = &SimVfs::access;
    vfs->xFullPathname = &SimVfs::fullPath;
    vfs->xRandomness = &randomness;
    vfs->xSleep = &sleepAtOnce;
    vfs->xGetLastError = &noLastError;
    vfs->xCurrentTimeInt64 = &noTime;
    return vfs;
}

int SimVfs::open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *granted)
{
    auto &disk = diskOf(vfs);
    file->pMethods = nullptr;
    // Without a name it is a temporary file.
    auto opened = path == nullptr ? std::make_shared<SimFile>() : disk.file(path);
    if (!opened->exists && (flags & SQLITE_OPEN_CREATE) == 0) {
        return SQLITE_CANTOPEN;
    }
    opened->exists = true;
    new (file) SimHandle{.base = {.pMethods = &methods},
                         .disk = &disk,
                         .file = std::move(opened),
                         .shared = {},
                         .generation = disk.m_generation,
                         .level = SQLITE_LOCK_NONE,
                         .reading = 0};
    if (granted != nullptr) {
        *granted = flags;
    }
    return SQLITE_OK;
}

int SimVfs::remove(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    auto &disk = diskOf(vfs);
    if (disk.strike() == SimDisk::Fault::Kind::Error) {
        return SQLITE_IOERR_DELETE;
    }
    const auto found = disk.m_files.value(path);
    if (!found || !found->exists) {
        return SQLITE_IOERR_DELETE_NOENT;
    }
    found->remove(syncFolder != 0);
    return SQLITE_OK;
}

int SimVfs::access(sqlite3_vfs *vfs, const char *path, int, int *exists)
{
    const auto found = diskOf(vfs).m_files.value(path);
    *exists = found && found->exists ? 1 : 0;
    return SQLITE_OK;
}

int SimVfs::fullPath(sqlite3_vfs *, const char *path, int size, char *full)
{
    sqlite3_snprintf(size, full, "%s", path);
    return SQLITE_OK;
}

int SimVfs::close(sqlite3_file *file)
{
    auto &handle = SimHandle::of(file);
    unmapShared(file, 0);
    unlock(file, SQLITE_LOCK_NONE);
    handle.~SimHandle();
    return SQLITE_OK;
}

int SimVfs::read(sqlite3_file *file, void *into, int length, sqlite3_int64 offset)
{
    auto &handle = SimHandle::of(file);
    if (handle.generation != handle.disk->m_generation || handle.disk->strike() == SimDisk::Fault::Kind::Error) {
        return SQLITE_IOERR_READ;
    }
    return handle.file->now.read(static_cast<char *>(into), length, offset) == length ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int SimVfs::write(sqlite3_file *file, const void *bytes, int length, sqlite3_int64 offset)
{
    auto &handle = SimHandle::of(file);
    if (handle.generation != handle.disk->m_generation) {
        return SQLITE_IOERR_WRITE;
    }
    const QByteArrayView all(static_cast<const char *>(bytes), length);
    const auto struck = handle.disk->strike();
    if (struck) {
        // Nobody knows how much of a write that failed is there.
        handle.file->write(all.first(length / 2), offset);
        return struck == SimDisk::Fault::Kind::Short ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    const auto growth = offset + length - handle.file->now.size();
    if (growth > 0 && !handle.disk->hasRoomFor(growth)) {
        return SQLITE_FULL;
    }
    handle.file->write(all, offset);
    return SQLITE_OK;
}

int SimVfs::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    auto &handle = SimHandle::of(file);
    if (handle.generation != handle.disk->m_generation || handle.disk->strike() == SimDisk::Fault::Kind::Error) {
        return SQLITE_IOERR_TRUNCATE;
    }
    handle.file->truncate(size);
    return SQLITE_OK;
}

int SimVfs::sync(sqlite3_file *file, int)
{
    auto &handle = SimHandle::of(file);
    if (handle.generation != handle.disk->m_generation || handle.disk->strike() == SimDisk::Fault::Kind::Error) {
        return SQLITE_IOERR_FSYNC;
    }
    if (!handle.disk->m_isLying) {
        handle.file->sync();
    }
    return SQLITE_OK;
}

int SimVfs::size(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = SimHandle::of(file).file->now.size();
    return SQLITE_OK;
}
}
