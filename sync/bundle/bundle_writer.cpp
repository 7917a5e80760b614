// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle_writer.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
Expected<void> BundleWriter::write(QByteArrayView frames)
{
    while (!frames.isEmpty()) {
        const auto taken = std::min(frames.size(), largestChunk - m_waiting.size());
        m_waiting += frames.first(taken);
        frames = frames.sliced(taken);
        if (m_waiting.size() == largestChunk) {
            if (auto written = writeChunk(); !written) {
                return written;
            }
        }
    }
    return {};
}

Expected<void> BundleWriter::finish()
{
    auto written = m_waiting.isEmpty() && m_part ? Expected<void>() : writeChunk();
    return written.and_then([&] { return m_part->finish(ChunkEnd::Bundle); });
}

Expected<void> BundleWriter::writeChunk()
{
    const bool full = m_part && m_part->finishedSize() + PartWriter::sizeOf(m_waiting.size()) > m_largest;
    if (full || !m_part) {
        auto begun = full ? m_part->finish(ChunkEnd::Part).and_then([&] { return beginPart(); }) : beginPart();
        if (!begun) {
            return begun;
        }
    }
    return m_waiting.isEmpty() ? Expected<void>() : m_part->write(std::exchange(m_waiting, {}));
}

Expected<void> BundleWriter::beginPart()
{
    if (m_parts == mostParts) {
        return failure(ErrorKind::Storage, u"this is too much for one bundle"_s);
    }
    const auto device = m_open(++m_parts);
    auto part = device ? PartWriter::begun(**device, m_envelope, m_parts) : std::unexpected(device.error());
    return std::move(part).transform([&](PartWriter &&writer) { m_part = std::move(writer); });
}
}
