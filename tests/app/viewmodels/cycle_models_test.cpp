// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models_on_device.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

/** The weekly cycle as its pages show it, on Wednesday of week 47. */
class CycleModelsTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

    const Week m_week{.year = 2026, .number = 47};

    [[nodiscard]] AheadModel &ahead() { return m_models->ahead; }
    [[nodiscard]] BackModel &back() { return m_models->back; }
    [[nodiscard]] PlanModel &plan() { return m_models->plan; }
    [[nodiscard]] TodayModel &today() { return m_models->today; }
    [[nodiscard]] MeModel &me() { return m_models->me; }
    [[nodiscard]] QDateTime now() const { return m_device->clock()(); }
    [[nodiscard]] CycleStore cycle() { return CycleStore(m_device->database()); }
    [[nodiscard]] StudentWork work() { return StudentWork(m_device->database(), m_device->student()); }
    [[nodiscard]] OwnWeek ownWeek(Week week) { return cycle().weekOf(m_device->student(), week).value().value_or(OwnWeek()); }
    void setLevel(SupportChoice::Level level)
    {
        QVERIFY(StudentCycle(m_device->database(), m_device->student()).support(level, {}, SupportChoice::Reason::OwnWish, now()));
    }
    /** A task of the week before that the student may place. */
    [[nodiscard]] PlanItem taskOf(Week week, PlanItem::Importance importance)
    {
        const auto items = PlanStore(m_device->database()).itemsOf(week).value();
        const auto found = std::ranges::find_if(items, [importance](const PlanItem &item) {
            return item.sort == PlanItem::Sort::Task && !item.day.isValid() && item.importance == importance;
        });
        return found == items.end() ? PlanItem() : *found;
    }

    /** The demo school begins a week ago; this gives it five tasks in each of the weeks before. */
    void begunEarlier()
    {
        const PlanStore plans(m_device->database());
        const auto known = plans.plansOf(m_week).value().constFirst();
        const auto subject = plans.subjects().value().constFirst().id;
        for (int ago = 2; ago <= 3; ++ago) {
            const auto week = m_week.plus(-ago);
            const WeekPlan plan{.id = Id::derived({"plan", QByteArray::number(ago)}), .group = known.group, .week = week};
            m_device->put(toRecord(plan));
            for (int task = 0; task < 5; ++task) {
                const auto id = Id::derived({"task", QByteArray::number(ago), QByteArray::number(task)});
                m_device->put(toRecord(PlanItem{.id = id, .plan = plan.id, .subject = subject, .title = u"Taak"_s}));
            }
        }
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aGoalIsKeptByItself()
    {
        ahead().show();
        QCOMPARE(ahead().state(), PageModel::State::Ready);
        QVERIFY(ahead().suggestionsFirst());
        QCOMPARE(ahead().suggestions().size(), 3);
        QCOMPARE(ahead().goal(), QString()); // Suggested, not given.
        ahead().setGoal(u"Brief af"_s);
        QTRY_COMPARE(ownWeek(m_week).goal, u"Brief af"_s);
        ahead().setGoal(u"Brief af voor vrijdag"_s);
        startProgram(); // Ended in the middle of it.
        QTRY_COMPARE(ownWeek(m_week).goal, u"Brief af voor vrijdag"_s);
        ahead().show();
        QCOMPARE(ahead().looked(), QString());
        ahead().finish();
        QTRY_VERIFY(!ahead().looked().isEmpty());
    }

    void theFirstLevelGivesAGoal()
    {
        setLevel(SupportChoice::Level::GetHelp);
        ahead().show();
        const auto given = ahead().goal();
        QCOMPARE(given, ahead().suggestions().constFirst());
        QCOMPARE(ownWeek(m_week).goal, QString());
        ahead().finish();
        QTRY_COMPARE(ownWeek(m_week).goal, given);
        // Once they looked, an emptied goal stays empty.
        QTRY_VERIFY(!ahead().looked().isEmpty());
        ahead().setGoal({});
        QCOMPARE(ahead().goal(), QString());
    }

    void theLastLevelAsksNothing()
    {
        setLevel(SupportChoice::Level::OnlyAsked);
        ahead().show();
        QVERIFY(!ahead().suggestionsFirst() && !ahead().estimatesAsked());
        QVERIFY(!ahead().suggestions().isEmpty()); // Still there, one press away.
        QVERIFY(std::ranges::none_of(ahead().works(), &AheadRow::planAsked));
    }

    void anEstimateMeasuresTheWeek()
    {
        ahead().show();
        const auto row = ahead().works().constFirst();
        const auto before = ahead().load();
        ahead().setMinutes(row.card.id, row.minutes + 60);
        QTRY_COMPARE(ahead().works().constFirst().minutes, row.minutes + 60);
        QVERIFY(ahead().load() != before);
        QTRY_COMPARE(week().load(), ahead().load().mid(15).chopped(1));
    }

    void aPlanTellsWhatToThinkOfNext()
    {
        const auto task = m_device->task();
        QVERIFY(work().place(task.id, now().date(), {}, now()));
        plan().choose(task.id);
        plan().show();
        QCOMPARE(plan().title(), task.title);
        QVERIFY(plan().placed().contains(u"Wednesday 18 November"_s));
        QCOMPARE(plan().advisedPart(), 0);
        plan().setPart(0, u"straks"_s);
        QCOMPARE(plan().advisedPart(), 0);
        QVERIFY(plan().advice().startsWith(u"When exactly?"_s));
        const QStringList parts{u"na het eten"_s, u"keukentafel"_s, u"boek open op blz. 20"_s, u"mijn broer"_s, u"deur dicht"_s};
        for (int part = 0; part < 5; ++part) {
            plan().setPart(part, parts[part]);
        }
        QVERIFY(plan().isComplete() && plan().advice().isEmpty());
        QVERIFY(plan().sentence().contains(u"boek open op blz. 20"_s));
        plan().rehearse();
        QTRY_VERIFY(!plan().rehearsed().isEmpty());
        QCOMPARE(plan().parts(), parts);
        // Another item has a plan of its own.
        plan().choose(week().basket()->cards().constLast().id);
        plan().show();
        QCOMPARE(plan().parts(), QStringList(5));
        today().show();
        QTRY_VERIFY(today().plan().contains(u"na het eten"_s));
    }

    void whatIsLeftGetsADecision()
    {
        const auto must = taskOf(m_week.plus(-1), PlanItem::Importance::Must);
        const auto extra = taskOf(m_week.plus(-1), PlanItem::Importance::Extra);
        back().show();
        QVERIFY(back().title().startsWith(u"Week 46"_s));
        const auto rowOf = [&](const Id &id) {
            const auto rows = back().unfinished();
            const auto found = std::ranges::find(rows, id, [](const UnfinishedRow &row) { return row.card.id; });
            return found == rows.end() ? UnfinishedRow() : *found;
        };
        QVERIFY(!rowOf(must.id).extra && rowOf(must.id).decision.isEmpty());
        QCOMPARE(back().nextWeek(), u"To week 47"_s);
        back().takeOver(must.id);
        QTRY_COMPARE(rowOf(must.id).decision, u"Goes on in week 47"_s);
        QTRY_VERIFY(cardIn(week().basket(), must.id) != nullptr);
        QVERIFY(!cardIn(week().basket(), must.id)->urgent); // A decision clears the red pile.
        week().place(must.id, 5);
        QTRY_VERIFY(cardIn(cardsOn(5), must.id) != nullptr);
        week().goBy(-1);
        QVERIFY(cardIn(week().basket(), must.id)->settled);
        back().askHelp(must.id);
        QTRY_COMPARE(rowOf(must.id).decision, u"You ask for help with it"_s);
        QVERIFY(rowOf(extra.id).extra);
        back().letGo(extra.id);
        QTRY_COMPARE(rowOf(extra.id).decision, u"Let go"_s);
    }

    void lookingBackIsKept()
    {
        back().show();
        back().setReached(int(OwnWeek::Reached::Partly));
        back().setWentWell(BackModel::wellChoices().constFirst());
        back().setWentLess(u"Te laat begonnen"_s);
        back().finish();
        QTRY_VERIFY(!back().looked().isEmpty());
        const auto kept = ownWeek(m_week.plus(-1));
        QCOMPARE(kept.reached, OwnWeek::Reached::Partly);
        QCOMPARE(kept.wentLess, u"Te laat begonnen"_s);
        QCOMPARE(kept.wentWell, u"I began early"_s);
    }

    void todayHasOneNextStep()
    {
        const auto task = m_device->task();
        today().show();
        QVERIFY(today().hasNext());
        QVERIFY(work().place(task.id, now().date(), QTime(16, 0), now()));
        today().refresh();
        QCOMPARE(today().next().id, task.id);
        QVERIFY(today().why().startsWith(u"You planned this"_s));
        QCOMPARE(today().step(), u"Start step 1"_s);
        QVERIFY(!today().stepWords().isEmpty());
        QVERIFY(today().ways().size() >= 4);
        const auto moments = today().moments();
        QVERIFY(!moments.isEmpty() && std::ranges::none_of(moments, &ItemCard::movable));
        today().setDayDone(true);
        QTRY_VERIFY(today().isDayDone());
        startProgram();
        today().show();
        QVERIFY(today().isDayDone());
        today().setDayDone(false);
        QTRY_VERIFY(!today().isDayDone());
    }

    void theTimerCountsWhatIsWorked()
    {
        std::chrono::milliseconds steady{};
        QList<std::pair<Id, std::chrono::minutes>> taken;
        const auto essay = Id::derived({"essay"});
        const auto sums = Id::derived({"sums"});
        {
            WorkTimer timer([&](const Id &item, std::chrono::minutes worked) { taken.append({item, worked}); }, [&] { return steady; });
            timer.stop();
            QVERIFY(!timer.isRunning());
            timer.start(essay);
            steady += 12min + 40s;
            QCOMPARE(timer.worked(), 12min);
            timer.start(sums); // Stops the other one.
            QCOMPARE(taken, (QList<std::pair<Id, std::chrono::minutes>>{{essay, 13min}}));
            steady += 29s;
            timer.stop();
            QCOMPARE(taken.size(), 1); // Not half a minute.
            timer.start(sums);
            steady += 3min;
        }
        QCOMPARE(taken.constLast(), std::pair(sums, std::chrono::minutes(3)));
    }

    void aLevelIsProposedExplainedAndTakenBack()
    {
        me().show();
        QCOMPARE(me().name(), u"Noor"_s);
        QCOMPARE(me().levels().size(), 4);
        QVERIFY(me().levels()[1].current && me().proposal().isEmpty() && me().undo().isEmpty());
        begunEarlier();
        // Three weeks in which nearly all was placed and done.
        for (int ago = 3; ago >= 1; --ago) {
            const auto week = m_week.plus(-ago);
            const auto items = PlanStore(m_device->database()).itemsOf(week).value();
            for (const auto &item : items) {
                if (item.sort == PlanItem::Sort::Task) {
                    QVERIFY(work().tick(item.id, {}, true, now()));
                    if (!item.day.isValid()) {
                        QVERIFY(work().place(item.id, week.monday(), {}, now()));
                    }
                }
            }
            QVERIFY(StudentCycle(m_device->database(), m_device->student()).lookedBack(week, now()));
        }
        me().refresh();
        QVERIFY2(me().proposal().contains(u"I plan myself"_s), qPrintable(me().proposal()));
        me().accept();
        QTRY_VERIFY(me().levels()[2].current);
        QVERIFY(me().proposal().isEmpty());
        QVERIFY(me().levelReason().startsWith(u"Three weeks"_s));
        QCOMPARE(me().undo(), u"Back to “I plan along”"_s);
        me().takeBack();
        QTRY_VERIFY(me().levels()[1].current);
        QVERIFY(me().proposal().isEmpty()); // Not asked again so soon.
    }

    void aProposalThatWasDeclinedRests()
    {
        begunEarlier();
        setLevel(SupportChoice::Level::PlanMyself);
        QVERIFY(m_device->database().execute("UPDATE support_choice SET decided_at = 0"));
        me().show();
        QVERIFY(me().proposal().startsWith(u"Two of the last three weeks"_s)); // Nobody ticked anything.
        me().decline();
        QTRY_VERIFY(me().proposal().isEmpty()); // Nor is the same asked for a subject at once.
        QVERIFY(me().levels()[2].current);
    }

    void estimatesStandBesideReality()
    {
        const auto items = PlanStore(m_device->database()).itemsOf(m_week).value();
        int done = 0;
        for (const auto &item : items) {
            if (item.sort == PlanItem::Sort::Task && item.estimate > 0min && done++ < 6) {
                QVERIFY(work().tick(item.id, {}, true, now()));
                QVERIFY(work().addTime(item.id, item.estimate * 2, now()));
            }
        }
        me().show();
        QCOMPARE(me().trend().size(), 6);
        QCOMPARE(me().trendWords(), u"Of your last 6: 0 as you thought, 6 longer, 0 faster."_s);
        ahead().show();
        const auto works = ahead().works();
        QVERIFY(std::ranges::any_of(works, [](const AheadRow &row) { return row.hint.contains(u"longer than you thought"_s); }));
    }
};

QTEST_GUILESS_MAIN(CycleModelsTest)
#include "cycle_models_test.moc"
