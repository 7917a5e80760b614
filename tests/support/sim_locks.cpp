// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim_disk.h"
#include "sim_vfs.h"

#include <algorithm>

namespace Weekwijzer
{
int SimVfs::lock(sqlite3_file *file, int level)
{
    auto &handle = SimHandle::of(file);
    auto &locks = *handle.file;
    if (handle.generation != handle.disk->m_generation) {
        return SQLITE_IOERR_LOCK;
    }
    const auto isAnothers = [&](const void *holder) { return holder != nullptr && holder != &handle; };
    if (handle.level >= level) {
        return SQLITE_OK;
    }
    if (handle.level == SQLITE_LOCK_NONE) {
        if (isAnothers(locks.awaiting) || isAnothers(locks.exclusive)) {
            return SQLITE_BUSY;
        }
        ++locks.readers;
        handle.level = SQLITE_LOCK_SHARED;
    }
    if (level >= SQLITE_LOCK_RESERVED) {
        if (isAnothers(locks.reserved)) {
            return SQLITE_BUSY;
        }
        locks.reserved = &handle;
    }
    if (level == SQLITE_LOCK_EXCLUSIVE) {
        locks.awaiting = &handle;
        if (locks.readers > 1) {
            handle.level = SQLITE_LOCK_PENDING;
            return SQLITE_BUSY;
        }
        locks.exclusive = &handle;
    }
    handle.level = level;
    return SQLITE_OK;
}

int SimVfs::unlock(sqlite3_file *file, int level)
{
    auto &handle = SimHandle::of(file);
    auto &locks = *handle.file;
    if (handle.generation != handle.disk->m_generation || handle.level <= level) {
        return SQLITE_OK;
    }
    for (auto *holder : {&locks.reserved, &locks.awaiting, &locks.exclusive}) {
        if (*holder == &handle) {
            *holder = nullptr;
        }
    }
    if (level == SQLITE_LOCK_NONE) {
        --locks.readers;
    }
    handle.level = level;
    return SQLITE_OK;
}

int SimVfs::isReserved(sqlite3_file *file, int *reserved)
{
    *reserved = SimHandle::of(file).file->reserved != nullptr ? 1 : 0;
    return SQLITE_OK;
}

int SimVfs::mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    auto &handle = SimHandle::of(file);
    *memory = nullptr;
    if (handle.generation != handle.disk->m_generation) {
        return SQLITE_IOERR_SHMMAP;
    }
    if (!handle.shared) {
        auto &shared = handle.file->shared;
        if (!shared) {
            shared = std::make_shared<SimSharedMemory>();
        }
        handle.shared = shared;
        ++handle.file->sharers;
    }
    auto &regions = handle.shared->regions;
    while (extend != 0 && regions.size() <= size_t(region)) {
        regions.push_back(std::make_unique<char[]>(size_t(size)));
    }
    if (size_t(region) < regions.size()) {
        *memory = regions[size_t(region)].get();
    }
    return SQLITE_OK;
}

int SimVfs::lockShared(sqlite3_file *file, int first, int count, int flags)
{
    auto &handle = SimHandle::of(file);
    if (handle.generation != handle.disk->m_generation || !handle.shared) {
        return SQLITE_IOERR_SHMLOCK;
    }
    auto &shared = *handle.shared;
    for (int at = first; at < first + count; ++at) {
        const bool reads = (handle.reading & (1 << at)) != 0;
        const bool isWritten = shared.writer[at] != nullptr && shared.writer[at] != &handle;
        const bool isRead = shared.readers[at] > (reads ? 1 : 0);
        const bool wantsToWrite = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
        if ((flags & SQLITE_SHM_LOCK) != 0 && (isWritten || (wantsToWrite && isRead))) {
            return SQLITE_BUSY;
        }
    }
    for (int at = first; at < first + count; ++at) {
        const bool reads = (handle.reading & (1 << at)) != 0;
        if ((flags & SQLITE_SHM_EXCLUSIVE) != 0) {
            shared.writer[at] = (flags & SQLITE_SHM_LOCK) != 0 ? &handle : nullptr;
        } else if (reads != ((flags & SQLITE_SHM_LOCK) != 0)) {
            shared.readers[at] += reads ? -1 : 1;
            handle.reading ^= 1 << at;
        }
    }
    return SQLITE_OK;
}

int SimVfs::unmapShared(sqlite3_file *file, int)
{
    auto &handle = SimHandle::of(file);
    if (!handle.shared) {
        return SQLITE_OK;
    }
    auto &shared = *handle.shared;
    for (int at = 0; at < int(shared.readers.size()); ++at) {
        shared.readers[at] -= (handle.reading & (1 << at)) != 0 ? 1 : 0;
        shared.writer[at] = shared.writer[at] == &handle ? nullptr : shared.writer[at];
    }
    handle.reading = 0;
    // The last one out takes the memory along, as the system does.
    if (handle.file->shared == handle.shared && --handle.file->sharers == 0) {
        handle.file->shared.reset();
    }
    handle.shared.reset();
    return SQLITE_OK;
}
}
