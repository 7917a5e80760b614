// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "whole_state.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
Expected<QByteArrayList> rowsOf(Database &database, const QByteArray &table)
{
    const auto columns = database.prepared("SELECT name FROM pragma_table_info(?)").bind(QString::fromUtf8(table)).rows([](const Row &row) {
        return row.text(0).toUtf8();
    });
    if (!columns) {
        return std::unexpected(columns.error());
    }
    QByteArrayList quoted;
    for (const auto &column : *columns) {
        quoted.append("'" + column + "=' || quote(\"" + column + "\")");
    }
    return database.prepared("SELECT '" + table + ": ' || " + quoted.join(" || ', ' || ") + " FROM \"" + table + "\"").rows([](const Row &row) {
        return row.text(0).toUtf8();
    });
}
}

Expected<QByteArrayList> wholeState(Database &database, const QByteArrayList &without)
{
    const auto tables = database.prepared("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
                            .rows([](const Row &row) { return row.text(0).toUtf8(); });
    if (!tables) {
        return std::unexpected(tables.error());
    }
    QByteArrayList all;
    for (const auto &table : *tables) {
        if (without.contains(table)) {
            continue;
        }
        auto rows = rowsOf(database, table);
        if (!rows) {
            return rows;
        }
        all += *rows;
    }
    std::ranges::sort(all);
    return all;
}

QByteArray difference(const QByteArrayList &one, const QByteArrayList &other)
{
    QByteArrayList differing;
    for (const auto &line : one) {
        if (!other.contains(line)) {
            differing.append("- " + line);
        }
    }
    for (const auto &line : other) {
        if (!one.contains(line)) {
            differing.append("+ " + line);
        }
    }
    return differing.join('\n');
}
}
