// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "device_bench.h"

#include "input.h"

#include "database/migration.h"
#include "records/plan.h"
#include "records/work.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Id id(const char *name)
{
    return Id::derived({"test", name});
}

Database emptyDevice()
{
    auto database = Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Device);
    mustHold(database && migrate(*database, u":/weekwijzer/migrations"_s), "an empty device can be made");
    return *std::move(database);
}

QList<Record> week()
{
    PlanItem item;
    item.id = id("item");
    item.plan = id("plan");
    item.subject = id("maths");
    item.title = u"Breuken"_s;
    return {toRecord(WeekPlan{.id = id("plan"), .group = id("A"), .week = {.year = 2026, .number = 47}, .note = {}}), toRecord(item),
            toRecord(Step{.id = id("step"), .item = id("item"), .position = 1, .text = u"Lees"_s})};
}

QList<Record> work()
{
    const auto noor = id("Noor");
    return {toRecord(PlannerMoment{.id = id("moment"), .student = noor, .item = id("item"), .day = QDate(2026, 11, 20), .time = {}}),
            toRecord(HandIn{.id = id("hand-in"),
                            .student = noor,
                            .item = id("item"),
                            .text = u"Af"_s,
                            .madeAt = QDateTime(QDate(2026, 11, 19), QTime(16, 0), QTimeZone::UTC),
                            .receivedAt = {}}),
            toRecord(Draft{.id = id("draft"), .student = noor, .item = id("item"), .text = u"Bijna"_s})};
}
}

DeviceBench::DeviceBench()
    : m_database(emptyDevice())
{
    const Pairing pairing{.hub = QUrl(u"http://hub"_s), .token = QByteArray(32, 't'), .person = id("Noor"), .school = id("school")};
    mustHold(DeviceStore(m_database).pair(pairing).has_value(), "the device can be paired");
    Page first{.cursor = {.scope = {.type = ScopeType::Group, .key = id("A")}, .position = "1"}, .rows = {}};
    for (const auto &record : week()) {
        first.rows.append({.record = record, .version = 1});
    }
    mustHold(ExchangeStore(m_database).keep(first) == PageOutcome::Kept, "a week can be kept");
    Outbox outbox(m_database);
    for (const auto &record : work()) {
        mustHold(outbox.commit({.kind = record.kind, .record = record.id, .values = record.values, .clock = 1}).has_value(), "work can be done");
    }
}

void DeviceBench::tryOut(const std::function<void()> &work)
{
    std::ignore = m_database.transaction([&]() -> Expected<void> {
        m_device = std::make_unique<DirectDevice>(m_database, m_now);
        work();
        return failure(ErrorKind::NotFound, u"only tried"_s);
    });
}

void DeviceBench::begin()
{
    mustHold(m_device->begin().has_value(), "an exchange can begin");
}

void DeviceBench::end()
{
    m_device->end();
    if (m_device->state() == Report::State::Exchanging) {
        m_device->fail(ErrorKind::Offline);
    }
    mustHold(m_device->state() != Report::State::Exchanging, "an exchange comes to an end");
}

bool DeviceBench::isSound()
{
    const auto broken = m_database.prepared("SELECT count(*) FROM pragma_foreign_key_check").integer();
    const auto changes = m_database.prepared("SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM not_accepted)").integer();
    const auto settled = DeviceStore(m_database).settled();
    return broken == 0 && changes && settled && (*changes >= 3 || *settled > 0);
}
}
