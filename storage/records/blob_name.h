// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <algorithm>
#include <array>
#include <compare>

namespace Weekwijzer
{
/** The name of a file's content: its SHA-256, so that the same content is kept and sent once. All zero means "none". */
class BlobName
{
    Q_GADGET

public:
    static constexpr qsizetype size = 32;

    BlobName() = default;

    /** Exactly 32 bytes; anything else gives "none". */
    [[nodiscard]] static BlobName fromBytes(QByteArrayView bytes)
    {
        BlobName name;
        if (bytes.size() == size) {
            std::ranges::copy(bytes, name.m_bytes.begin());
        }
        return name;
    }
    /** 64 hexadecimal digits in lower case; anything else gives "none". */
    [[nodiscard]] static BlobName fromHex(QByteArrayView text)
    {
        const auto name = fromBytes(QByteArray::fromHex(text.toByteArray()));
        return name.toHex() == text ? name : BlobName();
    }

    [[nodiscard]] bool isNull() const { return *this == BlobName(); }
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), size}; }
    [[nodiscard]] QByteArray toHex() const { return bytes().toByteArray().toHex(); }

    auto operator<=>(const BlobName &) const = default;

private:
    std::array<quint8, size> m_bytes{};
};

[[nodiscard]] inline size_t qHash(const BlobName &name, size_t seed = 0)
{
    return qHashBits(name.bytes().data(), size_t(BlobName::size), seed);
}
}
