// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QByteArray>

namespace Weekwijzer
{
inline constexpr qsizetype keySize = 32;
inline constexpr qsizetype signatureSize = 64;

/** An Ed25519 key pair: what its owner signs is known by the public half, and what is sealed to that, only its owner opens. */
struct KeyPair {
    QByteArray seed; ///< Whoever has these 32 bytes is the owner.
    QByteArray publicKey;

    [[nodiscard]] static KeyPair made();
    /** The pair of a seed that `made` gave. */
    [[nodiscard]] static KeyPair fromSeed(const QByteArray &seed);

    bool operator==(const KeyPair &) const = default;
};

[[nodiscard]] QByteArray signatureOf(const QByteArray &message, const KeyPair &signer);
/** BadSignature when somebody else signed it, or something else was signed. */
[[nodiscard]] Expected<void> checkSignature(const QByteArray &signature, const QByteArray &message, const QByteArray &signer);

/** So that only `reader` can read it, and nobody can tell who wrote it; BadInput for a key that is none. */
[[nodiscard]] Expected<QByteArray> sealed(const QByteArray &secret, const QByteArray &reader);
/** OtherReader for what was not sealed to this one. */
[[nodiscard]] Expected<QByteArray> opened(const QByteArray &box, const KeyPair &reader);
/** BLAKE2b, 32 bytes. */
[[nodiscard]] QByteArray fingerprint(const QByteArray &bytes);
}
