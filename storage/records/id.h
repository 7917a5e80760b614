// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <initializer_list>

namespace Weekwijzer
{
/** The name of a record: a UUID (RFC 9562) that a device can make offline. All zero means "none". */
class Id
{
    Q_GADGET

public:
    Id() = default;

    /** A new UUIDv7: sorts by the time it was made, to the millisecond. */
    [[nodiscard]] static Id made(const QDateTime &now);
    /** The same parts give the same UUIDv8 on every device, so that two devices make one record. */
    [[nodiscard]] static Id derived(std::initializer_list<QByteArrayView> parts);
    /** Exactly 16 bytes; anything else gives "none". */
    [[nodiscard]] static Id fromBytes(QByteArrayView bytes);
    /** The 8-4-4-4-12 form; anything else gives "none". */
    [[nodiscard]] static Id fromString(QStringView text);

    [[nodiscard]] bool isNull() const { return *this == Id(); }
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }
    Q_INVOKABLE [[nodiscard]] QString toString() const;

    auto operator<=>(const Id &) const = default;

private:
    std::array<quint8, 16> m_bytes{};
};

[[nodiscard]] inline size_t qHash(const Id &id, size_t seed = 0)
{
    return qHashBits(id.bytes().data(), 16, seed);
}
}
