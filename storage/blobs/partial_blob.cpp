// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partial_blob.h"

#include "disk_file.h"

#include <QCryptographicHash>

#include <sys/file.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr qint64 blockOnDisk = blobBlock + BlobCipher::overhead;

/** Is it ours alone, and still what has this name? Whoever held it before may have finished it. */
bool isHeld(const QFile &file)
{
    struct stat held{};
    struct stat named{};
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0 && ::fstat(file.handle(), &held) == 0
        && ::stat(QFile::encodeName(file.fileName()).constData(), &named) == 0 && held.st_ino == named.st_ino;
}
}

Expected<PartialBlob> PartialBlob::open(const QString &path, const BlobCipher &cipher)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fileFailure(*file);
    }
    if (!isHeld(*file)) {
        return failure(ErrorKind::Busy, u"somebody else writes this file"_s);
    }
    PartialBlob part(std::move(file), cipher);
    const auto size = part.m_file->size();
    part.m_blocks = size / blockOnDisk;
    if (size % blockOnDisk == 0) {
        return part;
    }
    if (auto tail = part.block(part.m_blocks)) {
        part.m_tail = *std::move(tail);
        return part;
    }
    return part.cutBefore(part.m_blocks).transform([&] { return std::move(part); });
}

Expected<QByteArray> PartialBlob::block(qint64 number) const
{
    return m_file->seek(number * blockOnDisk) ? m_cipher.opened(number, m_file->read(blockOnDisk)) : fileFailure(*m_file);
}

Expected<void> PartialBlob::cutBefore(qint64 block)
{
    m_blocks = block;
    m_tail.clear();
    m_isTailWritten = true;
    return m_file->resize(block * blockOnDisk) ? Expected<void>() : fileFailure(*m_file);
}

Expected<void> PartialBlob::check()
{
    const auto checked = hash();
    return checked || checked.error().kind == ErrorKind::Corrupt ? Expected<void>() : std::unexpected(checked.error());
}

Expected<void> PartialBlob::append(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto taken = bytes.first(std::min<qint64>(bytes.size(), blobBlock - m_tail.size()));
        m_tail.append(taken);
        m_isTailWritten = false;
        bytes = bytes.sliced(taken.size());
        if (m_tail.size() < blobBlock) {
            continue;
        }
        if (auto written = writeAt(*m_file, m_blocks * blockOnDisk, m_cipher.sealed(m_blocks, m_tail)); !written) {
            m_tail.chop(taken.size());
            return written;
        }
        ++m_blocks;
        m_tail.clear();
        m_isTailWritten = true;
    }
    return {};
}

Expected<void> PartialBlob::secure()
{
    if (!m_isTailWritten) {
        if (auto written = writeAt(*m_file, m_blocks * blockOnDisk, m_cipher.sealed(m_blocks, m_tail)); !written) {
            return written;
        }
        m_isTailWritten = true;
    }
    return flushToDisk(*m_file);
}

Expected<BlobName> PartialBlob::hash()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 number = 0; number < m_blocks; ++number) {
        const auto content = block(number);
        if (!content) {
            return cutBefore(number).and_then([&]() -> Expected<BlobName> { return std::unexpected(content.error()); });
        }
        hash.addData(*content);
    }
    hash.addData(m_tail);
    return BlobName::fromBytes(hash.resultView());
}

Expected<void> PartialBlob::discard()
{
    return cutBefore(0).and_then([&] { return m_file->remove() ? Expected<void>() : fileFailure(*m_file); });
}
}
