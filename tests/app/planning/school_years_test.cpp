// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/availability.h"
#include "planning/choice.h"
#include "planning/lateness.h"
#include "planning/placement.h"
#include "planning/time_left.h"
#include "planning/ways_out.h"
#include "planning/week_load.h"
#include "records/home_days.h"

#include <QTest>
#include <QTimeZone>

#include <bit>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using std::chrono::minutes;

namespace
{
// Ten school years; the weeks 53 of 2020 and 2026 and every change of the clock lie in them.
const QDate firstDay(2020, 9, 1);
const QDate lastDay(2030, 8, 31);

QDate anyDay()
{
    return firstDay.addDays(*rc::gen::inRange<qint64>(0, firstDay.daysTo(lastDay)));
}

PlanItem anyItem(int number)
{
    PlanItem item{.id = Id::derived({QByteArray::number(number)}),
                  .sort = *rc::gen::element(PlanItem::Sort::Task, PlanItem::Sort::Task, PlanItem::Sort::Test, PlanItem::Sort::Lesson),
                  .estimate = minutes(*rc::gen::inRange(0, 120)),
                  .importance = *rc::gen::element(PlanItem::Importance::Must, PlanItem::Importance::Should, PlanItem::Importance::Extra)};
    return item;
}

/** A week somebody could have: items with a day or without, and the loads that follow. */
struct SomeWeek {
    Week week;
    std::array<QList<PlacedItem>, 7> placed;
    QList<PlanItem> basket;
    std::array<DayLoad, 7> loads;

    SomeWeek()
        : week(Week::of(anyDay()))
    {
        Availability availability;
        for (auto &day : availability.ofWeekday) {
            day = minutes(*rc::gen::inRange(0, 180));
        }
        const auto count = *rc::gen::inRange(0, 30);
        for (int number = 0; number < count; ++number) {
            auto item = anyItem(number);
            if (*rc::gen::arbitrary<bool>()) {
                item.due = week.monday().addDays(*rc::gen::inRange(0, 10));
            }
            const auto column = size_t(*rc::gen::inRange(0, 8));
            if (column == 7) {
                basket.append(item);
            } else {
                placed[column].append({.item = item, .movable = *rc::gen::arbitrary<bool>(), .settled = *rc::gen::arbitrary<bool>()});
            }
        }
        for (size_t day = 0; day < 7; ++day) {
            QList<PlanItem> items;
            std::ranges::transform(placed[day], std::back_inserter(items), &PlacedItem::item);
            const auto date = week.monday().addDays(qint64(day));
            loads[day] = loadOf(date, items, availability.on(date));
        }
    }
};
}

/** What holds for the rules whatever the week: over ten school years, in the school's own time zone. */
class SchoolYearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLateStaysLate()
    {
        const QTimeZone brussels("Europe/Brussels");
        int nights = 0;
        for (auto day = firstDay; day <= lastDay; day = day.addDays(1)) {
            const bool clockChanges = day.startOfDay(brussels).secsTo(day.addDays(1).startOfDay(brussels)) != 24 * 3600;
            nights += int(clockChanges);
            for (int quarter = 0; clockChanges && quarter < 20; ++quarter) {
                const PlanItem item{.due = day, .dueTime = QTime(quarter / 4, quarter % 4 * 15)};
                bool late = false;
                for (auto now = day.startOfDay(brussels).addSecs(-3600); now < day.addDays(1).startOfDay(brussels); now = now.addSecs(450)) {
                    const bool isLateNow = isLate(item, Week::of(day), now);
                    QVERIFY2(isLateNow || !late, qPrintable(now.toString(Qt::ISODate)));
                    QVERIFY(!isLateNow || now.date() == day);
                    late = isLateNow;
                }
                QVERIFY(late);
            }
        }
        QCOMPARE(nights, 20);
    }

    void aWeeklyActivityIsOnceInEveryWeek()
    {
        QVERIFY(rc::check([] {
            const OwnActivity activity{.title = u"Voetbal"_s, .day = anyDay(), .weekly = true, .time = QTime(16, 0), .length = minutes(90)};
            const auto week = Week::of(anyDay());
            int times = 0;
            for (auto day = week.monday(); day <= week.sunday(); day = day.addDays(1)) {
                times += int(isOn(activity, day));
            }
            RC_ASSERT(times == int(week >= Week::of(activity.day)));
        }));
    }

    void ownTimeIsNeverLessThanNothingAndNeverMoreThanWasSaid()
    {
        QVERIFY(rc::check([] {
            const auto day = anyDay();
            const auto said = availabilityOf({{.weekday = Qt::DayOfWeek(day.dayOfWeek()), .minutes = *rc::gen::inRange(0, 960)}});
            QList<OwnActivity> activities;
            for (int number = *rc::gen::inRange(0, 5); number > 0; --number) {
                activities.append({.day = day.addDays(*rc::gen::inRange(-8, 8)),
                                   .weekly = *rc::gen::arbitrary<bool>(),
                                   .time = QTime(16, 0),
                                   .length = minutes(*rc::gen::inRange(1, 1440))});
            }
            const auto left = ownTimeOn(day, said, activities);
            RC_ASSERT(left >= minutes(0));
            RC_ASSERT(left <= said.on(day));
        }));
    }

    void aPlacementLiesInItsWeek()
    {
        QVERIFY(rc::check([] {
            const auto week = Week::of(anyDay());
            auto item = anyItem(0);
            if (*rc::gen::arbitrary<bool>()) {
                item.day = week.monday().addDays(*rc::gen::inRange(-9, 16));
            }
            const PlannerMoment moment{.day = week.monday().addDays(*rc::gen::inRange(-9, 16))};
            const auto placement = placementOf(item, moment, week);
            RC_ASSERT(placement.inBasket() || week.contains(placement.day));
            RC_ASSERT(!placement.fixed || placement.day == item.day);
        }));
    }

    void weeksAAndBTakeTurnsOverEveryNewYear()
    {
        int weeks53 = 0;
        for (auto monday = Week::of(firstDay).monday(); monday <= lastDay; monday = monday.addDays(7)) {
            weeks53 += int(Week::of(monday).number == 53);
            QCOMPARE(isInWeekA(monday), isInWeekA(monday.addDays(6)));
            QVERIFY(isInWeekA(monday) != isInWeekA(monday.addDays(7)));
        }
        QCOMPARE(weeks53, 2);
    }

    void aHomeDayComesBackEveryTwoWeeks()
    {
        QVERIFY(rc::check([] {
            const auto homeDays = *rc::gen::inRange(0, 1 << 14);
            const auto day = anyDay();
            RC_ASSERT(isHomeDay(homeDays, day) == isHomeDay(homeDays, day.addDays(14)));
            int days = 0;
            for (int ahead = 0; ahead < 14; ++ahead) {
                days += int(isHomeDay(homeDays, day.addDays(ahead)));
            }
            RC_ASSERT(days == std::popcount(unsigned(homeDays)));
        }));
    }

    void whatIsMissedIsWhatWasOnADayOfAbsenceThatIsOver()
    {
        QVERIFY(rc::check([] {
            const auto today = anyDay();
            QList<Absence> absences;
            for (int number = *rc::gen::inRange(0, 4); number > 0; --number) {
                const auto first = today.addDays(*rc::gen::inRange(-30, 30));
                absences.append({.first = first, .last = first.addDays(*rc::gen::inRange(0, 10))});
            }
            QList<PlanItem> items;
            for (int number = *rc::gen::inRange(0, 30); number > 0; --number) {
                auto item = anyItem(number);
                item.day = *rc::gen::arbitrary<bool>() ? today.addDays(*rc::gen::inRange(-40, 40)) : QDate();
                items.append(item);
            }
            const auto missed = missedOf(items, absences, today);
            for (const auto &item : items) {
                const bool away = isMoment(item) && item.day < today && item.day >= today.addDays(-28)
                    && awayFrom(item, {.absences = absences}, false) == Away::Absent;
                RC_ASSERT(missed.contains(item) == away);
            }
            RC_ASSERT(std::ranges::is_sorted(missed, {}, &PlanItem::day));
        }));
    }

    void aBoardAsksForAsManyAsItSays()
    {
        QVERIFY(rc::check([] {
            QList<LeftToStudent> board;
            for (int number = *rc::gen::inRange(1, 8); number > 0; --number) {
                board.append({.item = anyItem(number), .picked = *rc::gen::arbitrary<bool>(), .begun = *rc::gen::inRange(0, 5) == 0});
            }
            const auto pick = *rc::gen::inRange(1, 6);
            const auto asked = std::ranges::count_if(board, [&](const LeftToStudent &one) { return askedOnBoard(one, board, pick) == Asked::Yes; });
            const auto taken = std::ranges::count_if(board, &LeftToStudent::taken);
            RC_ASSERT(asked == std::max<qsizetype>(taken, std::min<qsizetype>(pick, board.size())));
        }));
    }

    void aWeekIsTheSumOfItsDaysAndBasket()
    {
        QVERIFY(rc::check([] {
            const SomeWeek some;
            const auto load = weekLoadOf(some.loads, some.basket);
            auto asked = loadOf({}, some.basket, {}).planned;
            for (const auto &day : some.loads) {
                asked += day.planned;
            }
            RC_ASSERT(load.asked == asked);
            RC_ASSERT(load.isEmpty() == (load.works == 0));
            RC_ASSERT(load.asked == minutes(0) || !load.isEmpty());
        }));
    }

    void aWayOutLeadsToADayThatHasRoom()
    {
        QVERIFY(rc::check([] {
            const SomeWeek some;
            const auto today = some.week.monday().addDays(*rc::gen::inRange(-2, 9));
            for (size_t day = 0; day < 7; ++day) {
                const auto &load = some.loads[day];
                if (!load.tooMuch()) {
                    continue;
                }
                const auto ways = waysOut(load, some.placed[day], some.loads, today);
                RC_ASSERT(ways.size() == 3);
                RC_ASSERT(ways.last().what == WayOut::What::Ask);
                for (const auto &way : ways) {
                    if (way.what != WayOut::What::Move) {
                        continue;
                    }
                    const auto &moved = *std::ranges::find(some.placed[day], way.item, [](const PlacedItem &placed) { return placed.item.id; });
                    const auto &to = some.loads[size_t(way.to.dayOfWeek()) - 1];
                    RC_ASSERT(moved.movable && !moved.settled);
                    RC_ASSERT(some.week.contains(way.to) && way.to >= today && way.to != load.day);
                    RC_ASSERT(!moved.item.due.isValid() || way.to <= moved.item.due);
                    RC_ASSERT(to.planned + moved.item.estimate <= to.available);
                }
            }
        }));
    }

    void whatFitsTogetherFits()
    {
        QVERIFY(rc::check([] {
            const auto today = anyDay();
            const auto time = minutes(*rc::gen::inRange(0, 200));
            QList<OpenWork> open;
            for (int number = *rc::gen::inRange(0, 20); number > 0; --number) {
                open.append({.item = anyItem(number), .left = minutes(*rc::gen::inRange(0, 120)), .late = *rc::gen::arbitrary<bool>(), .day = today});
            }
            minutes together{};
            for (const auto &fitting : fittingIn(time, open, today)) {
                RC_ASSERT(fitting.left > minutes(0) && fitting.left <= time);
                together += fitting.together ? fitting.left : minutes(0);
            }
            RC_ASSERT(together <= time);
        }));
    }
};

QTEST_GUILESS_MAIN(SchoolYearsTest)
#include "school_years_test.moc"
