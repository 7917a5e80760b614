// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forgetting.h"

namespace Weekwijzer
{
Expected<void> Forgetting::owe(const Id &about, const QList<BlobName> &files)
{
    QByteArrayList names{about.bytes().toByteArray()};
    for (const auto &file : files) {
        names.append(file.bytes().toByteArray());
    }
    return runForEach("INSERT OR IGNORE INTO to_forget (name) VALUES (?)", names);
}

Expected<void> Forgetting::finish(const ForgetFile &forgetFile)
{
    const auto owed = m_database.prepared("SELECT name FROM to_forget").rows([](const Row &row) { return row.bytes(0); });
    if (!owed || owed->isEmpty()) {
        return owed.transform([](const auto &) {});
    }
    for (const auto &name : *owed) {
        const auto file = BlobName::fromBytes(name);
        auto forgotten = file.isNull() ? Expected<void>() : forgetFile(file);
        if (!forgotten) {
            return forgotten;
        }
    }
    // Only what was owed when this began: what somebody else has erased since may have left bytes behind.
    return m_database.forgetDeleted().and_then([&] { return runForEach("DELETE FROM to_forget WHERE name = ?", *owed); });
}

Expected<void> Forgetting::runForEach(QByteArrayView sql, const QByteArrayList &names)
{
    return m_database.transaction([&]() -> Expected<void> {
        for (const auto &name : names) {
            if (auto done = m_database.prepared(sql).bind(name).run(); !done) {
                return std::unexpected(done.error());
            }
        }
        return {};
    });
}
}
