// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "header.h"

#include "protocol/cbor_reader.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
enum Key : qint64 { Bundle = 1, Sender, Reader, Kind_, Part, Created, Standing, SealedKey, StreamStart };

constexpr qsizetype longestField = 128;
}

QByteArray encoded(const BundleHeader &header)
{
    QCborMap map{{Bundle, header.bundle.bytes().toByteArray()},
                 {Sender, header.sender},
                 {Reader, header.reader},
                 {Kind_, qint64(header.kind)},
                 {Part, header.part},
                 {Created, header.created.toMSecsSinceEpoch()}};
    if (!header.standing.isEmpty()) {
        map.insert(qint64(Standing), header.standing);
    }
    map.insert(qint64(SealedKey), header.sealedKey);
    map.insert(qint64(StreamStart), header.streamStart);
    return map.toCborValue().toCbor();
}

Expected<BundleHeader> decodedHeader(const QByteArray &bytes)
{
    const auto damaged = failure(ErrorKind::Damaged, u"a bundle's header is not one"_s);
    const auto map = CborReader::map(bytes);
    if (!map) {
        return damaged;
    }
    CborReader reader;
    const BundleHeader header{
        .bundle = reader.id(map->value(Bundle)),
        .sender = reader.bytes(map->value(Sender), keySize),
        .reader = reader.bytes(map->value(Reader), keySize),
        .kind = BundleKind(reader.integer(map->value(Kind_), qint64(BundleKind::Work), qint64(BundleKind::Answer))),
        .part = int(reader.integer(map->value(Part), 1, mostParts)),
        .created = QDateTime::fromMSecsSinceEpoch(reader.integer(map->value(Created), 0, qint64(1) << 48), QTimeZone::UTC),
        .standing = map->contains(Standing) ? reader.bytes(map->value(Standing), longestField) : QByteArray(),
        .sealedKey = reader.bytes(map->value(SealedKey), longestField),
        .streamStart = reader.bytes(map->value(StreamStart), longestField),
    };
    reader.require(header.sender.size() == keySize && header.reader.size() == keySize);
    return reader.fits() ? Expected<BundleHeader>(header) : damaged;
}
}
