// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erasure.h"

#include <array>

namespace Weekwijzer
{
Expected<void> Erasure::wipe(const Scope &scope)
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto rows = m_records.rowsOf(scope);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        const auto files = m_database.prepared("SELECT name FROM named_file WHERE scope = ? UNION SELECT file FROM chosen_file WHERE student = ?")
                               .bind(scope.bytes(), scope.key)
                               .rows([](const Row &row) { return row.blobName(0); });
        if (auto owed = files ? m_forgetting.owe(scope.key, *files) : std::unexpected(files.error()); !owed) {
            return owed;
        }
        for (const auto &row : *rows) {
            if (auto wiped = wipeAbout(row.id); !wiped) {
                return wiped;
            }
        }
        return wipeAbout(scope.key).and_then([&] { return m_records.removeScope(scope); }).and_then([&] {
            return m_database.prepared("DELETE FROM cursor WHERE scope = ?").bind(scope.bytes()).run().transform([](int) {});
        });
    });
}

Expected<void> Erasure::wipeAbout(const Id &record)
{
    // Of the outbox only what isn't numbered yet, which would leave a gap; the hub refuses the rest, and then it goes.
    static constexpr std::array<const char *, 8> places{
        "DELETE FROM outbox WHERE number IS NULL AND (record = ?1 OR instr(fields, ?1) > 0)",
        "DELETE FROM not_accepted WHERE record = ?1 OR instr(fields, ?1) > 0",
        "DELETE FROM delivery WHERE record = ?1",
        "DELETE FROM set_aside WHERE record = ?1",
        "DELETE FROM shown_telling WHERE item = ?1",
        "DELETE FROM snooze WHERE item = ?1",
        "DELETE FROM chosen_file WHERE student = ?1",
        "DELETE FROM checked_criterion WHERE student = ?1",
    };
    for (const auto *place : places) {
        if (auto wiped = m_database.prepared(place).bind(record).run(); !wiped) {
            return std::unexpected(wiped.error());
        }
    }
    return {};
}

Expected<void> Erasure::wipeAll()
{
    return m_database.transaction([&]() -> Expected<void> {
        const auto tables = m_database.prepared("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
                                .rows([](const Row &row) { return row.text(0).toUtf8(); });
        if (!tables) {
            return std::unexpected(tables.error());
        }
        for (const auto &table : *tables) {
            if (auto wiped = m_database.execute("DELETE FROM \"" + table + '"'); !wiped) {
                return wiped;
            }
        }
        return m_forgetting.owe(Id::derived({"everybody"}), {});
    });
}
}
