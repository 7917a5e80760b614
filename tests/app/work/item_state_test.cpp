// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/item_state.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class ItemStateTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now{{2026, 11, 18}, {14, 0}, QTimeZone::UTC};
    const QList<Step> m_steps{{.id = Id::derived({"one"}), .position = 1}, {.id = Id::derived({"two"}), .position = 2}};
    const PlanItem m_toHandIn{.handInHow = u"op papier"_s};

    static Tick tick(const char *step, bool done = true) { return {.step = step == nullptr ? Id() : Id::derived({step}), .done = done}; }
    static QList<Feedback> feedback(const QDateTime &readAt) { return {Feedback{.readAt = readAt}}; }

private Q_SLOTS:
    void progress()
    {
        QCOMPARE(progressOf({}, {}), (Progress{.done = 0, .parts = 1}));
        QCOMPARE(progressOf({}, {tick(nullptr)}), (Progress{.done = 1, .parts = 1}));
        QCOMPARE(progressOf(m_steps, {tick("two")}), (Progress{.done = 1, .parts = 2}));
        QCOMPARE(progressOf(m_steps, {tick("two", false)}), (Progress{.done = 0, .parts = 2}));
        QCOMPARE(progressOf(m_steps, {tick(nullptr)}), (Progress{.done = 2, .parts = 2}));
        QCOMPARE(progressOf(m_steps, {tick("a step that was taken out")}), (Progress{.done = 0, .parts = 2}));
    }

    void state()
    {
        const Progress none{.done = 0, .parts = 2};
        const Progress some{.done = 1, .parts = 2};
        const Progress all{.done = 2, .parts = 2};
        QCOMPARE(stateOf(none, {}, {}, false), ItemState::ToDo);
        QCOMPARE(stateOf(some, {}, {}, false), ItemState::Started);
        QCOMPARE(stateOf(some, {}, {}, true), ItemState::Late);
        QCOMPARE(stateOf(all, {}, {}, true), ItemState::Done);
        QCOMPARE(stateOf(none, {HandIn()}, {}, true), ItemState::HandedIn);
        QCOMPARE(stateOf(all, {HandIn()}, feedback({}), true), ItemState::FeedbackToRead);
        QCOMPARE(stateOf(all, {HandIn()}, feedback(m_now), true), ItemState::FeedbackRead);
    }

    void openFinishedAndSettled()
    {
        struct Row {
            ItemState state;
            bool open;
            bool finished;
            bool settled;
        };
        const QList<Row> rows{
            {ItemState::ToDo, true, false, false},        {ItemState::Started, true, false, false}, {ItemState::Late, true, false, false},
            {ItemState::Done, false, true, true},         {ItemState::HandedIn, false, true, true}, {ItemState::FeedbackToRead, false, true, false},
            {ItemState::FeedbackRead, false, true, true}, {ItemState::MovedOn, false, false, true}, {ItemState::LetGo, false, false, true}};
        for (const auto &row : rows) {
            QCOMPARE(isOpen(row.state), row.open);
            QCOMPARE(isFinished(row.state), row.finished);
            QCOMPARE(isSettled(row.state), row.settled);
        }
    }

    void theNextStepIsTheFirstOpenOne()
    {
        QCOMPARE(nextStepOf(m_toHandIn, m_steps, {}, {}, {}), (NextStep{.what = NextStep::What::DoStep, .step = m_steps[0]}));
        QCOMPARE(nextStepOf(m_toHandIn, m_steps, {tick("one")}, {}, {}), (NextStep{.what = NextStep::What::DoStep, .step = m_steps[1]}));
    }

    void thenComesHandingIn()
    {
        QCOMPARE(nextStepOf(m_toHandIn, m_steps, {tick("one"), tick("two")}, {}, {}).what, NextStep::What::HandIn);
        QCOMPARE(nextStepOf(m_toHandIn, {}, {}, {}, {}).what, NextStep::What::HandIn);
        QCOMPARE(nextStepOf(m_toHandIn, {}, {}, {HandIn()}, {}).what, NextStep::What::Nothing);
    }

    void withoutHandingInATickEndsIt()
    {
        QCOMPARE(nextStepOf({}, {}, {}, {}, {}).what, NextStep::What::MarkDone);
        QCOMPARE(nextStepOf({}, {}, {tick(nullptr)}, {}, {}).what, NextStep::What::Nothing);
    }

    void anAnswerComesBeforeAllElse()
    {
        QCOMPARE(nextStepOf(m_toHandIn, m_steps, {}, {HandIn()}, feedback({})).what, NextStep::What::ReadFeedback);
        QCOMPARE(nextStepOf(m_toHandIn, m_steps, {}, {HandIn()}, feedback(m_now)).what, NextStep::What::DoStep);
    }

    void aTestIsNotHandedIn() { QVERIFY(!asksHandIn({.sort = PlanItem::Sort::Test, .handInHow = u"op papier"_s})); }
};

QTEST_GUILESS_MAIN(ItemStateTest)
#include "item_state_test.moc"
