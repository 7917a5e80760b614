// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QByteArrayView>

namespace Weekwijzer
{
/** No message has more items than this, nor items inside each other deeper than that. */
inline constexpr qint64 mostCborItems = 300'000;
inline constexpr int deepestCbor = 8;

/**
 * Is it one item of deterministic CBOR (RFC 8949, 4.2) of the few types that messages have: integers of 64 bits, bytes, texts, arrays,
 * maps, booleans and null, all of definite length? Found out in one pass and without memory, before anything is built from it.
 */
[[nodiscard]] Expected<void> checkCborShape(QByteArrayView bytes);
}
