// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_reader.h"

#include "disk_file.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qint64 blockOnDisk = blobBlock + BlobCipher::overhead;
}

qint64 contentSizeOf(qint64 onDisk)
{
    const auto rest = onDisk % blockOnDisk;
    return onDisk / blockOnDisk * blobBlock + std::max<qint64>(0, rest - BlobCipher::overhead);
}

BlobReader::BlobReader(const QString &path, const BlobCipher &cipher)
    : m_file(path)
    , m_cipher(cipher)
{
}

bool BlobReader::open(OpenMode mode)
{
    if ((mode & WriteOnly) != 0 || !m_file.open(ReadOnly | Unbuffered)) {
        setErrorString(m_file.errorString());
        return false;
    }
    m_size = contentSizeOf(m_file.size());
    return QIODevice::open(mode | Unbuffered);
}

Expected<void> BlobReader::load(qint64 block)
{
    if (block == m_block) {
        return {};
    }
    m_block = -1;
    if (!m_file.seek(block * blockOnDisk)) {
        return fileFailure(m_file);
    }
    auto content = m_cipher.opened(block, m_file.read(blockOnDisk));
    if (!content) {
        m_damaged = true;
        return std::unexpected(content.error());
    }
    m_content = *std::move(content);
    m_block = block;
    return {};
}

qint64 BlobReader::readData(char *into, qint64 most)
{
    const auto from = pos();
    const auto wanted = std::min(most, m_size - from);
    qint64 done = 0;
    while (done < wanted) {
        const auto at = from + done;
        if (auto loaded = load(at / blobBlock); !loaded) {
            setErrorString(loaded.error().detail);
            return -1;
        }
        const auto inBlock = at % blobBlock;
        const auto piece = std::min(wanted - done, m_content.size() - inBlock);
        if (piece <= 0) {
            return -1;
        }
        std::memcpy(into + done, m_content.constData() + inBlock, size_t(piece));
        done += piece;
    }
    return done;
}

Expected<QByteArray> BlobReader::range(qint64 from, qint64 length)
{
    if (!seek(from)) {
        return failure(ErrorKind::Storage, errorString());
    }
    auto bytes = read(length);
    return bytes.size() == length ? Expected<QByteArray>(std::move(bytes)) : failure(ErrorKind::Corrupt, u"a file is damaged or too short"_s);
}
}
