// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QByteArray>

#include <memory>
#include <utility>

struct crypto_secretstream_xchacha20poly1305_state;

namespace Weekwijzer
{
/** What a chunk says beside its content. */
enum class ChunkEnd : quint8 {
    None, ///< More chunks follow.
    Part, ///< The file ends; the bundle goes on in the next one.
    Bundle, ///< The bundle ends.
};

struct Chunk {
    QByteArray content;
    ChunkEnd end = ChunkEnd::None;
};

/** At most this much content in one chunk. */
inline constexpr qsizetype largestChunk = qsizetype(64) * 1024;
/** What sealing adds to a chunk. */
inline constexpr qsizetype chunkMargin = 17;

/**
 * XChaCha20-Poly1305 chunk by chunk (libsodium's secretstream): none can be changed, left out, doubled or put elsewhere.
 *
 * `about` goes along with every chunk unseen: a chunk is worthless under another header than its own.
 */
class SecretStream
{
public:
    /** To write, and what the reader needs beside the key. */
    [[nodiscard]] static std::pair<SecretStream, QByteArray> begun(const QByteArray &key);
    /** To read; Damaged when key or start can't be any. */
    [[nodiscard]] static Expected<SecretStream> continued(const QByteArray &key, const QByteArray &start);

    SecretStream(SecretStream &&) noexcept;
    SecretStream &operator=(SecretStream &&) noexcept;
    ~SecretStream();

    [[nodiscard]] QByteArray push(const Chunk &chunk, const QByteArray &about);
    /** Damaged for anything but the very next chunk. */
    [[nodiscard]] Expected<Chunk> pull(const QByteArray &bytes, const QByteArray &about);

    [[nodiscard]] static QByteArray newKey();

private:
    using State = crypto_secretstream_xchacha20poly1305_state;
    SecretStream();

    std::unique_ptr<State> m_state;
};
}
