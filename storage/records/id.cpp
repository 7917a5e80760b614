// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>
#include <QUuid>

#include <cstring>

namespace Weekwijzer
{
namespace
{
void mark(std::array<quint8, 16> &bytes, quint8 version)
{
    bytes[6] = quint8((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
}
}

Id Id::made(const QDateTime &now)
{
    Id id;
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(id.m_bytes.data()), 4);
    std::array<quint8, 8> milliseconds{};
    qToBigEndian(quint64(now.toMSecsSinceEpoch()), milliseconds.data());
    std::memcpy(id.m_bytes.data(), milliseconds.data() + 2, 6);
    mark(id.m_bytes, 7);
    return id;
}

Id Id::derived(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto part : parts) {
        // The length keeps ("ab", "c") and ("a", "bc") apart.
        const auto length = qToBigEndian(quint32(part.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
        hash.addData(part);
    }
    Id id;
    std::memcpy(id.m_bytes.data(), hash.resultView().data(), id.m_bytes.size());
    mark(id.m_bytes, 8);
    return id;
}

Id Id::fromBytes(QByteArrayView bytes)
{
    Id id;
    if (bytes.size() == qsizetype(id.m_bytes.size())) {
        std::memcpy(id.m_bytes.data(), bytes.data(), id.m_bytes.size());
    }
    return id;
}

Id Id::fromString(QStringView text)
{
    return fromBytes(QUuid::fromString(text).toRfc4122());
}

QString Id::toString() const
{
    return QUuid::fromRfc4122(bytes()).toString(QUuid::WithoutBraces);
}
}
