// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blob_part.h"

#include "message_parts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
namespace Key
{
enum Blob { Name = 1, Size, Offset, Content };
}
}

QByteArray encoded(const BlobPart &part)
{
    return encoded({{Key::Name, part.name.bytes().toByteArray()}, {Key::Size, part.size}, {Key::Offset, part.offset}, {Key::Content, part.content}});
}

Expected<BlobPart> decodedBlobPart(const QByteArray &bytes)
{
    const auto map = CborReader::map(bytes);
    if (!map) {
        return std::unexpected(map.error());
    }
    CborReader reader;
    BlobPart part;
    part.name = reader.blobName(map->value(Key::Name));
    part.size = reader.integer(map->value(Key::Size), 0, greatest);
    part.offset = reader.integer(map->value(Key::Offset), 0, part.size);
    part.content = reader.bytes(map->value(Key::Content), largestBlobPart);
    reader.require(part.content.size() <= part.size - part.offset);
    return reader.fits() ? Expected<BlobPart>(part) : malformed("part of a file"_L1);
}
}
