// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/presence.h"
#include "records/home_days.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

class PresenceTest : public QObject
{
    Q_OBJECT

    // A Wednesday, in a week B.
    const QDate m_day{2026, 11, 18};

    PlanItem live(QTime time = QTime(16, 0), std::chrono::minutes length = 30min) const
    {
        return {.sort = PlanItem::Sort::LiveMoment, .mode = PlanItem::Mode::OnlineLive, .day = m_day, .time = time, .estimate = length};
    }

    OwnActivity job(QTime time, std::chrono::minutes length, bool weekly = true) const
    {
        return {.title = u"Winkel"_s, .day = weekly ? m_day.addDays(-14) : m_day, .weekly = weekly, .time = time, .length = length};
    }

private Q_SLOTS:
    void onlyWhatHappensOnADayIsAMoment()
    {
        QVERIFY(isMoment(live()));
        QVERIFY(isMoment({.sort = PlanItem::Sort::Lesson, .day = m_day}));
        QVERIFY(isMoment({.sort = PlanItem::Sort::Test, .day = m_day}));
        QVERIFY(!isMoment({.sort = PlanItem::Sort::Task, .day = m_day}));
        QVERIFY(!isMoment({.sort = PlanItem::Sort::LiveMoment}));
    }

    void nobodyIsAwayWithoutAReason()
    {
        QCOMPARE(awayFrom(live(), {}, false), Away::No);
        QCOMPARE(
            awayFrom(live(), {.absences = {{.first = m_day.addDays(1), .last = m_day.addDays(3)}}, .activities = {job(QTime(17, 0), 60min)}}, false),
            Away::No);
    }

    void somethingOfOnesOwnAtThatTime()
    {
        struct Row {
            QTime begins;
            std::chrono::minutes length;
            bool busy;
        };
        const QList<Row> rows{{QTime(16, 0), 120min, true}, {QTime(15, 0), 60min, false},  {QTime(15, 0), 61min, true},
                              {QTime(16, 29), 60min, true}, {QTime(16, 30), 60min, false}, {QTime(9, 0), 60min, false}};
        for (const auto &row : rows) {
            QCOMPARE(awayFrom(live(), {.activities = {job(row.begins, row.length)}}, false), row.busy ? Away::Busy : Away::No);
        }
        QCOMPARE(awayFrom(live(QTime(16, 0), 0min), {.activities = {job(QTime(16, 0), 30min)}}, false), Away::Busy);
        QCOMPARE(awayFrom(live(QTime(), 30min), {.activities = {job(QTime(0, 0), 24h)}}, false), Away::No);
    }

    void atHomeOnlyWhatHappensAtSchoolIsElsewhere()
    {
        QVERIFY(!isInWeekA(m_day));
        const Whereabouts atHome{.homeDays = 1 << 9};
        auto lesson = live();
        QCOMPARE(awayFrom(lesson, atHome, false), Away::No); // On line: that works at home too.
        lesson.mode = PlanItem::Mode::Physical;
        QCOMPARE(awayFrom(lesson, atHome, false), Away::AtHome);
        QCOMPARE(awayFrom(lesson, {.homeDays = 1 << 2}, false), Away::No); // In the other week.
        lesson.mode = PlanItem::Mode::Unsaid;
        QCOMPARE(awayFrom(lesson, atHome, false), Away::No);
        lesson.place = PlanItem::Place::School;
        QCOMPARE(awayFrom(lesson, atHome, false), Away::AtHome);
    }

    void theStudentsOwnWordComesFirst()
    {
        Whereabouts all{.absences = {{.first = m_day, .last = m_day}}, .activities = {job(QTime(16, 0), 60min, false)}, .homeDays = 1 << 9};
        auto lesson = live();
        lesson.mode = PlanItem::Mode::Physical;
        QCOMPARE(awayFrom(lesson, all, true), Away::Said);
        QCOMPARE(awayFrom(lesson, all, false), Away::Absent);
        all.absences.clear();
        QCOMPARE(awayFrom(lesson, all, false), Away::AtHome);
        all.homeDays = 0;
        QCOMPARE(awayFrom(lesson, all, false), Away::Busy);
    }

    void aDayIsAtHomeWhenEverybodyIs()
    {
        const auto wednesday = 1 << 9;
        QVERIFY(!worksAtHomeOn(m_day, {}));
        QVERIFY(!worksAtHomeOn(m_day, {0, 0}));
        QCOMPARE(worksAtHomeOn(m_day, {wednesday}), std::optional(true));
        QCOMPARE(worksAtHomeOn(m_day, {0, wednesday}), std::optional(true));
        QCOMPARE(worksAtHomeOn(m_day, {wednesday, 1}), std::optional(false));
        QCOMPARE(worksAtHomeOn(m_day.addDays(7), {wednesday}), std::optional(false));
        QVERIFY(!worksAtHomeOn(m_day.addDays(3), {wednesday})); // Saturday
        QCOMPARE(worksAtHomeOn(m_day.addDays(3), {1 << 12}), std::optional(true));
    }

    void missedIsWhatIsOver()
    {
        const QList<Absence> absences{{.first = m_day.addDays(-1), .last = m_day}};
        auto yesterday = live();
        yesterday.day = m_day.addDays(-1);
        auto earlier = yesterday;
        earlier.time = QTime(9, 0);
        auto before = yesterday;
        before.day = m_day.addDays(-2);
        const PlanItem task{.sort = PlanItem::Sort::Task, .day = m_day.addDays(-1)};
        QCOMPARE(missedOf({yesterday, live(), before, task, earlier}, absences, m_day), (QList{earlier, yesterday}));
        QVERIFY(missedOf({yesterday}, {}, m_day).isEmpty());
    }

    void whatWasMissedWaitsForFourWeeks()
    {
        const QList<Absence> absences{{.first = m_day.addDays(-60), .last = m_day}};
        auto lastDay = live();
        lastDay.day = m_day.addDays(-28);
        auto tooLongAgo = lastDay;
        tooLongAgo.day = m_day.addDays(-29);
        QCOMPARE(missedOf({lastDay, tooLongAgo}, absences, m_day), QList{lastDay});
    }
};

QTEST_GUILESS_MAIN(PresenceTest)
#include "presence_test.moc"
