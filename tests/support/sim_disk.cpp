// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim_disk.h"

#include "sim_vfs.h"

#include <algorithm>
#include <atomic>

namespace Weekwijzer
{
namespace
{
QByteArray freshName()
{
    static std::atomic<int> count = 0;
    return "weekwijzer-sim-" + QByteArray::number(++count);
}
}

SimDisk::SimDisk(quint32 seed)
    : m_name(freshName())
    , m_vfs(SimVfs::make(*this, m_name))
    , m_random(seed)
{
    sqlite3_vfs_register(m_vfs.get(), 0);
}

SimDisk::~SimDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

void SimDisk::plan(std::optional<Fault> fault)
{
    m_fault = fault;
    m_hasFailed = false;
}

void SimDisk::kill()
{
    ++m_generation;
    for (const auto &file : std::as_const(m_files)) {
        file->forgetPrograms();
    }
}

void SimDisk::losePower()
{
    kill();
    // By name, or the order of the hash would decide whose luck is whose.
    auto names = m_files.keys();
    std::ranges::sort(names);
    for (const auto &name : names) {
        m_files.value(name)->losePower(m_random);
    }
}

qint64 SimDisk::used() const
{
    qint64 bytes = 0;
    for (const auto &file : m_files) {
        bytes += file->now.size();
    }
    return bytes;
}

SimDisk::Image SimDisk::image() const
{
    Image image;
    for (const auto &[name, file] : m_files.asKeyValueRange()) {
        if (file->exists) {
            image.insert(name, file->now);
        }
    }
    return image;
}

void SimDisk::restore(const Image &image)
{
    m_files.clear();
    for (const auto &[name, bytes] : image.asKeyValueRange()) {
        const auto file = std::make_shared<SimFile>();
        file->now = bytes;
        file->exists = true;
        file->sync();
        m_files.insert(name, file);
    }
}

QByteArray SimDisk::contents(const QByteArray &path) const
{
    const auto found = m_files.constFind(path);
    return found == m_files.cend() || !(*found)->exists ? QByteArray() : (*found)->now.all();
}

QByteArray SimDisk::decrypted(const QByteArray &path, const QByteArray &key) const
{
    sqlite3 *connection = nullptr;
    QByteArray pages;
    const auto literal = "x'" + key.toHex() + "'";
    if (sqlite3_open_v2(path.constData(), &connection, SQLITE_OPEN_READWRITE, m_name.constData()) == SQLITE_OK
        && sqlite3_key(connection, literal.constData(), int(literal.size())) == SQLITE_OK) {
        sqlite3_int64 size = 0;
        auto *bytes = sqlite3_serialize(connection, "main", &size, 0);
        pages = QByteArray(reinterpret_cast<const char *>(bytes), bytes == nullptr ? 0 : size);
        sqlite3_free(bytes);
    }
    sqlite3_close(connection);
    return pages;
}

std::shared_ptr<SimFile> SimDisk::file(const QByteArray &path)
{
    auto &file = m_files[path];
    if (!file) {
        file = std::make_shared<SimFile>();
    }
    return file;
}

std::optional<SimDisk::Fault::Kind> SimDisk::strike()
{
    ++m_operations;
    if (!m_fault) {
        return std::nullopt;
    }
    if (m_fault->after > 0) {
        --m_fault->after;
        return std::nullopt;
    }
    const auto kind = m_fault->kind;
    if (--m_fault->lasting <= 0) {
        m_fault.reset();
    }
    m_hasFailed = true;
    return kind;
}
}
