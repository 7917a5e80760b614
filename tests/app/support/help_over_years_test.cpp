// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/estimates.h"
#include "support/goals.h"
#include "support/plan_quality.h"
#include "support/rhythm.h"
#include "support/support_level.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using std::chrono::minutes;

namespace
{
// Ten school years; the weeks 53 of 2020 and 2026 and every change of the clock lie in them.
const QDate firstDay(2020, 9, 1);
const QDate lastDay(2030, 8, 31);

WeekResult anyResult(Week week)
{
    WeekResult result{.week = week, .tasks = *rc::gen::inRange(0, 12)};
    result.placed = *rc::gen::inRange(0, result.tasks + 1);
    result.finished = *rc::gen::inRange(0, result.tasks + 1);
    result.lookedBack = *rc::gen::arbitrary<bool>();
    return result;
}

/** A student who has good, hard and mixed stretches, as students have. */
QList<WeekResult> anyCareer()
{
    QList<WeekResult> weeks;
    auto week = Week::of(firstDay);
    while (week.monday() < lastDay) {
        const auto stretch = *rc::gen::inRange(1, 8);
        const auto mood = *rc::gen::inRange(0, 4);
        for (int count = 0; count < stretch; ++count, week = week.plus(1)) {
            switch (mood) {
            case 0:
                weeks.append({.week = week, .tasks = 6, .placed = 5, .finished = 6, .lookedBack = true});
                break;
            case 1:
                weeks.append({.week = week, .tasks = 6, .placed = 2, .finished = 1});
                break;
            case 2: // A holiday.
                break;
            default:
                weeks.append(anyResult(week));
            }
        }
    }
    return weeks;
}
}

class HelpOverYearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpFadesAndComesBackOneStepAtATime()
    {
        using Level = SupportChoice::Level;
        int proposals = 0;
        QVERIFY(rc::check("a career of proposals, each said yes or no to", [&] {
            const auto weeks = anyCareer();
            auto level = *rc::gen::element(Level::GetHelp, Level::PlanAlong, Level::PlanMyself, Level::OnlyAsked);
            QDate decided;
            for (qsizetype known = 1; known <= weeks.size(); ++known) {
                const auto today = weeks[known - 1].week.monday().addDays(7);
                const auto seen = weeks.sliced(std::max<qsizetype>(0, known - 6), std::min<qsizetype>(6, known));
                const auto proposal = proposedLevel(level, seen, decided, today);
                if (!proposal) {
                    continue;
                }
                ++proposals;
                RC_ASSERT(std::abs(int(proposal->to) - int(level)) == 1);
                RC_ASSERT(proposal->to != Level::OnlyAsked && proposal->to != Level::Unsaid);
                RC_ASSERT((proposal->reason == SupportChoice::Reason::HardWeeks) == (proposal->to < level));
                RC_ASSERT(!decided.isValid() || decided.daysTo(today) >= 21);
                level = *rc::gen::arbitrary<bool>() ? proposal->to : level;
                decided = today;
            }
        }));
        QVERIFY(proposals > 1000); // Or it held because nothing was ever proposed.
    }

    void everyDayHasAWeekAheadAndAWeekBehind()
    {
        Week ahead = weekAhead(firstDay.addDays(-1));
        Week behind = weekBehind(firstDay.addDays(-1));
        for (auto day = firstDay; day <= lastDay; day = day.addDays(1)) {
            const auto week = Week::of(day);
            QVERIFY(weekAhead(day) == week || weekAhead(day) == week.plus(1));
            QVERIFY(weekBehind(day) == week || weekBehind(day) == week.plus(-1));
            // No week is passed over, and none comes twice.
            QVERIFY(weekAhead(day) == ahead || weekAhead(day) == ahead.plus(1));
            QVERIFY(weekBehind(day) == behind || weekBehind(day) == behind.plus(1));
            ahead = weekAhead(day);
            behind = weekBehind(day);
            // Whoever is asked how it was has that week to look back on.
            QVERIFY(checkInOn(day) != CheckIn::Moment::Friday || behind == week);
        }
    }

    void aSuggestionStaysNearWhatWasAsked()
    {
        QVERIFY(rc::check("estimates", [] {
            QList<WorkedItem> history;
            const auto subjects = *rc::gen::inRange(1, 4);
            const auto count = *rc::gen::inRange(0, 30);
            for (int number = 0; number < count; ++number) {
                history.append({.subject = Id::derived({QByteArray::number(*rc::gen::inRange(0, subjects))}),
                                .sort = *rc::gen::element(PlanItem::Sort::Task, PlanItem::Sort::Test),
                                .estimate = minutes(*rc::gen::inRange(0, 120)),
                                .worked = minutes(*rc::gen::inRange(1, 400))});
            }
            const PlanItem item{.subject = Id::derived({"0"})};
            const auto asked = minutes(*rc::gen::inRange(0, 300));
            const auto suggested = suggestedEstimate(item, asked, history);
            if (!suggested) {
                return;
            }
            RC_ASSERT(suggested->samples >= 3 && suggested->samples <= 8);
            RC_ASSERT(suggested->time.count() % 5 == 0 && suggested->time > minutes(0));
            if (asked > minutes(0)) {
                RC_ASSERT(suggested->time * 2 >= asked);
                RC_ASSERT(suggested->time <= asked * 3 + minutes(5));
            }
        }));
    }

    void aWeekOffersAtMostThreeGoalsThatCanBeReached()
    {
        QVERIFY(rc::check("goals", [] {
            const auto today = firstDay.addDays(*rc::gen::inRange<qint64>(0, firstDay.daysTo(lastDay)));
            const auto week = weekAhead(today);
            QList<OpenWork> open;
            const auto count = *rc::gen::inRange(0, 20);
            for (int number = 0; number < count; ++number) {
                OpenWork work{.item = {.id = Id::derived({QByteArray::number(number)}),
                                       .sort = *rc::gen::element(PlanItem::Sort::Task, PlanItem::Sort::Test),
                                       .due = week.monday().addDays(*rc::gen::inRange(-7, 14)),
                                       .importance = *rc::gen::element(PlanItem::Importance::Must, PlanItem::Importance::Extra)},
                              .left = minutes(*rc::gen::inRange(0, 90))};
                if (work.item.sort == PlanItem::Sort::Test) {
                    work.item.day = work.day = week.monday().addDays(*rc::gen::inRange(0, 7));
                }
                open.append(work);
            }
            const auto goals = goalSuggestions(open, week, today);
            RC_ASSERT(goals.size() <= 3);
            for (const auto &goal : goals) {
                RC_ASSERT(!goal.by.isValid() || week.contains(goal.by));
                RC_ASSERT(goal.what != GoalSuggestion::What::LearnFor || goal.by > today);
            }
        }));
    }

    void aWordMoreNeverMakesAPlanWorse()
    {
        QVERIFY(rc::check("plans", [] {
            const auto some = [] {
                return QString::fromStdString(
                    *rc::gen::element<std::string>("", "later", "na het eten", "ergens", "my best", "boek open", "niets", "?"));
            };
            IfThenPlan plan{.moment = some(), .place = some(), .firstStep = some(), .obstacle = some(), .answer = some()};
            const auto before = qualityOf(plan);
            RC_ASSERT(before.isComplete() == !before.next().has_value());
            plan.moment += u" om 16:30 thuis"_s;
            const auto after = qualityOf(plan);
            RC_ASSERT(after.of(PlanPart::Moment) == PartVerdict::Clear);
            RC_ASSERT(after.clearParts() >= before.clearParts());
        }));
    }
};

QTEST_GUILESS_MAIN(HelpOverYearsTest)
#include "help_over_years_test.moc"
