// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source_store.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace Weekwijzer
{
namespace
{
QByteArray encoded(const QList<SourceStep> &steps)
{
    QCborArray all;
    for (const auto &step : steps) {
        all.append(QCborArray{step.id.bytes().toByteArray(), step.text});
    }
    return all.toCborValue().toCbor();
}

QList<SourceStep> stepsFrom(const QByteArray &bytes)
{
    QList<SourceStep> steps;
    for (const auto &value : QCborValue::fromCbor(bytes).toArray()) {
        const auto parts = value.toArray();
        steps.append({.id = Id::fromBytes(parts.at(0).toByteArray()), .text = parts.at(1).toString()});
    }
    return steps;
}

SourceItem itemFrom(const Row &row)
{
    const auto *kind = recordKind(Kind::PlanItem);
    return {.item = row.id(0),
            .key = row.text(1),
            .subject = row.id(2),
            .week = row.integer(3),
            .position = int(row.integer(4)),
            .values = valuesFromCbor(*kind, QCborValue::fromCbor(row.bytes(5)).toMap()).value_or(Values()),
            .steps = stepsFrom(row.bytes(6))};
}

Expected<void> done(const Expected<int> &result)
{
    return result.transform([](int) {});
}
}

Expected<qint64> SourceStore::sourceNamed(const Id &group, const QString &name)
{
    const auto made = m_database.prepared("INSERT OR IGNORE INTO source (school_group, name) VALUES (?, ?)").bind(group, name).run();
    if (!made) {
        return std::unexpected(made.error());
    }
    return m_database.prepared("SELECT id FROM source WHERE school_group = ? AND name = ?").bind(group, name).integer();
}

Expected<QList<SourceItem>> SourceStore::itemsOf(qint64 source) const
{
    return m_database
        .prepared("SELECT item, row_key, subject, week, position, fields, steps FROM source_item WHERE source = ? ORDER BY week, position")
        .bind(source)
        .rows(itemFrom);
}

Expected<void> SourceStore::put(qint64 source, const SourceItem &item)
{
    return done(m_database
                    .prepared("INSERT OR REPLACE INTO source_item (source, item, row_key, subject, week, position, fields, steps)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .bind(source, item.item, item.key, item.subject, item.week, item.position, toCbor(item.values).toCborValue().toCbor(),
                          encoded(item.steps))
                    .run());
}

Expected<void> SourceStore::remove(qint64 source, const Id &item)
{
    return done(m_database.prepared("DELETE FROM source_item WHERE source = ? AND item = ?").bind(source, item).run());
}
}
