// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_device.h"

#include "stores/device_store.h"
#include "stores/record_store.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
const QDateTime now{{2026, 11, 18}, {14, 0}, QTimeZone::UTC};

template<typename T>
T must(Expected<T> value)
{
    if (!value) {
        qFatal() << value.error().kind << value.error().detail;
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(value);
    }
}
}

DemoDevice::DemoDevice(Start start)
    : m_profile(must(Profile::open(m_folder.filePath(u"profile"_s))))
    , m_database(must(m_profile->connect()))
    , m_demo(demoSchool(now.date(), 2026))
{
    if (start == Start::Empty) {
        return;
    }
    must(m_database->transaction([&]() -> Expected<void> {
        for (const auto &record : records(m_demo)) {
            put(record);
        }
        return DeviceStore(*m_database)
            .pair({.hub = {}, .token = {}, .person = start == Start::OfGuardian ? m_demo.people[2].id : student(), .school = m_demo.school.id});
    }));
}

Clock DemoDevice::clock() const
{
    return [] { return now; };
}

PlanItem DemoDevice::task() const
{
    const auto week = Week::of(now.date());
    const auto plan = std::ranges::find(m_demo.plans, week, &WeekPlan::week);
    const auto fits = [&](const PlanItem &item) {
        return item.plan == plan->id && item.sort == PlanItem::Sort::Task && !item.day.isValid() && !item.handInHow.isEmpty()
            && std::ranges::count(m_demo.steps, item.id, &Step::item) > 1;
    };
    return *std::ranges::find_if(m_demo.items, fits);
}

Feedback DemoDevice::answer(const HandIn &handIn)
{
    auto received = handIn;
    received.receivedAt = handIn.madeAt.addSecs(60);
    put(toRecord(received));
    const Feedback feedback{.id = Id::derived({"feedback", handIn.id.bytes()}),
                            .student = handIn.student,
                            .item = handIn.item,
                            .handIn = handIn.id,
                            .teacher = m_demo.people.constLast().id,
                            .whereTo = u"Je legt in eigen woorden uit hoe je tot je antwoord komt."_s,
                            .whereNow = u"Je stappen kloppen. Bij de laatste vraag ontbreekt nog waarom."_s,
                            .nextStep = u"Schrijf bij de laatste vraag één zin die begint met \u201eomdat\u201d."_s,
                            .madeAt = handIn.madeAt.addSecs(3600),
                            .readAt = {}};
    put(toRecord(feedback));
    return feedback;
}

void DemoDevice::put(const Record &record)
{
    RecordStore store(*m_database);
    must(store.put(record, must(store.scopeOf(record)), 1));
}
}
