// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "request.h"

#include "message_parts.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
namespace Key
{
enum Name { Version = 1, Settled, Changes, Cursors, Affordable, Digest, Repairs, Offers, Blobs };
}

/** Clocks travel as the difference to the one before: edits of one evening lie close together. */
QCborArray encoded(const Change &change, qint64 clockBefore)
{
    return {qint64(change.verb), qint64(change.kind), bytes(change.record), toCbor(change.values), change.clock - clockBefore, change.base};
}

Change changeFrom(CborReader &reader, const QCborValue &value, qint64 clockBefore)
{
    const auto parts = reader.tuple(value, 6);
    Change change;
    change.verb = Change::Verb(reader.integer(parts.at(0), 1, 2));
    change.kind = Kind(reader.integer(parts.at(1), 1, 255));
    change.record = reader.id(parts.at(2));
    change.clock = clockBefore + reader.integer(parts.at(4), -greatest, greatest);
    reader.require(change.clock >= -greatest && change.clock <= greatest);
    change.base = reader.integer(parts.at(5), 0, greatest);
    const auto *kind = recordKind(change.kind);
    reader.require(kind != nullptr && parts.at(3).isMap());
    if (reader.fits()) {
        auto values = valuesFromCbor(*kind, parts.at(3).toMap());
        reader.require(values.has_value());
        change.values = std::move(values).value_or(Values());
    }
    change.clock = reader.fits() ? change.clock : 0;
    return change;
}

QCborArray encoded(const QList<Change> &changes)
{
    QCborArray all;
    qint64 clock = 0;
    for (const auto &change : changes) {
        all.append(encoded(change, std::exchange(clock, change.clock)));
    }
    return all;
}

QList<Change> changesFrom(CborReader &reader, const QCborValue &value, qint64 settled)
{
    QList<Change> changes;
    qint64 clock = 0;
    for (const auto &part : reader.array(value, mostChanges)) {
        auto change = changeFrom(reader, part, clock);
        change.number = settled + changes.size() + 1;
        clock = change.clock;
        changes.append(std::move(change));
    }
    return changes;
}

QCborArray encoded(const QList<ScopeRepair> &repairs)
{
    QCborArray all;
    for (const auto &repair : repairs) {
        all.append(QCborArray{repair.scope.bytes(), digestBytes(repair.buckets)});
    }
    return all;
}

QList<ScopeRepair> repairsFrom(CborReader &reader, const QCborValue &value)
{
    QList<ScopeRepair> repairs;
    for (const auto &part : reader.array(value, mostScopes)) {
        const auto parts = reader.tuple(part, 2);
        const auto buckets = bucketDigestsFrom(reader.bytes(parts.at(1), qsizetype(8) * bucketCount));
        reader.require(buckets.has_value());
        repairs.append({.scope = reader.scope(parts.at(0)), .buckets = buckets.value_or(BucketDigests())});
    }
    return repairs;
}
}

QByteArray encoded(const SyncRequest &request)
{
    QCborMap map{{Key::Version, request.version}, {Key::Settled, request.settled}};
    if (!request.changes.isEmpty()) {
        map.insert(Key::Changes, encoded(request.changes));
    }
    QCborArray cursors;
    for (const auto &cursor : request.cursors) {
        cursors.append(QCborArray{cursor.scope.bytes(), cursor.position});
    }
    map.insert(Key::Cursors, cursors);
    if (request.affordable > 0) {
        map.insert(Key::Affordable, request.affordable);
    }
    if (request.digest) {
        map.insert(Key::Digest, digestBytes(*request.digest));
    }
    if (!request.repairs.isEmpty()) {
        map.insert(Key::Repairs, encoded(request.repairs));
    }
    if (!request.offers.isEmpty()) {
        map.insert(Key::Offers, encodedPairs(request.offers, &BlobOffer::size));
    }
    if (!request.blobs.isEmpty()) {
        QCborArray blobs;
        for (const auto &content : request.blobs) {
            blobs.append(content);
        }
        map.insert(Key::Blobs, blobs);
    }
    return encoded(map);
}

Expected<SyncRequest> decodedRequest(const QByteArray &bytes)
{
    const auto map = CborReader::map(bytes);
    if (!map) {
        return std::unexpected(map.error());
    }
    CborReader reader;
    SyncRequest request;
    request.version = int(reader.integer(map->value(Key::Version), 1, 1000));
    if (reader.fits() && request.version > protocolVersion) {
        return failure(ErrorKind::TooOld, u"protocol %1 is spoken, not %2"_s.arg(protocolVersion).arg(request.version));
    }
    request.settled = reader.integer(map->value(Key::Settled), 0, greatest);
    request.affordable = reader.integer(map->value(Key::Affordable), 0, greatest, 0);
    request.changes = changesFrom(reader, map->value(Key::Changes), request.settled);
    for (const auto &part : reader.array(map->value(Key::Cursors), mostScopes)) {
        const auto parts = reader.tuple(part, 2);
        request.cursors.append({.scope = reader.scope(parts.at(0)), .position = reader.bytes(parts.at(1), longestCursor)});
    }
    if (map->contains(Key::Digest)) {
        request.digest = digestFrom(reader.bytes(map->value(Key::Digest), 8));
        reader.require(request.digest.has_value());
    }
    request.repairs = repairsFrom(reader, map->value(Key::Repairs));
    request.offers = pairsFrom(reader, map->value(Key::Offers), &BlobOffer::size);
    for (const auto &part : reader.array(map->value(Key::Blobs), mostBlobs)) {
        request.blobs.append(reader.bytes(part, largestInlineBlob));
    }
    return reader.fits() ? Expected<SyncRequest>(request) : malformed("request"_L1);
}
}
