// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cbor_reader.h"
#include "limits.h"

#include <QCborArray>
#include <QCborMap>

#include <limits>

namespace Weekwijzer
{
/** No number of the protocol is beyond this, so that the sum of two still is one. */
inline constexpr auto greatest = std::numeric_limits<qint64>::max() / 2;
inline constexpr qsizetype mostScopes = 10'000;

[[nodiscard]] QCborValue bytes(const Id &id);
[[nodiscard]] QByteArray encoded(const QCborMap &map);
[[nodiscard]] QCborArray encoded(const QList<Scope> &scopes);
[[nodiscard]] QList<Scope> scopesFrom(CborReader &reader, const QCborValue &value);
[[nodiscard]] std::unexpected<Error> malformed(QLatin1StringView message);

/** Names of files, each with a number. */
template<typename T>
[[nodiscard]] QCborArray encodedPairs(const QList<T> &all, qint64 T::*number)
{
    QCborArray pairs;
    for (const auto &one : all) {
        pairs.append(QCborArray{one.name.bytes().toByteArray(), one.*number});
    }
    return pairs;
}

template<typename T>
[[nodiscard]] QList<T> pairsFrom(CborReader &reader, const QCborValue &value, qint64 T::*number)
{
    QList<T> all;
    for (const auto &part : reader.array(value, mostBlobs)) {
        const auto parts = reader.tuple(part, 2);
        T one;
        one.name = reader.blobName(parts.at(0));
        one.*number = reader.integer(parts.at(1), 0, greatest);
        all.append(one);
    }
    return all;
}
}
