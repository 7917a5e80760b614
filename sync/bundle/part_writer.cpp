// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "part_writer.h"

#include <QFileDevice>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QByteArray lengthBytes(qsizetype length)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(quint32(length), bytes.data());
    return bytes;
}
}

Error writeError(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool full = file != nullptr && file->error() == QFileDevice::ResourceError;
    return {.kind = full ? ErrorKind::DiskFull : ErrorKind::Storage, .detail = u"a bundle can't be written: %1"_s.arg(device.errorString())};
}

Expected<PartWriter> PartWriter::begun(QIODevice &device, const Envelope &envelope, int part)
{
    const auto key = SecretStream::newKey();
    auto sealedKey = sealed(key, envelope.reader);
    if (!sealedKey) {
        return std::unexpected(sealedKey.error());
    }
    auto [stream, start] = SecretStream::begun(key);
    const auto header = encoded(BundleHeader{.bundle = envelope.bundle,
                                             .sender = envelope.sender.publicKey,
                                             .reader = envelope.reader,
                                             .kind = envelope.kind,
                                             .part = part,
                                             .created = envelope.created,
                                             .standing = envelope.standing,
                                             .sealedKey = *std::move(sealedKey),
                                             .streamStart = start});
    const auto opening = QByteArray(bundleMagic, magicSize) + lengthBytes(header.size()) + header;
    PartWriter writer(device, std::move(stream));
    writer.m_about = fingerprint(opening);
    return writer.put(opening + signatureOf(opening, envelope.sender)).transform([&] { return std::move(writer); });
}

Expected<void> PartWriter::write(const Chunk &chunk)
{
    const auto bytes = m_stream.push(chunk, m_about);
    return put(lengthBytes(bytes.size()) + bytes);
}

Expected<void> PartWriter::put(const QByteArray &bytes)
{
    if (m_device->write(bytes) != bytes.size()) {
        return std::unexpected(writeError(*m_device));
    }
    m_size += bytes.size();
    return {};
}
}
