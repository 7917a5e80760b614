// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_record_store.h"

#include "records/school.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
constexpr auto selection = "SELECT kind, id, scope, seq, parent, week, withdrawn, made_seq, made_clock, maker, fields, versions FROM record ";

QByteArray encoded(const QMap<quint8, FieldVersion> &versions)
{
    QCborMap map;
    for (const auto &[key, version] : versions.asKeyValueRange()) {
        map.insert(qint64(key), QCborArray{version.seq, version.clock, version.device.bytes().toByteArray()});
    }
    return map.toCborValue().toCbor();
}

QMap<quint8, FieldVersion> versionsFrom(const QByteArray &bytes)
{
    QMap<quint8, FieldVersion> versions;
    for (const auto &[key, value] : QCborValue::fromCbor(bytes).toMap()) {
        const auto parts = value.toArray();
        versions.insert(quint8(key.toInteger()),
                        {.seq = parts.at(0).toInteger(), .clock = parts.at(1).toInteger(), .device = Id::fromBytes(parts.at(2).toByteArray())});
    }
    return versions;
}

HubRow hubRowFrom(const Row &row)
{
    HubRow found;
    found.record.kind = Kind(row.integer(0));
    found.record.id = row.id(1);
    found.scope = Scope::fromBytes(row.bytes(2));
    found.seq = row.integer(3);
    found.parent = row.id(4);
    found.week = row.integer(5);
    found.withdrawn = row.integer(6) != 0;
    found.made = {.seq = row.integer(7), .clock = row.integer(8), .device = row.id(9)};
    if (const auto *kind = recordKind(found.record.kind); kind != nullptr) {
        found.record.values = valuesFromCbor(*kind, QCborValue::fromCbor(row.bytes(10)).toMap()).value_or(Values());
    }
    found.versions = versionsFrom(row.bytes(11));
    return found;
}

QByteArray selectionWhere(const QByteArray &tail)
{
    return selection + tail;
}
}

Expected<std::optional<HubRow>> HubRecordStore::find(Kind kind, const Id &id) const
{
    return m_database.prepared(selectionWhere("WHERE kind = ? AND id = ?")).bind(kind, id).row(hubRowFrom);
}

Expected<QList<HubRow>> HubRecordStore::ofKind(Kind kind) const
{
    return m_database.prepared(selectionWhere("WHERE kind = ? ORDER BY id")).bind(kind).rows(hubRowFrom);
}

Expected<QList<HubRow>> HubRecordStore::childrenOf(const Id &parent) const
{
    return m_database.prepared(selectionWhere("WHERE parent = ? ORDER BY seq")).bind(parent).rows(hubRowFrom);
}

Expected<QList<HubRow>> HubRecordStore::changedSince(const Scope &scope, qint64 seq) const
{
    return m_database.prepared(selectionWhere("WHERE scope = ? AND seq > ? ORDER BY seq")).bind(scope.bytes(), seq).rows(hubRowFrom);
}

Expected<QList<HubRow>> HubRecordStore::ofBuckets(const Scope &scope, const QList<quint8> &buckets, qint64 withdrawnSince) const
{
    auto rows = m_database.prepared(selectionWhere("WHERE scope = ? AND (withdrawn = 0 OR seq > ?) ORDER BY seq"))
                    .bind(scope.bytes(), withdrawnSince)
                    .rows(hubRowFrom);
    if (rows) {
        rows->removeIf([&](const HubRow &row) { return !buckets.contains(bucketOf(row.record.id)); });
    }
    return rows;
}

Expected<BucketDigests> HubRecordStore::bucketDigests(const Scope &scope) const
{
    BucketDigests buckets{};
    const auto read =
        m_database.prepared("SELECT kind, id, seq FROM record WHERE scope = ? AND withdrawn = 0").bind(scope.bytes()).rows([&](const Row &row) {
            const auto id = row.id(1);
            buckets[bucketOf(id)] += rowDigest(Kind(row.integer(0)), id, row.integer(2));
            return true;
        });
    return read.transform([&](const QList<bool> &) { return buckets; });
}

Expected<quint64> HubRecordStore::digest(const Scope &scope)
{
    const auto known = m_database.prepared("SELECT digest FROM scope WHERE scope = ? AND digest_seq = seq")
                           .bind(scope.bytes())
                           .row([](const Row &row) { return quint64(row.integer(0)); });
    if (!known || *known) {
        return known.transform([](const auto &found) { return *found; });
    }
    const auto sum = bucketDigests(scope).transform(sumOf);
    if (!sum) {
        return sum;
    }
    return m_database.prepared("UPDATE scope SET digest = ?, digest_seq = seq WHERE scope = ?")
        .bind(qint64(*sum), scope.bytes())
        .run()
        .transform([&](int) { return *sum; });
}

Expected<void> HubRecordStore::erase(const Scope &scope)
{
    return m_database.prepared("DELETE FROM record WHERE scope = ?").bind(scope.bytes()).run().transform([](int) {});
}

Expected<void> HubRecordStore::put(const HubRow &row)
{
    return m_database
        .prepared("INSERT INTO record (kind, id, scope, seq, parent, week, withdrawn, made_seq, made_clock, maker, fields, versions)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                  " ON CONFLICT (kind, id) DO UPDATE SET scope = excluded.scope, seq = excluded.seq, parent = excluded.parent,"
                  " week = excluded.week, withdrawn = excluded.withdrawn, fields = excluded.fields, versions = excluded.versions")
        .bind(row.record.kind, row.record.id, row.scope.bytes(), row.seq, row.parent, row.week, int(row.withdrawn), row.made.seq, row.made.clock,
              row.made.device, toCbor(row.record.values).toCborValue().toCbor(), encoded(row.versions))
        .run()
        .and_then([&](int) { return noteFile(row.record); })
        .and_then([&] { return row.record.kind == Kind::Person ? noteCoach(row) : Expected<void>(); });
}

Expected<void> HubRecordStore::noteFile(const Record &record)
{
    const auto name = fileOf(record);
    if (name.isNull()) {
        return {};
    }
    return m_database.prepared("DELETE FROM file_use WHERE kind = ? AND record = ? AND name <> ?")
        .bind(record.kind, record.id, name)
        .run()
        .and_then([&](int) {
            return m_database.prepared("INSERT INTO file_use (name, kind, record) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .bind(name, record.kind, record.id)
                .run();
        })
        .transform([](int) {});
}

Expected<void> HubRecordStore::noteCoach(const HubRow &row)
{
    const auto coach = row.withdrawn ? Id() : fromRecord<Person>(row.record).coach;
    return m_database.prepared("DELETE FROM coach WHERE student = ?")
        .bind(row.record.id)
        .run()
        .and_then([&](int) -> Expected<int> {
            return coach.isNull() ? 0 : m_database.prepared("INSERT INTO coach (coach, student) VALUES (?, ?)").bind(coach, row.record.id).run();
        })
        .transform([](int) {});
}

Expected<QList<HubRow>> HubRecordStore::naming(const BlobName &file) const
{
    return m_database
        .prepared(selectionWhere("WHERE (kind, id) IN (SELECT kind, record FROM file_use WHERE name = ?) AND withdrawn = 0 ORDER BY kind, id"))
        .bind(file)
        .rows(hubRowFrom);
}

Expected<qint64> HubRecordStore::seqOf(const Scope &scope) const
{
    return m_database.prepared("SELECT seq FROM scope WHERE scope = ?").bind(scope.bytes()).integer();
}

Expected<qint64> HubRecordStore::nextSeq(const Scope &scope)
{
    return m_database
        .prepared("INSERT INTO scope (scope, seq) VALUES (?, (SELECT base FROM hub) + 1)"
                  " ON CONFLICT (scope) DO UPDATE SET seq = seq + 1 RETURNING seq")
        .bind(scope.bytes())
        .integer();
}
}
