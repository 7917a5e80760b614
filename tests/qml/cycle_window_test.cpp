// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/work_store.h"
#include "window_hand.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** The weekly cycle in the real window, by keyboard alone. */
class CycleWindowTest : public WindowHand
{
    Q_OBJECT

    const Week m_week{.year = 2026, .number = 47};

    [[nodiscard]] CycleStore cycle() { return CycleStore(m_device->database()); }
    [[nodiscard]] OwnWeek ownWeek(Week week) { return cycle().weekOf(m_device->student(), week).value().value_or(OwnWeek()); }

private Q_SLOTS:
    void aWeekIsLookedAheadTo_data() { sizes(); }
    void aWeekIsLookedAheadTo()
    {
        QFETCH(QSize, size);
        open(size);
        tabTo(u"Look ahead"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"LookAheadPage"_s);
        const auto goal = m_open->models().ahead.suggestions().constLast();
        tabTo(goal);
        key(Qt::Key_Return);
        QTRY_COMPARE(ownWeek(m_week).goal, goal);
        const auto work = m_open->models().ahead.works().constFirst();
        tabTo(u"How long do you think?: %1\u00a0min"_s.arg(work.minutes));
        key(Qt::Key_Up);
        QTRY_COMPARE(WorkStore(m_device->database()).momentOf(m_device->student(), work.card.id).value()->estimate,
                     std::chrono::minutes(work.minutes + 5));
        QTRY_COMPARE(m_open->models().ahead.works().constFirst().minutes, work.minutes + 5);
        QCOMPARE(focusName(), u"How long do you think?: %1\u00a0min"_s.arg(work.minutes + 5));
        tabTo(u"I am ready for this week"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
        QTRY_VERIFY(ownWeek(m_week).lookedAhead.isValid());
    }

    void anIfThenPlanIsMade_data() { sizes(); }
    void anIfThenPlanIsMade()
    {
        QFETCH(QSize, size);
        open(size);
        tabTo(u"Today"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"TodayPage"_s);
        tabTo(u"If-then plan"_s);
        const auto item = m_open->models().today.next().id;
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"PlanPage"_s);
        const std::initializer_list<std::pair<QString, QString>> parts{{u"When?"_s, u"later"_s},
                                                                       {u"Where?"_s, u"kitchen"_s},
                                                                       {u"What do I do first?"_s, u"open book"_s},
                                                                       {u"What could come between?"_s, u"phone"_s},
                                                                       {u"What do I do then?"_s, u"off"_s}};
        for (const auto &[name, answer] : parts) {
            tabTo(name);
            type(answer);
        }
        QTRY_COMPARE(m_open->models().plan.advisedPart(), 0);
        tabTo(u"When?"_s);
        type(u" at four"_s);
        QTRY_VERIFY(m_open->models().plan.isComplete());
        tabTo(u"I went through it once in my mind"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(!m_open->models().plan.rehearsed().isEmpty());
        const auto plan = *cycle().planFor(m_device->student(), item).value();
        QCOMPARE(plan.moment, u"later at four"_s);
        QCOMPARE(plan.answer, u"off"_s);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"TodayPage"_s);
    }

    void aWeekIsLookedBackOn_data() { sizes(); }
    void aWeekIsLookedBackOn()
    {
        QFETCH(QSize, size);
        open(size);
        tabTo(u"Look back"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"LookBackPage"_s);
        tabTo(u"This worked"_s);
        type(u"music off"_s);
        tabTo(u"It took longer"_s);
        key(Qt::Key_Space);
        tabTo(m_open->models().back.nextWeek());
        const auto left = m_open->models().back.unfinished().constFirst().card.id;
        key(Qt::Key_Space);
        QTRY_COMPARE(cycle().decisionOn(m_device->student(), left).value().value_or(WorkDecision()).to, m_week);
        const auto isDecided = [left](const UnfinishedRow &row) { return row.card.id == left && !row.decision.isEmpty(); };
        QTRY_VERIFY(std::ranges::any_of(m_open->models().back.unfinished(), isDecided));
        QCOMPARE(focusName(), m_open->models().back.nextWeek());
        tabTo(u"Done looking back"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
        QTRY_VERIFY(ownWeek(m_week.plus(-1)).lookedBack.isValid());
        QCOMPARE(ownWeek(m_week.plus(-1)).wentWell, u"music off"_s);
        QCOMPARE(ownWeek(m_week.plus(-1)).wentLess, u"It took longer"_s);
    }

    void todayBeginsHelpsAndEnds_data() { sizes(); }
    void todayBeginsHelpsAndEnds()
    {
        QFETCH(QSize, size);
        open(size);
        tabTo(u"Today"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"TodayPage"_s);
        tabTo(u"Start the timer"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->models().today.isTiming());
        tabTo(u"Stop the timer"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(!m_open->models().today.isTiming());
        tabTo(u"I am stuck"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->find("text", u"1. %1"_s.arg(m_open->models().today.ways().constFirst().text)) != nullptr);
        tabTo(u"Day done"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->find("title", u"Your day is done"_s) != nullptr);
        tabTo(u"Go on after all"_s);
        key(Qt::Key_Space);
        tabTo(m_open->models().today.step());
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"ItemPage"_s);
    }

    void aLevelIsChosenAndTakenBack_data() { sizes(); }
    void aLevelIsChosenAndTakenBack()
    {
        QFETCH(QSize, size);
        open(size);
        tabTo(u"Me"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"MePage"_s);
        tabTo(u"Only what I ask for"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->models().me.levels()[3].current);
        QCOMPARE(focusName(), u"Only what I ask for"_s);
        tabTo(u"Back to “I plan along”"_s);
        key(Qt::Key_Space);
        QTRY_VERIFY(m_open->models().me.levels()[1].current);
        tabTo(u"Look ahead"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"LookAheadPage"_s);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_open->page(), u"MePage"_s);
        tabTo(u"Week"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(m_open->page(), u"WeekPage"_s);
    }
};

int main(int argc, char *argv[])
{
    CycleWindowTest test;
    return runDressed(test, argc, argv);
}

#include "cycle_window_test.moc"
