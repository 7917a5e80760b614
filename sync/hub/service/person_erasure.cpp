// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person_erasure.h"

namespace Weekwijzer
{
namespace
{
/** Whatever is about one person lives in these. */
constexpr std::array personalScopes{ScopeType::Family, ScopeType::Student, ScopeType::Staff, ScopeType::Coach, ScopeType::Parents};

QList<BlobName> filesOf(const Record &record)
{
    QList<BlobName> files;
    for (const auto &value : record.values) {
        if (std::holds_alternative<BlobName>(value)) {
            files.append(std::get<BlobName>(value));
        }
    }
    return files;
}
}

Expected<qsizetype> PersonErasure::erase(const Id &person, const QDateTime &now)
{
    return m_database.transaction([&]() -> Expected<qsizetype> {
        // The name first: a teacher's lives with the school, and stays as a tombstone without content.
        auto records = eraseName(person);
        for (const auto type : personalScopes) {
            const auto more = records ? eraseScope({.type = type, .key = person}) : records;
            records = more.transform([&](qsizetype count) { return *records + count; });
        }
        return records.and_then([&](qsizetype count) {
            return m_devices.erase(person, now).and_then([&] { return m_roster.erase(person, now); }).transform([&] { return count; });
        });
    });
}

Expected<qsizetype> PersonErasure::eraseScope(const Scope &scope)
{
    const auto rows = m_book.store().changedSince(scope, 0);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QList<BlobName> files;
    for (const auto &row : *rows) {
        files.append(filesOf(row.record));
    }
    return m_forgetting.owe(scope.key, files).and_then([&] { return m_book.store().erase(scope); }).transform([&] { return rows->size(); });
}

Expected<qsizetype> PersonErasure::eraseName(const Id &person)
{
    auto row = m_book.store().find(Kind::Person, person);
    if (!row || !*row || (*row)->scope.type == ScopeType::Family) {
        return row.transform([](const auto &) { return qsizetype(0); });
    }
    (*row)->record.values.clear();
    (*row)->versions.clear();
    return m_book.withdraw(**row).transform([] { return qsizetype(1); });
}
}
