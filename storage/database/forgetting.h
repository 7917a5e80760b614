// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "records/blob_name.h"

#include <functional>

namespace Weekwijzer
{
/**
 * What an erasure leaves behind when its rows are gone: the files they named, and their bytes in the database's own files.
 *
 * What is owed stands in the database until it is done: a full disk or a crash only puts it off.
 */
class Forgetting
{
public:
    using ForgetFile = std::function<Expected<void>(const BlobName &name)>;

    explicit Forgetting(Database &database)
        : m_database(database)
    {
    }

    /** The bytes of rows about somebody, and the files that those name; in the transaction in which the rows go. */
    [[nodiscard]] Expected<void> owe(const Id &about, const QList<BlobName> &files);
    /**
     * Does what is owed; not in a transaction. `forgetFile` removes a file that no record names any more.
     *
     * Failures: those of `forgetFile` and of `Database::forgetDeleted`; what is not done stays owed.
     */
    [[nodiscard]] Expected<void> finish(const ForgetFile &forgetFile);

private:
    [[nodiscard]] Expected<void> runForEach(QByteArrayView sql, const QByteArrayList &names);

    Database &m_database;
};
}
