// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
void shootParents(const Wishes &wishes)
{
    DemoDevice device(DemoDevice::Start::OfGuardian);
    // As Noor's device told.
    need(StudentWork(device.database(), device.student()).handIn(device.task().id, u"Klaar"_s, device.clock()()).transform([](const Id &) {}));
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.take(u"family"_s);
    camera.press(u"Noor"_s);
    camera.take(u"family-child"_s);
    camera.scroll(100'000);
    camera.take(u"family-letter"_s);
}
}

/** What others see of a student, words to the coach, and a parent's window. */
void shootFamily(const Wishes &wishes)
{
    {
        DemoDevice device;
        liveAWeek(device);
        const auto now = device.clock()();
        Coaching coaching(device.database(), device.student());
        need(coaching.tell(CoachMessage::Wish::Tell, CoachMessage::Feeling::SoSo, u"Wiskunde lukt niet goed."_s, now.addSecs(-7200))
                 .transform([](const Id &) {}));
        need(Sharing(device.database(), device.student()).choose(SharingChoice::Part::Done, now.date(), now));
        OpenWindow open(device);
        Camera camera(wishes, open);
        const auto show = [&](const char *page) { QMetaObject::invokeMethod(&open.window(), page); };
        show("showOwnSeen");
        camera.take(u"seen"_s);
        camera.scroll(100'000);
        camera.take(u"seen-end"_s);
        show("showCoach");
        camera.take(u"coach"_s);
        camera.scroll(100'000);
        camera.take(u"coach-end"_s);
        show("showSubjectLevels");
        open.models().me.show();
        camera.take(u"subject-levels"_s);
    }
    shootParents(wishes);
}
}
