// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "part_reader.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<PartReader> PartReader::begun(std::unique_ptr<QIODevice> device)
{
    PartReader reader(std::move(device));
    const auto magic = reader.m_device->read(magicSize);
    if (magic.size() < magicSize || !QByteArrayView(bundleMagic, magicSize - 1).startsWith(QByteArrayView(magic).chopped(1))) {
        return failure(ErrorKind::BadInput, u"this is no bundle"_s);
    }
    if (magic.back() != bundleMagic[magicSize - 1]) {
        return failure(ErrorKind::NewerFile,
                       u"a bundle of format %1, this program knows %2"_s.arg(int(magic.back())).arg(int(bundleMagic[magicSize - 1])));
    }
    const auto length = reader.takeLength();
    if (!length || *length > quint32(longestHeader)) {
        return failure(ErrorKind::Damaged, u"a bundle without header"_s);
    }
    const auto bytes = reader.take(*length);
    const auto signature = bytes ? reader.take(signatureSize) : std::unexpected(bytes.error());
    auto header = signature ? decodedHeader(*bytes) : std::unexpected(signature.error());
    if (!header) {
        return std::unexpected(header.error());
    }
    QByteArray size(4, Qt::Uninitialized);
    qToLittleEndian(*length, size.data());
    const auto opening = magic + size + *bytes;
    reader.m_about = fingerprint(opening);
    return checkSignature(*signature, opening, header->sender).transform([&] {
        reader.m_header = *std::move(header);
        return std::move(reader);
    });
}

Expected<void> PartReader::open(const KeyPair &reader)
{
    if (m_header.reader != reader.publicKey) {
        return failure(ErrorKind::OtherReader, u"this bundle is for somebody else"_s);
    }
    return opened(m_header.sealedKey, reader)
        .and_then([&](const QByteArray &key) { return SecretStream::continued(key, m_header.streamStart); })
        .transform([&](SecretStream &&stream) { m_stream = std::make_unique<SecretStream>(std::move(stream)); });
}

Expected<Chunk> PartReader::next()
{
    Q_ASSERT(m_stream);
    const auto length = takeLength();
    if (!length) {
        return std::unexpected(length.error());
    }
    if (*length > quint32(largestChunk + chunkMargin)) {
        return failure(ErrorKind::Damaged, u"a chunk of %1 bytes"_s.arg(*length));
    }
    const auto bytes = take(*length);
    auto chunk = bytes ? m_stream->pull(*bytes, m_about) : std::unexpected(bytes.error());
    if (!chunk) {
        return chunk;
    }
    if (chunk->end == ChunkEnd::None && chunk->content.isEmpty()) {
        return failure(ErrorKind::Damaged, u"a chunk of nothing"_s);
    }
    if (chunk->end != ChunkEnd::None && !m_device->atEnd()) {
        return failure(ErrorKind::Damaged, u"something follows the end"_s);
    }
    return chunk;
}

Expected<QByteArray> PartReader::take(qint64 size)
{
    auto bytes = m_device->read(size);
    return bytes.size() == size ? Expected<QByteArray>(std::move(bytes)) : failure(ErrorKind::Damaged, u"the bundle is cut"_s);
}

Expected<quint32> PartReader::takeLength()
{
    return take(4).transform([](const QByteArray &bytes) { return qFromLittleEndian<quint32>(bytes.constData()); });
}
}
