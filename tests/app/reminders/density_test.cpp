// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminders/density.h"

#include <QTest>

#include <array>

using namespace Weekwijzer;

using Weeks = std::array<KeptWeek, countedWeeks>;
using Why = DensityReason::Why;
Q_DECLARE_METATYPE(Weekwijzer::DensityReason)
Q_DECLARE_METATYPE(Weeks)

class DensityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howMuchIsTold_data()
    {
        QTest::addColumn<Weeks>("weeks");
        QTest::addColumn<bool>("thins");
        QTest::addColumn<DensityReason>("expected");
        const auto row = [](const char *name, Weeks weeks, bool thins, Density density, Why why, KeptWeek kept) {
            QTest::newRow(name) << weeks << thins << DensityReason{.density = density, .why = why, .kept = kept};
        };
        using enum Density;
        row("nothing planned yet", {}, true, All, Why::Unknown, {});
        row("three things tell nothing", {{{3, 3}, {0, 0}, {0, 0}}}, true, All, Why::Unknown, {3, 3});
        row("nearly all done", {{{5, 5}, {3, 2}, {2, 2}}}, true, Few, Why::Share, {10, 9});
        row("most done", {{{5, 4}, {3, 2}, {2, 2}}}, true, Fewer, Why::Share, {10, 8});
        row("exactly most", {{{4, 2}, {3, 3}, {3, 2}}}, true, Fewer, Why::Share, {10, 7});
        row("a little less", {{{4, 2}, {3, 2}, {3, 2}}}, true, All, Why::Share, {10, 6});
        row("a hard week after good ones", {{{5, 2}, {20, 20}, {20, 20}}}, true, All, Why::HardWeek, {5, 2});
        row("half of it is no hard week", {{{4, 2}, {20, 20}, {20, 20}}}, true, Few, Why::Share, {44, 42});
        row("two things make no hard week", {{{2, 0}, {20, 20}, {20, 20}}}, true, Few, Why::Share, {42, 40});
        row("a hard week before last", {{{5, 5}, {5, 1}, {5, 5}}}, true, Fewer, Why::Share, {15, 11});
        row("asked for all", {{{5, 5}, {5, 5}, {5, 5}}}, false, All, Why::Asked, {15, 15});
    }

    void howMuchIsTold()
    {
        QFETCH(Weeks, weeks);
        QFETCH(bool, thins);
        QTEST(densityOf(weeks, thins), "expected");
    }

    void whatStays_data()
    {
        QTest::addColumn<Density>("density");
        QTest::addColumn<QList<ReminderCause>>("told");
        QTest::addColumn<int>("most");
        using enum ReminderCause;
        QTest::newRow("all") << Density::All << QList{Time, Day, Deadline, Snoozed} << 3;
        QTest::newRow("fewer") << Density::Fewer << QList{Time, Deadline, Snoozed} << 2;
        QTest::newRow("few") << Density::Few << QList{Deadline, Snoozed} << 1;
    }

    void whatStays()
    {
        QFETCH(Density, density);
        QList<ReminderCause> told;
        for (const auto cause : {ReminderCause::Time, ReminderCause::Day, ReminderCause::Deadline, ReminderCause::Snoozed}) {
            if (tells(density, cause)) {
                told.append(cause);
            }
        }
        QTEST(told, "told");
        QTEST(mostInADay(density), "most");
    }
};

QTEST_GUILESS_MAIN(DensityTest)
#include "density_test.moc"
