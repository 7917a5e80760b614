// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "part_writer.h"

#include <functional>
#include <optional>

namespace Weekwijzer
{
/** No part is larger: what FAT32 takes. */
inline constexpr qint64 largestPart = (qint64(1) << 32) - 1;

/** Writes a bundle as a stream, in as many parts as it takes. */
class BundleWriter
{
public:
    /** Gives the device of a part, counted from 1; it has to live until the next one is asked for. */
    using OpenPart = std::function<Expected<QIODevice *>(int part)>;

    BundleWriter(Envelope envelope, OpenPart open, qint64 largest = largestPart)
        : m_envelope(std::move(envelope))
        , m_open(std::move(open))
        , m_largest(largest)
    {
    }

    /** Frames, as they would go over the line, cut anywhere. */
    [[nodiscard]] Expected<void> write(QByteArrayView frames);
    /** Without this the bundle is cut. */
    [[nodiscard]] Expected<void> finish();

private:
    [[nodiscard]] Expected<void> writeChunk();
    [[nodiscard]] Expected<void> beginPart();

    Envelope m_envelope;
    OpenPart m_open;
    qint64 m_largest;
    QByteArray m_waiting;
    std::optional<PartWriter> m_part;
    int m_parts = 0;
};
}
