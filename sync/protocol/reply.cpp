// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reply.h"

#include "message_parts.h"
#include "scope_digest.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
namespace Key
{
enum Ack { UpTo = 1, Refused, HubTime, Clock, Scopes, Versions, Digests, Erased, Wishes, PushOnly };
enum End { More = 1 };
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
