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

namespace Key
{
enum Request { Version = 1, Settled, Changes, Cursors, Affordable };
enum Ack { UpTo = 1, Refused, HubTime, Clock, Scopes };
enum Page { ScopeName = 1, Position, Rows };
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
    change.base = reader.integer(parts.at(5), 0, greatest);
    const auto *kind = recordKind(change.kind);
    reader.require(kind != nullptr && parts.at(3).isMap());
    if (reader.fits()) {
        auto values = valuesFromCbor(*kind, parts.at(3).toMap());
        reader.require(values.has_value());
        change.values = std::move(values).value_or(Values());
    }
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
    if (reader.fits() && request.version != protocolVersion) {
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
        QCborArray scopes;
        for (const auto &scope : *ack.scopes) {
            scopes.append(scope.bytes());
        }
        map.insert(Key::Scopes, scopes);
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
            {.number = reader.integer(parts.at(0), 1, greatest), .reason = ErrorKind(reader.integer(parts.at(1), 0, int(ErrorKind::Storage)))});
    }
    ack.hubTime = QDateTime::fromMSecsSinceEpoch(reader.integer(map->value(Key::HubTime), 0, greatest), QTimeZone::UTC);
    ack.clock = reader.integer(map->value(Key::Clock), 0, greatest);
    if (map->contains(Key::Scopes)) {
        ack.scopes.emplace();
        for (const auto &part : reader.array(map->value(Key::Scopes), mostScopes)) {
            ack.scopes->append(reader.scope(part));
        }
    }
    return reader.fits() ? Expected<Ack>(ack) : malformed("answer"_L1);
}

QByteArray encoded(const Page &page)
{
    QCborArray rows;
    for (const auto &row : page.rows) {
        rows.append(encoded(row));
    }
    return encoded({{Key::ScopeName, page.cursor.scope.bytes()}, {Key::Position, page.cursor.position}, {Key::Rows, rows}});
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
    return reader.fits() ? Expected<Page>(page) : malformed("page"_L1);
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
