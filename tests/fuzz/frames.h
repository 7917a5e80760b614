// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "input.h"

namespace Weekwijzer
{
/**
 * A stream of frames whose lengths and checksums are right, so that a fuzzer gets past them: a type byte and a piece for each.
 *
 * A first byte of 0 means that the rest is the stream as it is, wrong checksums and all.
 */
[[nodiscard]] QByteArray frameStream(Input &input);
/** A frame with the right length and checksum, whatever its payload is; 0x80 in `type` says that it is packed. */
[[nodiscard]] QByteArray frameOf(quint8 type, const QByteArray &payload);
/** What `frameStream` makes this one frame from. */
[[nodiscard]] QByteArray seedOf(quint8 type, const QByteArray &payload);
}
