// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person_erasure.h"

namespace Weekwijzer
{
namespace
{
/** Whatever is about one person lives in these. */
constexpr std::array personalScopes{ScopeType::Family, ScopeType::Student, ScopeType::Staff};

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

Expected<Erased> PersonErasure::erase(const Id &person, const QDateTime &now)
{
    Erased erased;
    const auto done = m_database.transaction([&]() -> Expected<void> {
        // The name first: a teacher's lives with the school, and stays as a tombstone without content.
        if (auto gone = eraseName(person, erased); !gone) {
            return gone;
        }
        for (const auto type : personalScopes) {
            if (auto gone = eraseScope({.type = type, .key = person}, erased); !gone) {
                return gone;
            }
        }
        return m_devices.erase(person, now).and_then([&] { return m_roster.erase(person, now); });
    });
    return done.and_then([this] { return m_database.forgetDeleted(); }).transform([&] { return erased; });
}

Expected<void> PersonErasure::eraseScope(const Scope &scope, Erased &erased)
{
    const auto rows = m_book.store().changedSince(scope, 0);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    for (const auto &row : *rows) {
        erased.files.append(filesOf(row.record));
    }
    erased.records += rows->size();
    return m_book.store().erase(scope);
}

Expected<void> PersonErasure::eraseName(const Id &person, Erased &erased)
{
    auto row = m_book.store().find(Kind::Person, person);
    if (!row || !*row || (*row)->scope.type == ScopeType::Family) {
        return row.transform([](const auto &) {});
    }
    (*row)->record.values.clear();
    (*row)->versions.clear();
    ++erased.records;
    return m_book.withdraw(**row);
}
}
