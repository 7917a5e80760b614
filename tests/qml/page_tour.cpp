// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_tour.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
QString said(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

/** Is this the page, and has it slid into its place? */
bool isAt(OpenWindow &open, const QString &type)
{
    const auto *page = open.pageItem();
    const auto window = QRectF({}, open.window().size()).adjusted(-1, -1, 1, 1);
    return open.page() == type && window.contains(page->mapRectToScene(page->boundingRect()));
}

/** A page that a function of the window opens. */
Stop page(const QString &name, const QString &type, const char *function)
{
    return {.name = name,
            .open = [function](OpenWindow &open, DemoDevice &) { QMetaObject::invokeMethod(&open.window(), function); },
            .isThere = [type](OpenWindow &open) { return isAt(open, type); }};
}

/** With something found: empty, it has nothing to scroll. */
Stop foundPage()
{
    auto stop = page(u"search"_s, u"SearchPage"_s, "showSearch");
    stop.open = [show = stop.open](OpenWindow &open, DemoDevice &device) {
        show(open, device);
        open.models().search.setWords(u"de"_s);
    };
    stop.isThere = [isThere = stop.isThere](OpenWindow &open) { return isThere(open) && !open.models().search.rows().isEmpty(); };
    return stop;
}

Stop place(const QString &name, const QString &type, int number)
{
    return {.name = name,
            .open = [number](OpenWindow &open, DemoDevice &) { QMetaObject::invokeMethod(&open.window(), "goTo", Q_ARG(int, number)); },
            .isThere = [type](OpenWindow &open) { return isAt(open, type); }};
}

Stop aboutTheTask(const QString &name, const QString &type, const char *function)
{
    return {.name = name,
            .open = [function](OpenWindow &open,
                               DemoDevice &device) { QMetaObject::invokeMethod(&open.window(), function, Q_ARG(Weekwijzer::Id, device.task().id)); },
            .isThere = [type](OpenWindow &open) { return isAt(open, type); }};
}

/** One with a guide, and with work. */
Stop subject()
{
    return {.name = u"subject"_s,
            .open =
                [](OpenWindow &open, DemoDevice &device) {
                    const auto id = device.demo().guides.constFirst().guide.subject;
                    QMetaObject::invokeMethod(&open.window(), "showSubject", Q_ARG(Weekwijzer::Id, id));
                },
            .isThere = [](OpenWindow &open) { return isAt(open, u"SubjectPage"_s); }};
}

/** A dialog over a page: `press` is pressed there, and `shows` is to be read in it. */
Stop dialog(const QString &name, const Stop &below, const QString &press, const QString &shows)
{
    const auto open = [below, press](OpenWindow &window, DemoDevice &device) {
        below.open(window, device);
        QTRY_VERIFY2(below.isThere(window) && window.control(press) != nullptr, qPrintable(press));
        QVERIFY(pressed(window, press));
    };
    return {.name = name, .open = open, .isThere = [shows](OpenWindow &window) { return window.find("text", shows) != nullptr; }};
}

/** The warning of the first day that asks too much; a list makes only what is in sight, so it goes down to it. */
QString warningInSight(OpenWindow &open)
{
    const auto days = open.models().week.days();
    const auto full = std::ranges::find_if(days, [](const DayColumn *day) { return !day->warning().isEmpty(); });
    if (full == days.end() || open.control((*full)->warning()) != nullptr) {
        return full == days.end() ? QString() : (*full)->warning();
    }
    if (auto *list = open.find("objectName", u"days"_s)) {
        list->setProperty("contentY", list->property("contentY").toReal() + 200);
    }
    return {};
}

void askWhatIsTooMuch(OpenWindow &open, DemoDevice &)
{
    QTRY_VERIFY(!warningInSight(open).isEmpty());
    QVERIFY(pressed(open, warningInSight(open)));
}

Stop tooMuch()
{
    return {.name = u"warning"_s, .open = askWhatIsTooMuch, .isThere = [](OpenWindow &open) {
                return open.find("text", said("WarningDialog", "Three ways out")) != nullptr;
            }};
}
}

bool pressed(OpenWindow &open, const QString &text)
{
    auto *control = open.control(text);
    return control != nullptr && QMetaObject::invokeMethod(control, "click");
}

QList<Stop> pageTour()
{
    const auto week = place(u"week"_s, u"WeekPage"_s, 0);
    const auto ownTime = page(u"own time"_s, u"OwnTimePage"_s, "showOwnTime");
    const auto reminders = page(u"reminders"_s, u"ReminderPage"_s, "showReminders");
    const auto item = aboutTheTask(u"item"_s, u"ItemPage"_s, "showItem");
    return {week,
            place(u"today"_s, u"TodayPage"_s, 1),
            place(u"subjects"_s, u"SubjectsPage"_s, 2),
            subject(),
            place(u"me"_s, u"MePage"_s, 3),
            item,
            aboutTheTask(u"if-then plan"_s, u"PlanPage"_s, "showPlan"),
            page(u"look ahead"_s, u"LookAheadPage"_s, "showAhead"),
            page(u"look back"_s, u"LookBackPage"_s, "showBack"),
            page(u"what fits"_s, u"FittingPage"_s, "showFitting"),
            ownTime,
            reminders,
            page(u"kept versions"_s, u"KeptPage"_s, "showKept"),
            page(u"stick"_s, u"StickPage"_s, "showStick"),
            foundPage(),
            page(u"reading"_s, u"ReadingPage"_s, "showReading"),
            dialog(u"drawer"_s, week, said("WeekHeader", "Menu"), said("MainDrawer", "Kept versions")),
            dialog(u"when"_s, week, said("WhenButton", "When?"), said("WhenDialog", "Back to the basket")),
            tooMuch(),
            dialog(u"absent"_s, week, said("WeekSummary", "I'm absent"), said("AbsentDialog", "First day")),
            dialog(u"activity"_s, ownTime, said("OwnTimePage", "Add something"), said("ActivityDialog", "Every week")),
            dialog(u"closed window"_s, reminders, said("ReminderPage", "Also while Weekwijzer is closed"), said("ReminderPage", "Yes, start it")),
            dialog(u"not complete"_s, item, said("HandInSection", "Hand in this version"), said("HandInDialog", "Not ticked yet:"))};
}
}
