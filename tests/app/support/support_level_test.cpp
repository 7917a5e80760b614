// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/support_level.h"

#include <QTest>

using namespace Weekwijzer;

using Level = SupportChoice::Level;
using Reason = SupportChoice::Reason;

class SupportLevelTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 21};
    static constexpr WeekResult good{.tasks = 5, .placed = 3, .finished = 4, .lookedBack = true};
    static constexpr WeekResult hard{.tasks = 5, .placed = 1, .finished = 2};
    static constexpr WeekResult holiday{};

private Q_SLOTS:
    void theGradeSaysItUntilTheStudentDoes_data()
    {
        QTest::addColumn<int>("grade");
        QTest::addColumn<Level>("level");
        QTest::newRow("nobody said") << 0 << Level::PlanAlong;
        QTest::newRow("first") << 1 << Level::GetHelp;
        QTest::newRow("second") << 2 << Level::PlanAlong;
        QTest::newRow("fourth") << 4 << Level::PlanAlong;
        QTest::newRow("fifth") << 5 << Level::PlanMyself;
        QTest::newRow("seventh") << 7 << Level::PlanMyself;
    }

    void theGradeSaysItUntilTheStudentDoes()
    {
        QFETCH(int, grade);
        QTEST(levelOf({}, grade), "level");
        QTEST(levelOf(SupportChoice{.level = Level::Unsaid}, grade), "level");
        QCOMPARE(levelOf(SupportChoice{.level = Level::OnlyAsked}, grade), Level::OnlyAsked);
    }

    void helpOnlyFades()
    {
        auto before = scaffoldOf(Level::GetHelp);
        QCOMPARE(scaffoldOf(Level::Unsaid), before);
        for (const auto level : {Level::PlanAlong, Level::PlanMyself, Level::OnlyAsked}) {
            const auto after = scaffoldOf(level);
            QCOMPARE(after.level, level);
            QVERIFY(after.goal >= before.goal);
            QVERIFY(after.plansAsked <= before.plansAsked);
            QVERIFY(after.estimatesAsked <= before.estimatesAsked);
            QVERIFY(after.examples <= before.examples);
            QVERIFY(after.checkIns <= before.checkIns);
            QVERIFY(after.lookBackQuestions <= before.lookBackQuestions);
            QVERIFY(after.oneThingAtATime <= before.oneThingAtATime);
            QVERIFY(after != before);
            before = after;
        }
    }

    void aSubjectHasItsOwnLevelOnlyWhereThatWasSaid()
    {
        QCOMPARE(levelFor({}, Level::PlanMyself), Level::PlanMyself);
        QCOMPARE(levelFor(SupportChoice{.level = Level::Unsaid}, Level::PlanMyself), Level::PlanMyself);
        QCOMPARE(levelFor(SupportChoice{.level = Level::GetHelp}, Level::PlanMyself), Level::GetHelp);
    }

    void aSubjectsOwnWeeksProposeOnlyWhenTheySuffice_data()
    {
        QTest::addColumn<QList<WeekResult>>("weeks");
        QTest::addColumn<Level>("to");
        const WeekResult went{.tasks = 2, .placed = 1, .finished = 2, .lookedBack = true};
        const WeekResult single{.tasks = 1, .placed = 1, .finished = 1, .lookedBack = true};
        const WeekResult hardOne{.tasks = 3, .placed = 0, .finished = 1};
        QTest::newRow("nothing") << QList<WeekResult>() << Level::Unsaid;
        QTest::newRow("three weeks of two tasks") << QList{went, went, went} << Level::PlanMyself;
        QTest::newRow("one task a week says nothing") << QList{single, single, single} << Level::Unsaid;
        QTest::newRow("one week of one task") << QList{went, single, went} << Level::Unsaid;
        QTest::newRow("two weeks") << QList{went, went} << Level::Unsaid;
        QTest::newRow("weeks without the subject don't count") << QList{went, holiday, went, holiday, went} << Level::PlanMyself;
        QTest::newRow("two hard weeks") << QList{hardOne, went, hardOne} << Level::GetHelp;
    }

    void aSubjectsOwnWeeksProposeOnlyWhenTheySuffice()
    {
        QFETCH(QList<WeekResult>, weeks);
        const auto proposal = proposedLevelForSubject(Level::PlanAlong, weeks, {}, m_today);
        QTEST(proposal ? proposal->to : Level::Unsaid, "to");
    }

    void evidenceProposes_data()
    {
        QTest::addColumn<Level>("current");
        QTest::addColumn<QList<WeekResult>>("weeks");
        QTest::addColumn<QDate>("decided");
        QTest::addColumn<Level>("to");
        const QDate never;
        const auto none = Level::Unsaid;
        auto unlooked = good;
        unlooked.lookedBack = false;
        auto unplaced = good;
        unplaced.placed = 2;
        auto small = hard;
        small.tasks = 2;
        small.finished = 0;
        QTest::newRow("nothing known") << Level::PlanAlong << QList<WeekResult>{} << never << none;
        QTest::newRow("two good weeks") << Level::PlanAlong << QList{good, good} << never << none;
        QTest::newRow("three good weeks") << Level::PlanAlong << QList{good, good, good} << never << Level::PlanMyself;
        QTest::newRow("from the first level") << Level::GetHelp << QList{good, good, good} << never << Level::PlanAlong;
        QTest::newRow("never to the last level") << Level::PlanMyself << QList{good, good, good} << never << none;
        QTest::newRow("not looked back") << Level::PlanAlong << QList{good, good, unlooked} << never << none;
        QTest::newRow("not placed") << Level::PlanAlong << QList{good, unplaced, good} << never << none;
        QTest::newRow("holidays don't count") << Level::PlanAlong << QList{good, good, holiday, holiday, good} << never << Level::PlanMyself;
        QTest::newRow("only the last three") << Level::PlanAlong << QList{hard, hard, good, good, good} << never << Level::PlanMyself;
        QTest::newRow("one hard week") << Level::PlanMyself << QList{good, good, hard} << never << none;
        QTest::newRow("two hard weeks") << Level::PlanMyself << QList{hard, good, hard} << never << Level::PlanAlong;
        QTest::newRow("back from alone") << Level::OnlyAsked << QList{hard, hard, good} << never << Level::PlanMyself;
        QTest::newRow("no more help than there is") << Level::GetHelp << QList{hard, hard, hard} << never << none;
        QTest::newRow("few tasks are not hard") << Level::PlanMyself << QList{small, small, small} << never << none;
        QTest::newRow("decided lately") << Level::PlanMyself << QList{hard, hard, hard} << m_today.addDays(-20) << none;
        QTest::newRow("decided three weeks ago") << Level::PlanMyself << QList{hard, hard, hard} << m_today.addDays(-21) << Level::PlanAlong;
    }

    void evidenceProposes()
    {
        QFETCH(Level, current);
        QFETCH(QList<WeekResult>, weeks);
        QFETCH(QDate, decided);
        QFETCH(Level, to);
        const auto proposal = proposedLevel(current, weeks, decided, m_today);
        QCOMPARE(proposal ? proposal->to : Level::Unsaid, to);
        if (proposal) {
            QCOMPARE(proposal->reason, to < current ? Reason::HardWeeks : Reason::PlansKept);
        }
    }
};

QTEST_GUILESS_MAIN(SupportLevelTest)
#include "support_level_test.moc"
