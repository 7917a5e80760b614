// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sim_file.h"

#include <algorithm>
#include <cstring>

namespace Weekwijzer
{
namespace
{
constexpr qint64 pieceSize = 4096;
// No disk promises more than whole sectors.
constexpr qint64 sectorSize = 512;
}

int SimBytes::read(char *into, int length, qint64 offset) const
{
    const auto there = int(std::clamp<qint64>(m_size - offset, 0, length));
    for (int done = 0; done < there;) {
        const auto at = offset + done;
        const auto part = int(std::min<qint64>(pieceSize - at % pieceSize, there - done));
        std::memcpy(into + done, m_pieces.at(at / pieceSize).constData() + at % pieceSize, size_t(part));
        done += part;
    }
    std::memset(into + there, 0, size_t(length - there));
    return there;
}

void SimBytes::write(QByteArrayView bytes, qint64 offset)
{
    if (offset + bytes.size() > m_size) {
        truncate(offset + bytes.size());
    }
    for (qint64 done = 0; done < bytes.size();) {
        const auto at = offset + done;
        const auto part = std::min(pieceSize - at % pieceSize, bytes.size() - done);
        std::memcpy(m_pieces[at / pieceSize].data() + at % pieceSize, bytes.data() + done, size_t(part));
        done += part;
    }
}

void SimBytes::truncate(qint64 size)
{
    const auto pieces = (size + pieceSize - 1) / pieceSize;
    if (size < m_size && size % pieceSize != 0) {
        // What lies behind the end must read as zeros when the file grows again.
        std::memset(m_pieces[pieces - 1].data() + size % pieceSize, 0, size_t(pieceSize - size % pieceSize));
    }
    static const QByteArray empty(pieceSize, '\0');
    m_pieces.resize(pieces, empty);
    m_size = size;
}

QByteArray SimBytes::all() const
{
    QByteArray bytes(m_size, Qt::Uninitialized);
    read(bytes.data(), int(m_size), 0);
    return bytes;
}

void SimFile::write(QByteArrayView bytes, qint64 offset)
{
    now.write(bytes, offset);
    pending.append({.bytes = bytes.toByteArray(), .offset = offset});
}

void SimFile::truncate(qint64 size)
{
    now.truncate(size);
    pending.append({.bytes = {}, .offset = size, .cutsOff = true});
}

void SimFile::sync()
{
    durable = now;
    pending.clear();
    existsDurably = exists;
}

void SimFile::remove(bool syncFolder)
{
    truncate(0);
    exists = false;
    if (syncFolder) {
        sync();
    }
}

void SimFile::losePower(SimRandom &random)
{
    const auto chance = [&](quint32 of) { return random() % of; };
    for (const auto &write : std::as_const(pending)) {
        const auto luck = chance(3);
        if (luck == 0) {
            continue;
        }
        if (write.cutsOff) {
            durable.truncate(std::min(write.offset, durable.size()));
            continue;
        }
        const auto sectors = (write.bytes.size() + sectorSize - 1) / sectorSize;
        const auto kept = luck == 1 ? sectors : qint64(chance(quint32(sectors)));
        durable.write(QByteArrayView(write.bytes).first(std::min(kept * sectorSize, qint64(write.bytes.size()))), write.offset);
    }
    now = durable;
    pending.clear();
    exists = exists == existsDurably ? exists : chance(2) == 0;
    existsDurably = exists;
}

void SimFile::forgetPrograms()
{
    shared.reset();
    sharers = 0;
    readers = 0;
    reserved = nullptr;
    awaiting = nullptr;
    exclusive = nullptr;
}
}
