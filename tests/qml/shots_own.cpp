// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing.h"
#include "shots.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
void shootOwnTime(const Wishes &wishes)
{
    DemoDevice device;
    const auto now = device.clock()();
    const auto monday = Week::of(now.date()).monday();
    StudentPlanning planning(device.database(), device.student());
    need(planning.setAvailable(Qt::Wednesday, std::chrono::minutes(45), now));
    const auto keep = [&](const QString &title, int day, bool weekly, QTime time, int minutes) {
        need(planning.keep({.title = title, .day = monday.addDays(day), .weekly = weekly, .time = time, .length = std::chrono::minutes(minutes)}, now)
                 .transform([](const Id &) {}));
    };
    keep(u"Voetbal"_s, 2, true, QTime(16, 0), 90);
    keep(u"Kleine zus ophalen van school"_s, 0, true, QTime(15, 45), 30);
    keep(u"Tandarts"_s, 3, false, QTime(16, 30), 45);
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.take(u"week-activities"_s);
    camera.press(QCoreApplication::translate("WeekHeader", "Menu"));
    camera.press(QCoreApplication::translate("MainDrawer", "My own time"));
    camera.take(u"own-time"_s);
    camera.press(u"Voetbal"_s);
    camera.take(u"activity"_s);
}

void shootSearch(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.press(QCoreApplication::translate("WeekHeader", "Menu"));
    camera.press(QCoreApplication::translate("MainDrawer", "Search"));
    camera.take(u"search-empty"_s);
    auto &search = open.models().search;
    const auto find = [&](const QString &words, const QString &picture) {
        search.setWords(words);
        if (!QTest::qWaitFor([&] { return search.isAsked() && search.state() != PageModel::State::Loading; })) {
            qFatal("nothing is found");
        }
        camera.take(picture);
    };
    find(u"de"_s, u"search-many"_s);
    find(u"zwaluwstaart"_s, u"search-nothing"_s);
}

void shootReminders(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    OpenWindow open(device);
    Camera camera(wishes, open);
    camera.press(QCoreApplication::translate("WeekHeader", "Menu"));
    camera.press(QCoreApplication::translate("MainDrawer", "Reminders"));
    camera.take(u"reminders"_s);
    camera.press(QCoreApplication::translate("ReminderPage", "Also while Weekwijzer is closed"));
    camera.take(u"reminders-session"_s);
}

/** What comes out of a printer; the look and the window's form make no difference to it. */
void shootPaper(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    const auto week = Week::of(device.clock()().date());
    StudentPlanning planning(device.database(), device.student());
    need(planning
             .keep({.title = u"Voetbal"_s, .day = week.monday().addDays(2), .weekly = true, .time = QTime(16, 0), .length = std::chrono::minutes(90)},
                   device.clock()())
             .transform([](const Id &) {}));
    const auto style = PrintStyle::current();
    need(printWeek(device.database(), device.student(), week, style, wishes.folder.filePath(u"week.pdf"_s)));
    need(printWeek(device.database(), device.student(), week.plus(5), style, wishes.folder.filePath(u"week-empty.pdf"_s)));
    need(printItem(device.database(), device.student(), device.task().id, style, wishes.folder.filePath(u"item.pdf"_s)));
}

/** Each page at the largest text, in a typeface for who has dyslexia. */
void shootReading(const Wishes &wishes)
{
    DemoDevice device;
    liveAWeek(device);
    OpenWindow open(device);
    Camera camera(wishes, open);
    const auto show = [&](const char *page) { QMetaObject::invokeMethod(&open.window(), page); };
    show("showReading");
    camera.take(u"reading"_s);
    open.models().reading.setFamily(u"Atkinson Hyperlegible"_s);
    camera.take(u"reading-hyperlegible"_s);
    open.models().reading.setFamily(u"OpenDyslexic"_s);
    open.models().reading.setPercent(200);
    camera.take(u"reading-large"_s);
    QTest::keyClick(&open.window(), Qt::Key_Left, Qt::AltModifier);
    camera.take(u"week-large"_s);
    QMetaObject::invokeMethod(&open.window(), "showItem", Q_ARG(Weekwijzer::Id, device.task().id));
    camera.take(u"item-large"_s);
    show("showOwnTime");
    camera.take(u"own-time-large"_s);
    show("showKept");
    camera.take(u"kept-large"_s);
    show("showFitting");
    camera.take(u"fitting-large"_s);
    open.models().reading.setFamily({});
    open.models().reading.setPercent(100);
}
}
