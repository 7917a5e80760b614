// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page.h"

#include "message_parts.h"
#include "scope_digest.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
namespace Key
{
enum Part { ScopeName = 1, Position, Rows, After, Buckets, Forgotten, Repaired };
}

constexpr qsizetype mostRows = 100'000;
constexpr qsizetype mostGaps = 1000;

/** [kind, id, version, values], with null for a tombstone and false for a row out of sight. */
QCborArray encoded(const PageRow &row)
{
    const auto content = row.presence == PageRow::Presence::Present ? QCborValue(toCbor(row.record.values))
        : row.presence == PageRow::Presence::Withdrawn              ? QCborValue(QCborSimpleType::Null)
                                                                    : QCborValue(false);
    return {qint64(row.record.kind), bytes(row.record.id), row.version, content};
}

PageRow rowFrom(CborReader &reader, const QCborValue &value)
{
    const auto parts = reader.tuple(value, 4);
    PageRow row;
    row.record.kind = Kind(reader.integer(parts.at(0), 1, 255));
    row.record.id = reader.id(parts.at(1));
    row.version = reader.integer(parts.at(2), 0, greatest);
    const auto *kind = recordKind(row.record.kind);
    reader.require(kind != nullptr && (parts.at(3).isMap() || parts.at(3).isNull() || parts.at(3).isFalse()));
    if (reader.fits() && parts.at(3).isMap()) {
        const auto values = valuesFromCbor(*kind, parts.at(3).toMap());
        row.record.values = values.value_or(Values());
        reader.require(values.has_value() && validate(row.record).has_value());
    } else {
        row.presence = parts.at(3).isNull() ? PageRow::Presence::Withdrawn : PageRow::Presence::OutOfSight;
    }
    return row;
}
}

QByteArray encoded(const Page &page)
{
    QCborArray rows;
    for (const auto &row : page.rows) {
        rows.append(encoded(row));
    }
    QCborMap map{{Key::ScopeName, page.cursor.scope.bytes()}, {Key::Position, page.cursor.position}, {Key::Rows, rows}};
    // Where a page leaves the device where it stood, that is not said twice.
    if (page.after != page.cursor.position) {
        map.insert(Key::After, page.after);
    }
    if (!page.buckets.isEmpty()) {
        map.insert(Key::Buckets, QByteArray(reinterpret_cast<const char *>(page.buckets.constData()), page.buckets.size()));
    }
    if (!page.forgotten.isEmpty()) {
        QCborArray gaps;
        for (const auto &gap : page.forgotten) {
            gaps.append(QCborArray{gap.after, gap.before});
        }
        map.insert(Key::Forgotten, gaps);
    }
    if (page.repaired) {
        map.insert(Key::Repaired, true);
    }
    return encoded(map);
}

Expected<Page> decodedPage(const QByteArray &bytes)
{
    const auto map = CborReader::map(bytes);
    if (!map) {
        return std::unexpected(map.error());
    }
    CborReader reader;
    Page page;
    page.cursor.scope = reader.scope(map->value(Key::ScopeName));
    page.cursor.position = reader.bytes(map->value(Key::Position), longestCursor);
    for (const auto &part : reader.array(map->value(Key::Rows), mostRows)) {
        page.rows.append(rowFrom(reader, part));
    }
    page.after = map->contains(Key::After) ? reader.bytes(map->value(Key::After), longestCursor) : page.cursor.position;
    if (map->contains(Key::Buckets)) {
        for (const auto bucket : reader.bytes(map->value(Key::Buckets), bucketCount)) {
            reader.require(quint8(bucket) < bucketCount);
            page.buckets.append(quint8(bucket));
        }
    }
    for (const auto &part : reader.array(map->value(Key::Forgotten), mostGaps)) {
        const auto parts = reader.tuple(part, 2);
        page.forgotten.append({.after = reader.integer(parts.at(0), 0, greatest), .before = reader.integer(parts.at(1), 0, greatest)});
    }
    page.repaired = reader.flag(map->value(Key::Repaired));
    return reader.fits() ? Expected<Page>(page) : malformed("page"_L1);
}
}
