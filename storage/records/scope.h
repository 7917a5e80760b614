// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "kind.h"

namespace Weekwijzer
{
/** One audience: a type and the school, group or person it is about. */
struct Scope {
    ScopeType type = ScopeType::School;
    Id key;

    /** Type and key in 17 bytes: the form in the database and on the wire. */
    [[nodiscard]] QByteArray bytes() const { return QByteArray(1, char(type)).append(key.bytes()); }
    /** Anything but 17 bytes with a known type gives a scope whose key is none. */
    [[nodiscard]] static Scope fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != 17 || bytes[0] < char(ScopeType::School) || bytes[0] > char(ScopeType::Parents)) {
            return {};
        }
        return {.type = ScopeType(bytes[0]), .key = Id::fromBytes(bytes.sliced(1))};
    }

    auto operator<=>(const Scope &) const = default;
};

[[nodiscard]] inline size_t qHash(const Scope &scope, size_t seed = 0)
{
    return qHashMulti(seed, quint8(scope.type), scope.key);
}
}
