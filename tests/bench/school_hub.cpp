// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "school_hub.h"

#include "service/exchange.h"
#include "service/office.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Expected<void> putAll(Office &office, const QList<Record> &records, const QDateTime &now)
{
    for (const auto &record : records) {
        if (auto done = office.put(record, now); !done) {
            return std::unexpected(done.error());
        }
    }
    return {};
}
}

Expected<void> publishSchool(Database &hub, const SchoolYear &year, const QDateTime &now)
{
    Office office(hub);
    auto people = publishedRecords(year);
    people.removeIf([](const Record &record) { return recordKind(record.kind)->scope == ScopeType::Group; });
    return hub.transaction([&] {
        return office.found(toRecord(year.school), now)
            .and_then([&] { return putAll(office, people, now); })
            .and_then([&] { return office.roster().addMember(year.group.id, year.student.id); })
            .and_then([&] { return office.roster().addMember(year.group.id, year.teacher.id); });
    });
}

Expected<void> publishPlans(Database &hub, const SchoolYear &year, const QDateTime &now)
{
    Office office(hub);
    auto plans = publishedRecords(year);
    plans.removeIf([](const Record &record) { return recordKind(record.kind)->scope != ScopeType::Group; });
    return hub.transaction([&] { return putAll(office, plans, now); });
}

Expected<void> publishYear(Database &hub, const SchoolYear &year, const QDateTime &now)
{
    return hub.transaction([&] { return publishSchool(hub, year, now).and_then([&] { return publishPlans(hub, year, now); }); });
}

Expected<QByteArray> admitStudent(Database &hub, const SchoolYear &year, const QDateTime &now)
{
    QByteArray token(32, 't');
    const PairedDevice device{.id = Id::made(now), .person = year.student.id, .name = u"Laptop"_s, .lastNumber = 0, .pairedAt = now, .revokedAt = {}};
    return PairedDeviceStore(hub).add(device, hashOf(token)).transform([&] { return std::move(token); });
}

Expected<void> publishMonday(Database &hub, const Monday &monday, const QDateTime &now)
{
    Office office(hub);
    return hub.transaction([&] { return putAll(office, records(monday), now); });
}
}
