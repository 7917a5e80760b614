// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_colours.h"

#include <array>

namespace Weekwijzer
{
namespace
{
struct Pair {
    QRgb onLight;
    QRgb onDark;
};

constexpr std::array<Pair, SubjectColours::count> colours{{
    {0xff1d5fa8, 0xff7ab8f5}, // blue
    {0xffb3261e, 0xffff9d94}, // red
    {0xff1a6e36, 0xff76cf8f}, // green
    {0xff7b3fa0, 0xffcfa3ee}, // purple
    {0xff8f4a00, 0xfff2b06a}, // orange
    {0xff00696b, 0xff5fd0d0}, // teal
    {0xffa8246b, 0xfff59ac4}, // magenta
    {0xff4650b5, 0xffa9b2ff}, // indigo
    {0xff5f6300, 0xffc9cc66}, // olive
    {0xff4f5b66, 0xffb8c4cf}, // slate
}};
}

QColor SubjectColours::of(int colour, bool dark)
{
    const auto &pair = colours[size_t(qMax(0, colour) % count)];
    return QColor::fromRgb(dark ? pair.onDark : pair.onLight);
}
}
