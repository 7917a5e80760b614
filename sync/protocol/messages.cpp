// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages.h"

#include "cbor_reader.h"

#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr auto greatest = std::numeric_limits<qint64>::max() / 2;
constexpr qsizetype mostScopes = 10'000;
constexpr qsizetype mostRows = 100'000;
constexpr qsizetype mostGaps = 1000;

namespace Key
{
enum Request { Version = 1, Settled, Changes, Cursors, Affordable, Digest, Repairs, Offers, Blobs };
enum Ack { UpTo = 1, Refused, HubTime, Clock, Scopes, Versions, Digests, Erased, Wishes, PushOnly };
enum Page { ScopeName = 1, Position, Rows, After, Buckets, Forgotten, Repaired };
enum Blob { Name = 1, Size, Offset, Content };
enum End { More = 1 };
}

QCborValue bytes(const Id &id)
{
    return id.bytes().toByteArray();
}

QByteArray encoded(const QCborMap &map)
{
    return map.toCborValue().toCbor();
}

QCborArray encoded(const QList<Scope> &scopes)
{
    QCborArray all;
    for (const auto &scope : scopes) {
        all.append(scope.bytes());
    }
    return all;
}

QList<Scope> scopesFrom(CborReader &reader, const QCborValue &value)
{
    QList<Scope> scopes;
    for (const auto &part : reader.array(value, mostScopes)) {
        scopes.append(reader.scope(part));
    }
    return scopes;
}

/** Numbers and versions in turn, each as the difference to the one before. */
QCborArray encoded(const QList<RowVersion> &versions)
{
    QCborArray all;
    RowVersion before;
    for (const auto &version : versions) {
        all.append(version.number - before.number);
        all.append(version.version - before.version);
        before = version;
    }
    return all;
}

QList<RowVersion> versionsFrom(CborReader &reader, const QCborValue &value)
{
    const auto parts = reader.array(value, 2 * mostChanges);
    reader.require(parts.size() % 2 == 0);
    QList<RowVersion> versions;
    RowVersion last;
    for (qsizetype at = 0; reader.fits() && at < parts.size(); at += 2) {
        last.number += reader.integer(parts.at(at), 1, greatest);
        last.version += reader.integer(parts.at(at + 1), -greatest, greatest);
        reader.require(last.number > 0 && last.number <= greatest && last.version > 0 && last.version <= greatest);
        versions.append(last);
    }
    return versions;
}

template<typename T>
QCborArray encodedPairs(const QList<T> &all, qint64 T::*number)
{
    QCborArray pairs;
    for (const auto &one : all) {
        pairs.append(QCborArray{one.name.bytes().toByteArray(), one.*number});
    }
    return pairs;
}

template<typename T>
QList<T> pairsFrom(CborReader &reader, const QCborValue &value, qint64 T::*number)
{
    QList<T> all;
    for (const auto &part : reader.array(value, mostBlobs)) {
        const auto parts = reader.tuple(part, 2);
        T one;
        one.name = reader.blobName(parts.at(0));
        one.*number = reader.integer(parts.at(1), 0, greatest);
        all.append(one);
    }
    return all;
}

std::unexpected<Error> malformed(QLatin1StringView message)
{
    return failure(ErrorKind::BadReply, u"a malformed %1"_s.arg(message));
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

QByteArray encoded(const SyncRequest &request)
{
    QCborMap map{{Key::Version, request.version}, {Key::Settled, request.settled}};
    if (!request.changes.isEmpty()) {
        QCborArray changes;
        qint64 clock = 0;
        for (const auto &change : request.changes) {
            changes.append(encoded(change, std::exchange(clock, change.clock)));
        }
        map.insert(Key::Changes, changes);
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
        QCborArray repairs;
        for (const auto &repair : request.repairs) {
            repairs.append(QCborArray{repair.scope.bytes(), digestBytes(repair.buckets)});
        }
        map.insert(Key::Repairs, repairs);
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
    qint64 clock = 0;
    for (const auto &part : reader.array(map->value(Key::Changes), mostChanges)) {
        auto change = changeFrom(reader, part, clock);
        change.number = request.settled + request.changes.size() + 1;
        clock = change.clock;
        request.changes.append(std::move(change));
    }
    for (const auto &part : reader.array(map->value(Key::Cursors), mostScopes)) {
        const auto parts = reader.tuple(part, 2);
        request.cursors.append({.scope = reader.scope(parts.at(0)), .position = reader.bytes(parts.at(1), longestCursor)});
    }
    if (map->contains(Key::Digest)) {
        request.digest = digestFrom(reader.bytes(map->value(Key::Digest), 8));
        reader.require(request.digest.has_value());
    }
    for (const auto &part : reader.array(map->value(Key::Repairs), mostScopes)) {
        const auto parts = reader.tuple(part, 2);
        const auto buckets = bucketDigestsFrom(reader.bytes(parts.at(1), qsizetype(8) * bucketCount));
        reader.require(buckets.has_value());
        request.repairs.append({.scope = reader.scope(parts.at(0)), .buckets = buckets.value_or(BucketDigests())});
    }
    request.offers = pairsFrom(reader, map->value(Key::Offers), &BlobOffer::size);
    for (const auto &part : reader.array(map->value(Key::Blobs), mostBlobs)) {
        request.blobs.append(reader.bytes(part, largestInlineBlob));
    }
    return reader.fits() ? Expected<SyncRequest>(request) : malformed("request"_L1);
}

QByteArray encoded(const Ack &ack)
{
    QCborMap map{{Key::UpTo, ack.upTo}};
    if (!ack.refused.isEmpty()) {
        QCborArray refused;
        for (const auto &refusal : ack.refused) {
            refused.append(QCborArray{refusal.number, qint64(refusal.reason)});
        }
        map.insert(Key::Refused, refused);
    }
    map.insert(Key::HubTime, ack.hubTime.toMSecsSinceEpoch());
    map.insert(Key::Clock, ack.clock);
    if (ack.scopes) {
        map.insert(Key::Scopes, encoded(*ack.scopes));
    }
    if (!ack.versions.isEmpty()) {
        map.insert(Key::Versions, encoded(ack.versions));
    }
    if (!ack.digests.isEmpty()) {
        QCborArray digests;
        for (const auto digest : ack.digests) {
            digests.append(digestBytes(digest));
        }
        map.insert(Key::Digests, digests);
    }
    if (!ack.erased.isEmpty()) {
        map.insert(Key::Erased, encoded(ack.erased));
    }
    if (!ack.wishes.isEmpty()) {
        map.insert(Key::Wishes, encodedPairs(ack.wishes, &BlobWish::offset));
    }
    if (ack.pushOnly) {
        map.insert(Key::PushOnly, true);
    }
    return encoded(map);
}

Expected<Ack> decodedAck(const QByteArray &bytes)
{
    const auto map = CborReader::map(bytes);
    if (!map) {
        return std::unexpected(map.error());
    }
    CborReader reader;
    Ack ack;
    ack.upTo = reader.integer(map->value(Key::UpTo), 0, greatest);
    for (const auto &part : reader.array(map->value(Key::Refused), mostChanges)) {
        const auto parts = reader.tuple(part, 2);
        ack.refused.append(
            {.number = reader.integer(parts.at(0), 1, greatest), .reason = ErrorKind(reader.integer(parts.at(1), 0, int(ErrorKind::ManyDeletions)))});
    }
    ack.hubTime = QDateTime::fromMSecsSinceEpoch(reader.integer(map->value(Key::HubTime), 0, greatest), QTimeZone::UTC);
    ack.clock = reader.integer(map->value(Key::Clock), 0, greatest);
    if (map->contains(Key::Scopes)) {
        ack.scopes = scopesFrom(reader, map->value(Key::Scopes));
    }
    ack.versions = versionsFrom(reader, map->value(Key::Versions));
    for (const auto &part : reader.array(map->value(Key::Digests), mostScopes)) {
        const auto digest = digestFrom(reader.bytes(part, 8));
        reader.require(digest.has_value());
        ack.digests.append(digest.value_or(0));
    }
    ack.erased = scopesFrom(reader, map->value(Key::Erased));
    ack.wishes = pairsFrom(reader, map->value(Key::Wishes), &BlobWish::offset);
    ack.pushOnly = reader.flag(map->value(Key::PushOnly));
    return reader.fits() ? Expected<Ack>(ack) : malformed("answer"_L1);
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

QByteArray encoded(const End &end)
{
    return encoded(QCborMap{{Key::More, end.more}});
}

Expected<End> decodedEnd(const QByteArray &bytes)
{
    const auto map = CborReader::map(bytes);
    if (!map) {
        return std::unexpected(map.error());
    }
    const auto more = map->value(Key::More);
    return more.isBool() ? Expected<End>(End{.more = more.toBool()}) : malformed("end"_L1);
}
}
