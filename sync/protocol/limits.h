// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Weekwijzer
{
/** The protocol spoken here; a hub answers TooOld to a device it can't understand any more. */
inline constexpr int protocolVersion = 1;
/** At most this many changes travel in one request. */
inline constexpr qsizetype mostChanges = 500;
inline constexpr qsizetype longestCursor = 512;
/** Files up to this size travel inside the exchange. */
inline constexpr qsizetype largestInlineBlob = qsizetype(16) * 1024;
/** At most this many files are offered, asked for or carried in one message. */
inline constexpr qsizetype mostBlobs = 200;
}
