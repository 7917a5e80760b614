// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"
#include "stores/work_store.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
void shootSubjects(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    StudentWork work(device.database(), device.student());
    const auto handIn = work.handIn(device.task().id, u"Ik schrijf aan Noor."_s, device.clock()()).value();
    std::ignore = device.answer(*WorkStore(device.database()).handIn(handIn).value());
    OpenWindow open(device);
    Camera camera(wishes, open);
    QMetaObject::invokeMethod(&open.window(), "goTo", Q_ARG(int, 2));
    camera.take(u"subjects"_s);
    const auto show = [&](const QString &abbreviation) {
        const auto subject = std::ranges::find(device.demo().subjects, abbreviation, &Subject::abbreviation);
        QMetaObject::invokeMethod(&open.window(), "showSubject", Q_ARG(Weekwijzer::Id, subject->id));
    };
    show(u"WIS"_s);
    camera.take(u"subject"_s);
    camera.scroll(600);
    camera.take(u"subject-further"_s);
    camera.scroll(100'000);
    camera.take(u"subject-end"_s);
    show(u"FRA"_s);
    camera.scroll(100'000);
    camera.take(u"subject-without-guide"_s);
}
}
