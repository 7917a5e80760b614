// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"
#include "stores/plan_store.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
template<typename Condition>
PlanItem first(DemoDevice &device, Condition holds)
{
    const auto items = PlanStore(device.database()).itemsOf(Week::of(device.clock()().date())).value();
    return *std::ranges::find_if(items, holds);
}
}

void shootChoices(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    auto group = device.demo().group;
    group.homeDays = 0b0010100'0010100;
    device.put(toRecord(group));
    OpenWindow open(device);
    Camera camera(wishes, open);
    const auto show = [&](const PlanItem &item, const QString &name) {
        QMetaObject::invokeMethod(&open.window(), "showItem", Q_ARG(Weekwijzer::Id, item.id));
        camera.take(name);
    };
    auto &absence = *open.models().week.absence();
    absence.beAbsent(absence.todayAmongDays() - 2, absence.todayAmongDays() + 1);
    camera.take(u"week-absent"_s);
    camera.reveal(u"Luister naar een kortverhaal"_s);
    camera.take(u"week-board"_s);
    camera.press(QCoreApplication::translate("AwayStrip", "Catch up"));
    camera.take(u"missed"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    camera.press(QCoreApplication::translate("WeekSummary", "I'm absent"));
    camera.take(u"absent"_s);
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    absence.beBack();
    const auto standIn = first(device, [](const PlanItem &item) { return !item.insteadOf.isNull(); });
    show(first(device, [&](const PlanItem &item) { return item.id == standIn.insteadOf; }), u"item-live"_s);
    open.models().item.choices()->sayCannotBeThere(true);
    camera.take(u"item-live-away"_s);
    show(standIn, u"item-stand-in"_s);
    show(first(device, [](const PlanItem &item) { return !item.board.isNull(); }), u"item-board"_s);
    show(first(device, [](const PlanItem &item) { return !item.needs.isEmpty(); }), u"item-practical"_s);
}
}
