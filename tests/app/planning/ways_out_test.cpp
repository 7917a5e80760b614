// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/ways_out.h"

#include <QTest>

#include <array>

using namespace Weekwijzer;
using namespace std::chrono_literals;
using What = Weekwijzer::WayOut::What;
using Weekwijzer::PlacedItem;

class WaysOutTest : public QObject
{
    Q_OBJECT

    const QDate m_monday{2026, 11, 16};
    std::array<DayLoad, 7> m_week;

    static Id id(const char *name) { return Id::derived({name}); }

    static PlacedItem task(const char *name, std::chrono::minutes estimate, PlanItem::Importance importance = PlanItem::Importance::Must)
    {
        return {.item = {.id = id(name), .estimate = estimate, .importance = importance}};
    }

    static PlacedItem test(const char *name) { return {.item = {.id = id(name), .sort = PlanItem::Sort::Test, .estimate = 10min}, .movable = false}; }

    /** On Tuesday, with nothing on any other day; today is Monday unless it is said. */
    QList<WayOut> onTuesday(const QList<PlacedItem> &items, QDate today = {})
    {
        QList<PlanItem> plain;
        std::ranges::transform(items, std::back_inserter(plain), &PlacedItem::item);
        m_week[1] = loadOf(m_monday.addDays(1), plain, 60min);
        return waysOut(m_week[1], items, m_week, today.isValid() ? today : m_monday);
    }

    static QList<What> whatOf(const QList<WayOut> &ways)
    {
        QList<What> all;
        std::ranges::transform(ways, std::back_inserter(all), &WayOut::what);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        for (int day = 0; day < 7; ++day) {
            m_week[size_t(day)] = loadOf(m_monday.addDays(day), {}, 60min);
        }
        m_week[3].available = 120min; // Thursday has most room.
    }

    void theLeastImportantThatIsEnoughMovesToTheRoomiestDay()
    {
        using enum PlanItem::Importance;
        const auto ways = onTuesday({task("must", 40min), task("long", 50min, Should), task("short", 5min, Should), task("right", 35min, Should)});
        QCOMPARE(ways[0], (WayOut{What::Move, id("long"), m_monday.addDays(3)})); // 130 of 60 minutes: nothing alone is enough.
        const auto enough = onTuesday({task("must", 40min), task("long", 50min), task("right", 20min), task("extra", 30min, Extra)});
        QCOMPARE(enough[0], (WayOut{What::Move, id("extra"), m_monday.addDays(3)}));
        const auto smallest = onTuesday({task("forty", 40min), task("thirty", 30min)});
        QCOMPARE(smallest[0], (WayOut{What::Move, id("thirty"), m_monday.addDays(3)}));
    }

    void workOnADayOfAbsenceMovesIfTheStudentWants()
    {
        using enum PlanItem::Importance;
        const auto onAbsentTuesday = [&](const QList<PlacedItem> &items) {
            m_week[1] = loadOf(m_monday.addDays(1), {}, 60min);
            m_week[1].absent = true;
            m_week[1].loose = int(items.size());
            return waysOut(m_week[1], items, m_week, m_monday);
        };
        const QList<PlacedItem> items{task("extra", 10min, Extra), task("must", 20min)};
        m_week[3].absent = true; // Nor to Thursday then, though it has most room.
        m_week[4].available = 90min;
        QCOMPARE(onAbsentTuesday(items),
                 (QList<WayOut>{{What::Move, id("must"), m_monday.addDays(4)}, {What::PutBack, id("must"), {}}, {What::LeaveIt, {}, {}}}));
        QCOMPARE(onAbsentTuesday({task("long", 200min)}), (QList<WayOut>{{What::PutBack, id("long"), {}}, {What::LeaveIt, {}, {}}}));
        // Nobody said how long it takes: it fits anywhere.
        QCOMPARE(onAbsentTuesday({task("unsaid", 0min)})[0], (WayOut{What::Move, id("unsaid"), m_monday.addDays(4)}));
        m_week[1].past = true;
        QVERIFY(!m_week[1].asksToMove());
    }

    void nothingMovesWhereItDoesNotFitOrComesTooLate()
    {
        auto large = task("large", 130min);
        QCOMPARE(whatOf(onTuesday({large})), (QList{What::SayMoreTime, What::MustFirst, What::Ask}));
        auto due = task("due", 70min);
        due.item.due = m_monday.addDays(2);
        QCOMPARE(onTuesday({due})[0].what, What::SayMoreTime); // Only Thursday has room.
        due.item.due = m_monday.addDays(3);
        QCOMPARE(onTuesday({due})[0], (WayOut{What::Move, id("due"), m_monday.addDays(3)}));
        QCOMPARE(onTuesday({task("late", 70min)}, m_monday.addDays(4))[0].what, What::SayMoreTime); // Thursday is gone.
        m_week[3].tests = 3;
        QCOMPARE(onTuesday({task("tests", 70min)})[0].what, What::SayMoreTime);
    }

    void whatIsNoMustGoesBackToTheBasket()
    {
        using enum PlanItem::Importance;
        const auto ways = onTuesday({task("must", 40min), task("should", 20min, Should), task("extra", 20min, Extra)});
        QCOMPARE(whatOf(ways), (QList{What::Move, What::PutBack, What::Ask}));
        QCOMPARE(ways[0].item, id("extra"));
        QCOMPARE(ways[1].item, id("should"));
        QCOMPARE(ways[2].item, id("must"));
    }

    void whatIsSetByTheSchoolOrSettledStays()
    {
        auto fixed = task("fixed", 40min);
        fixed.movable = false;
        auto done = task("done", 40min, PlanItem::Importance::Extra);
        done.settled = true;
        const auto ways = onTuesday({fixed, done});
        QCOMPARE(whatOf(ways), (QList{What::SayMoreTime, What::MustFirst, What::Ask}));
        QCOMPARE(ways[2].item, id("fixed"));
        auto lesson = task("lesson", 50min);
        lesson.item.sort = PlanItem::Sort::Lesson;
        auto finished = task("long", 70min);
        finished.settled = true;
        QCOMPARE(onTuesday({lesson, finished})[2].item, Id()); // There is nothing left to ask about.
    }

    void threeTestsAreAskedAboutBeforeWork()
    {
        const auto ways = onTuesday({test("one"), test("two"), test("three"), task("task", 20min)});
        QVERIFY(!m_week[1].overTime() && m_week[1].manyTests());
        QCOMPARE(whatOf(ways), (QList{What::Move, What::LearnEarlier, What::Ask}));
        QCOMPARE(ways[2].item, id("one"));
    }

    void thereAreAlwaysThree()
    {
        using enum PlanItem::Importance;
        QCOMPARE(whatOf(onTuesday({test("one"), test("two"), test("three")})), (QList{What::LearnEarlier, What::MustFirst, What::Ask}));
        QCOMPARE(onTuesday({test("one"), test("two"), test("three"), task("a", 50min), task("b", 50min, Extra)}).size(), 3);
    }
};

QTEST_GUILESS_MAIN(WaysOutTest)
#include "ways_out_test.moc"
