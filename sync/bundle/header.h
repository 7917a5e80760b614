// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "key_pair.h"
#include "records/id.h"

#include <QDateTime>

namespace Weekwijzer
{
/** What a bundle carries. */
enum class BundleKind : quint8 {
    Work = 1, ///< A device's request, for the hub.
    Answer = 2, ///< The hub's reply to one, for that device.
};

/** What a .wwb file says before its sealed content; anybody can read it, and only its sender can have written it. */
struct BundleHeader {
    Id bundle;
    QByteArray sender; ///< Public key.
    QByteArray reader; ///< Public key.
    BundleKind kind = BundleKind::Work;
    int part = 1; ///< A bundle that doesn't fit into one file goes on in the next.
    QDateTime created; ///< UTC, by the sender's clock.
    QByteArray standing; ///< Of an answer: where its device stood, see `standingOf`.
    QByteArray sealedKey; ///< Of the stream, only for the reader.
    QByteArray streamStart;

    bool operator==(const BundleHeader &) const = default;
};

inline constexpr int mostParts = 10'000;
/** Eight bytes that no text has and a transfer as text would spoil; the last one is the version of the format. */
inline constexpr char bundleMagic[] = "\x89WWB\r\n\x1a\x01";
inline constexpr qsizetype magicSize = 8;
inline constexpr qsizetype longestHeader = 1024;

[[nodiscard]] QByteArray encoded(const BundleHeader &header);
/** Damaged for anything that isn't exactly a header. */
[[nodiscard]] Expected<BundleHeader> decodedHeader(const QByteArray &bytes);
}
