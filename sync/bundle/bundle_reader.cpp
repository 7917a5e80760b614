// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bundle_reader.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Expected<PartReader> opened(const BundleReader::OpenPart &open, const KeyPair &reader, int part)
{
    auto device = open(part);
    auto begun = device ? PartReader::begun(*std::move(device)) : std::unexpected(device.error());
    if (!begun) {
        return begun;
    }
    if (begun->header().part != part) {
        return failure(ErrorKind::PartMissing, u"part %1 stands where part %2 belongs"_s.arg(begun->header().part).arg(part));
    }
    return begun->open(reader).transform([&] { return *std::move(begun); });
}

bool belongTogether(const BundleHeader &one, const BundleHeader &other)
{
    return one.bundle == other.bundle && one.sender == other.sender && one.reader == other.reader && one.kind == other.kind;
}
}

Expected<BundleReader> BundleReader::begun(OpenPart open, const KeyPair &reader)
{
    auto first = opened(open, reader, 1);
    return std::move(first).transform([&](PartReader &&part) { return BundleReader(std::move(open), reader, std::move(part)); });
}

Expected<std::optional<Frame>> BundleReader::next()
{
    for (;;) {
        auto frame = m_frames->next();
        if (!frame || *frame) {
            return frame;
        }
        if (m_ended) {
            return m_frames->isCut() ? failure(ErrorKind::Damaged, u"the bundle ends inside a frame"_s) : frame;
        }
        if (auto read = readOn(); !read) {
            return std::unexpected(read.error());
        }
    }
}

Expected<void> BundleReader::readOn()
{
    const auto chunk = m_part.next();
    if (!chunk) {
        return std::unexpected(chunk.error());
    }
    m_frames->append(chunk->content);
    m_ended = chunk->end == ChunkEnd::Bundle;
    return chunk->end == ChunkEnd::Part ? turnPage() : Expected<void>();
}

Expected<void> BundleReader::turnPage()
{
    auto next = opened(m_open, m_reader, m_part.header().part + 1);
    if (!next) {
        return std::unexpected(next.error());
    }
    if (!belongTogether(next->header(), m_part.header())) {
        return failure(ErrorKind::PartMissing, u"the next part is of another bundle"_s);
    }
    m_part = *std::move(next);
    return {};
}
}
