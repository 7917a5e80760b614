// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace Weekwijzer
{
/** What a fuzzer made up, taken from the front; once it is used up it gives zeros and nothing. */
class Input
{
public:
    Input(const uint8_t *bytes, size_t size)
        : m_rest(reinterpret_cast<const char *>(bytes), qsizetype(size))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_rest.isEmpty(); }
    [[nodiscard]] quint8 byte() { return m_rest.isEmpty() ? 0 : quint8(taken(1).front()); }
    /** As many bytes as the two before them say, or as there are. */
    [[nodiscard]] QByteArray piece()
    {
        const auto low = byte();
        return taken(low | (byte() << 8)).toByteArray();
    }
    [[nodiscard]] QByteArray rest() { return taken(m_rest.size()).toByteArray(); }

private:
    QByteArrayView taken(qsizetype size)
    {
        const auto front = m_rest.first(std::min(size, m_rest.size()));
        m_rest = m_rest.sliced(front.size());
        return front;
    }

    QByteArrayView m_rest;
};

/** Whatever comes in, this holds: else the fuzzer has found something. */
inline void mustHold(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}
}
