// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cbor_shape.h"

#include <array>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
enum MajorType : quint8 { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

struct Head {
    MajorType type = Unsigned;
    quint64 argument = 0;
};

/** Goes over the bytes once; the items still to come of each open array and map are all it remembers. */
class ShapeReader
{
public:
    explicit ShapeReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] bool isOneItem()
    {
        m_left[0] = 1;
        while (m_depth >= 0) {
            if (m_left[m_depth] == 0) {
                --m_depth;
                continue;
            }
            --m_left[m_depth];
            if (++m_items > mostCborItems || !takeItem()) {
                return false;
            }
        }
        return m_rest.isEmpty();
    }

private:
    [[nodiscard]] bool takeItem()
    {
        const auto head = takeHead();
        if (!head) {
            return false;
        }
        switch (head->type) {
        case Unsigned:
        case Negative:
            return head->argument <= quint64(std::numeric_limits<qint64>::max());
        case Bytes:
        case Text:
            return skip(head->argument);
        case Array:
            return open(head->argument);
        case Map:
            return head->argument <= mostCborItems && open(2 * head->argument);
        case Simple:
            return head->argument >= 20 && head->argument <= 22; // false, true, null
        case Tag:
            break;
        }
        return false;
    }

    /** Nothing for a head that is cut off, of indefinite length, or longer than it need be. */
    [[nodiscard]] std::optional<Head> takeHead()
    {
        if (m_rest.isEmpty()) {
            return std::nullopt;
        }
        const auto first = quint8(m_rest.front());
        m_rest = m_rest.sliced(1);
        const auto type = MajorType(first >> 5);
        const int small = first & 0x1f;
        if (small < 24) {
            return Head{.type = type, .argument = quint64(small)};
        }
        const qsizetype size = small < 28 ? qsizetype(1) << (small - 24) : 0;
        // A float is a simple value of more than one byte.
        if (size == 0 || m_rest.size() < size || type == Simple) {
            return std::nullopt;
        }
        quint64 argument = 0;
        for (const auto byte : m_rest.first(size)) {
            argument = argument << 8 | quint8(byte);
        }
        m_rest = m_rest.sliced(size);
        const quint64 least = size == 1 ? 24 : quint64(1) << (4 * size);
        return argument < least ? std::nullopt : std::optional(Head{.type = type, .argument = argument});
    }

    [[nodiscard]] bool skip(quint64 size)
    {
        const bool isThere = size <= quint64(m_rest.size());
        m_rest = isThere ? m_rest.sliced(qsizetype(size)) : m_rest;
        return isThere;
    }

    [[nodiscard]] bool open(quint64 items)
    {
        // Each item takes a byte at least.
        if (m_depth + 1 >= int(m_left.size()) || items > quint64(m_rest.size())) {
            return false;
        }
        m_left[++m_depth] = items;
        return true;
    }

    QByteArrayView m_rest;
    std::array<quint64, deepestCbor + 1> m_left{};
    int m_depth = 0;
    qint64 m_items = 0;
};
}

Expected<void> checkCborShape(QByteArrayView bytes)
{
    return ShapeReader(bytes).isOneItem() ? Expected<void>() : failure(ErrorKind::BadReply, u"this is not CBOR as messages have it"_s);
}
}
