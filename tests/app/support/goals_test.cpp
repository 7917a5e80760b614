// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/goals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

class GoalsTest : public QObject
{
    Q_OBJECT

    using What = GoalSuggestion::What;

    const Week m_week{.year = 2026, .number = 47};
    const QDate m_friday{2026, 11, 20};
    const QDate m_sunday{2026, 11, 15};

    static OpenWork task(const char *name, std::chrono::minutes left, PlanItem::Importance importance = PlanItem::Importance::Must)
    {
        return {.item = {.id = Id::derived({name}), .importance = importance}, .left = left};
    }
    static OpenWork test(const char *name, QDate day)
    {
        return {.item = {.id = Id::derived({name}), .sort = PlanItem::Sort::Test, .day = day}, .left = {}, .day = day};
    }

private Q_SLOTS:
    void aWeekThatAsksNothingOffersNoGoal() { QVERIFY(goalSuggestions({}, m_week, m_sunday).isEmpty()); }

    void whatMattersMostComesFirst()
    {
        auto essay = task("essay", 90min);
        essay.item.due = QDate(2026, 11, 19);
        const auto goals = goalSuggestions({task("sums", 20min), test("later", {2026, 11, 20}), essay, test("sooner", {2026, 11, 17})}, m_week,
                                           m_sunday);
        QCOMPARE(goals,
                 (QList<GoalSuggestion>{{.what = What::LearnFor, .item = Id::derived({"sooner"}), .by = {2026, 11, 17}},
                                        {.what = What::Finish, .item = essay.item.id, .by = essay.item.due},
                                        {.what = What::FinishMusts, .item = {}, .by = m_friday, .count = 2}}));
    }

    void aTestThatIsOverIsNoGoal()
    {
        const QList open{test("today", {2026, 11, 17})};
        QCOMPARE(goalSuggestions(open, m_week, {2026, 11, 16}).size(), 1);
        QVERIFY(goalSuggestions(open, m_week, {2026, 11, 17}).isEmpty());
    }

    void aDeadlineOfALaterWeekMakesTheWeekNoLonger()
    {
        auto project = task("project", 300min);
        project.item.due = QDate(2026, 12, 18);
        project.day = QDate(2026, 11, 18);
        QCOMPARE(goalSuggestions({project}, m_week, m_sunday),
                 (QList<GoalSuggestion>{{.what = What::Finish, .item = project.item.id, .by = m_friday}}));
    }

    void aQuietWeekOffersToGiveMoments()
    {
        QCOMPARE(goalSuggestions({task("puzzle", 15min, PlanItem::Importance::Extra)}, m_week, m_sunday),
                 (QList<GoalSuggestion>{{.what = What::GiveMoments, .item = {}, .by = {}, .count = 1}}));
    }
};

QTEST_GUILESS_MAIN(GoalsTest)
#include "goals_test.moc"
