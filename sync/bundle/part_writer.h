// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "header.h"
#include "secret_stream.h"

#include <QIODevice>

namespace Weekwijzer
{
/** Who writes to whom about what: all that the parts of one bundle share. */
struct Envelope {
    Id bundle;
    KeyPair sender;
    QByteArray reader; ///< Public key.
    BundleKind kind = BundleKind::Work;
    QDateTime created;
    QByteArray standing;
};

/** Writes one .wwb file: magic, header and signature, then sealed chunks with their lengths. */
class PartWriter
{
public:
    /** Writes what comes before the content. */
    [[nodiscard]] static Expected<PartWriter> begun(QIODevice &device, const Envelope &envelope, int part);

    /** At most `largestChunk` bytes. */
    [[nodiscard]] Expected<void> write(const QByteArray &content) { return write({.content = content}); }
    [[nodiscard]] Expected<void> finish(ChunkEnd end) { return write({.content = {}, .end = end}); }
    /** How long the file is if it is finished now. */
    [[nodiscard]] qint64 finishedSize() const { return m_size + closingSize; }
    /** What a chunk of so much content adds to the file. */
    [[nodiscard]] static qint64 sizeOf(qsizetype content) { return lengthSize + content + chunkMargin; }

private:
    static constexpr qint64 lengthSize = 4;
    static constexpr qint64 closingSize = lengthSize + chunkMargin;

    PartWriter(QIODevice &device, SecretStream stream)
        : m_device(&device)
        , m_stream(std::move(stream))
    {
    }
    [[nodiscard]] Expected<void> write(const Chunk &chunk);
    [[nodiscard]] Expected<void> put(const QByteArray &bytes);

    QIODevice *m_device;
    SecretStream m_stream;
    QByteArray m_about;
    qint64 m_size = 0;
};

/** What a device without room, or one that fails, means. */
[[nodiscard]] Error writeError(const QIODevice &device);
}
