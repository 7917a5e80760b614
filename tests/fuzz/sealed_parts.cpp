// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sealed_parts.h"

#include "frames.h"

#include <QCborMap>
#include <QMap>
#include <QtEndian>
#include <QTimeZone>

namespace Weekwijzer
{
namespace
{
enum Shape : quint8 { HeaderAsItIs = 1, Forged = 2, RestAsItIs = 4 };

QByteArray withLength(const QByteArray &bytes)
{
    QByteArray length(4, Qt::Uninitialized);
    qToLittleEndian(quint32(bytes.size()), length.data());
    return length + bytes;
}

/** The start of a map, or an integer, in CBOR; up to 255. */
QByteArray cborHead(quint8 type, qsizetype value)
{
    return value < 24 ? QByteArray(1, char(type | value)) : QByteArray(1, char(type | 24)) + char(value);
}

/** The header as the sender would write it, with other bytes for the values of up to three of its keys. */
QByteArray headerBytes(Input &input, const BundleHeader &header)
{
    QMap<quint8, QByteArray> values;
    const auto right = QCborValue::fromCbor(encoded(header)).toMap();
    for (const auto &[key, value] : right) {
        values.insert(quint8(key.toInteger()), value.toCbor());
    }
    for (int left = input.byte() & 3; left > 0; --left) {
        const auto key = input.byte();
        values.insert(key, input.piece());
    }
    auto bytes = cborHead(0xa0, values.size());
    for (const auto &[key, value] : values.asKeyValueRange()) {
        bytes += cborHead(0, key) + value;
    }
    return bytes;
}

class PartMaker
{
public:
    explicit PartMaker(const QByteArray &content)
        : m_rest(content)
    {
    }

    QByteArray part(Input &input, int number)
    {
        const auto shape = input.byte();
        const auto key = SecretStream::newKey();
        auto [stream, start] = SecretStream::begun(key);
        const auto envelope = workEnvelope();
        const auto header = shape & HeaderAsItIs ? input.piece()
                                                 : headerBytes(input,
                                                               {.bundle = envelope.bundle,
                                                                .sender = bundleSender().publicKey,
                                                                .reader = bundleReader().publicKey,
                                                                .kind = envelope.kind,
                                                                .part = number,
                                                                .created = envelope.created,
                                                                .standing = envelope.standing,
                                                                .sealedKey = sealed(key, bundleReader().publicKey).value_or(QByteArray()),
                                                                .streamStart = start});
        const auto opening = QByteArray(bundleMagic, magicSize) + withLength(header);
        auto signature = signatureOf(opening, bundleSender());
        signature[0] = char(signature[0] ^ (shape & Forged ? 1 : 0));
        m_isForged = m_isForged || (number == 1 && (shape & Forged) != 0);
        auto bytes = opening + signature;
        for (int left = input.byte() & 15; left > 0; --left) {
            const auto end = ChunkEnd(input.byte() % 3);
            bytes += withLength(stream.push({.content = next(input), .end = end}, fingerprint(opening)));
        }
        return shape & RestAsItIs ? bytes + input.piece() : bytes;
    }
    [[nodiscard]] bool isForged() const { return m_isForged; }

private:
    QByteArray next(Input &input)
    {
        const auto low = input.byte();
        const auto size = std::min<qsizetype>(low | (input.byte() << 8), m_rest.size());
        const auto bytes = m_rest.first(size).toByteArray();
        m_rest = m_rest.sliced(size);
        return bytes;
    }

    QByteArrayView m_rest;
    bool m_isForged = false;
};
}

const KeyPair &bundleSender()
{
    static const auto pair = KeyPair::fromSeed(QByteArray(keySize, 'd'));
    return pair;
}

const KeyPair &bundleReader()
{
    static const auto pair = KeyPair::fromSeed(QByteArray(keySize, 'h'));
    return pair;
}

Envelope workEnvelope()
{
    return {.bundle = Id::derived({"bundle"}),
            .sender = bundleSender(),
            .reader = bundleReader().publicKey,
            .kind = BundleKind::Work,
            .created = {{2026, 11, 20}, {12, 0}, QTimeZone::UTC},
            .standing = "standing"};
}

SealedParts sealedParts(Input &input)
{
    SealedParts made;
    if (input.byte() == 0) {
        while (!input.isEmpty()) {
            made.parts.append(input.piece());
        }
        return made;
    }
    const auto frames = input.piece();
    Input inside(reinterpret_cast<const uint8_t *>(frames.constData()), size_t(frames.size()));
    made.content = frameStream(inside);
    PartMaker maker(*made.content);
    while (!input.isEmpty()) {
        made.parts.append(maker.part(input, int(made.parts.size()) + 1));
    }
    made.isForged = maker.isForged();
    return made;
}
}
