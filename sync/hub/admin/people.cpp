// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people.h"

#include "command.h"

#include "records/school.h"
#include "store_sqlite/hub_file.h"
#include "store_sqlite/hub_record_store.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
template<typename T>
Expected<Id> called(Database &database, const QString &text)
{
    const auto rows = HubRecordStore(database).ofKind(T::kind);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QList<Id> found;
    for (const auto &row : *rows) {
        const bool isMeant = row.record.id == Id::fromString(text) || fromRecord<T>(row.record).name.compare(text, Qt::CaseInsensitive) == 0;
        if (!row.withdrawn && isMeant) {
            found.append(row.record.id);
        }
    }
    if (found.size() > 1) {
        return failure(ErrorKind::Usage, u"several are called “%1”: give an id"_s.arg(text));
    }
    return found.isEmpty() ? failure(ErrorKind::NotFound, u"nothing here has the name or id “%1”"_s.arg(text)) : Expected<Id>(found.first());
}
}

Expected<Database> openedHub(const QCommandLineParser &parser)
{
    const auto folder = required(parser, u"data"_s);
    return folder ? openHubDatabase(*folder, HubFile::MustExist) : std::unexpected(folder.error());
}

Expected<Id> personCalled(Database &database, const QString &text)
{
    return called<Person>(database, text);
}

Expected<Id> groupCalled(Database &database, const QString &text)
{
    return called<Group>(database, text);
}
}
