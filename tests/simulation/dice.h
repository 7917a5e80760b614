// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Weekwijzer
{
/** All the luck of a world: the same seed throws the same (SplitMix64, by Steele, Lea and Flood). */
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        auto mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
    /** 0 to `count` - 1. */
    [[nodiscard]] quint32 below(quint32 count) { return quint32((next() >> 32) % count); }
    [[nodiscard]] bool oneIn(quint32 count) { return below(count) == 0; }

private:
    quint64 m_state;
};
}
