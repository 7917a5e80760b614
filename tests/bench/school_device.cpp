// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "school_device.h"

#include "stores/outbox.h"
#include "stores/plan_store.h"

#include <algorithm>

namespace Weekwijzer
{
Expected<void> keepYear(Database &device, const SchoolYear &year)
{
    RecordStore store(device);
    return device.transaction([&]() -> Expected<void> {
        if (auto paired = DeviceStore(device).pair({.hub = {}, .token = {}, .person = year.student.id, .school = year.school.id}); !paired) {
            return paired;
        }
        for (const auto &record : records(year)) {
            auto kept = store.scopeOf(record).and_then([&](const Scope &scope) { return store.put(record, scope, 1); });
            if (!kept) {
                return kept;
            }
        }
        return {};
    });
}

Expected<void> workOfMonday(Database &device, const Monday &monday, const QDateTime &now)
{
    DeviceStore clock(device);
    Outbox outbox(device);
    return device.transaction([&]() -> Expected<void> {
        for (auto change : monday.changes) {
            auto done = clock.tick(now).and_then([&](qint64 reading) {
                change.clock = reading;
                return outbox.commit(change);
            });
            if (!done) {
                return done;
            }
        }
        return {};
    });
}

Expected<void> oneTick(Database &device, const SchoolYear &year, const QDateTime &now)
{
    const auto &item = year.items.last().id;
    const auto tick = toRecord(Tick{.id = Tick::idOf(year.student.id, item, {}), .student = year.student.id, .item = item, .step = {}, .done = true});
    return DeviceStore(device).tick(now).and_then(
        [&](qint64 reading) { return Outbox(device).commit({.kind = tick.kind, .record = tick.id, .values = tick.values, .clock = reading}); });
}

qsizetype itemsOf(Database &device, Week week)
{
    return PlanStore(device).itemsOf(week).transform(&QList<PlanItem>::size).value_or(0);
}

Week currentWeek(const SchoolYear &year, QDate today)
{
    const auto week = Week::of(today);
    return std::ranges::contains(year.plans, week, &WeekPlan::week) ? week : year.plans.first().week;
}
}
