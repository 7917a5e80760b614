// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/history_store.h"
#include "support/demo_device.h"
#include "work/student_choices.h"
#include "work/student_cycle.h"
#include "work/student_work.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

class StudentCycleTest : public QObject
{
    Q_OBJECT

    std::optional<DemoDevice> m_device;
    std::optional<StudentCycle> m_cycle;
    std::optional<StudentWork> m_work;
    const Week m_week{.year = 2026, .number = 47};

    QDateTime now() const { return m_device->clock()(); }
    Id student() const { return m_device->student(); }
    CycleStore stored() { return CycleStore(m_device->database()); }
    OwnWeek ownWeek() { return stored().weekOf(student(), m_week).value().value_or(OwnWeek{.week = m_week}); }
    qsizetype changes() { return Outbox(m_device->database()).sealed(100).value().size(); }
    Id extra()
    {
        const auto items = PlanStore(m_device->database()).itemsOf(m_week).value();
        for (const auto &item : items) {
            if (item.importance == PlanItem::Importance::Extra) {
                return item.id;
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_work.reset();
        m_cycle.reset();
        m_device.emplace();
        m_cycle.emplace(m_device->database(), student());
        m_work.emplace(m_device->database(), student());
    }

    void onlyWhatDiffersIsWritten()
    {
        auto wanted = ownWeek();
        wanted.goal = u"Breuken af"_s;
        QVERIFY(m_cycle->write(ownWeek(), wanted, now()));
        QVERIFY(m_cycle->lookedAhead(m_week, now()));
        const auto seen = ownWeek();
        QCOMPARE(seen.goal, u"Breuken af"_s);
        QCOMPARE(seen.lookedAhead, now());
        // Another device writes how it went, while this one still shows what it saw.
        auto theirs = seen;
        theirs.wentWell = u"Vroeg begonnen"_s;
        QVERIFY(m_cycle->write(seen, theirs, now()));
        auto mine = seen;
        mine.goal.clear();
        mine.reached = OwnWeek::Reached::Partly;
        QVERIFY(m_cycle->write(seen, mine, now()));
        QCOMPARE(ownWeek().wentWell, u"Vroeg begonnen"_s);
        QCOMPARE(ownWeek().goal, QString());
        QCOMPARE(ownWeek().reached, OwnWeek::Reached::Partly);
        const auto before = changes();
        QVERIFY(m_cycle->write(ownWeek(), ownWeek(), now()));
        QCOMPARE(changes(), before);
        QCOMPARE(m_cycle->write({}, {}, now()).error().kind, ErrorKind::Invalid);
    }

    void theFirstLookCounts()
    {
        QVERIFY(m_cycle->lookedBack(m_week, now()));
        QVERIFY(m_cycle->lookedBack(m_week, now().addDays(1)));
        QCOMPARE(ownWeek().lookedBack, now());
        QCOMPARE(m_cycle->lookedAhead({}, now()).error().kind, ErrorKind::Invalid);
    }

    void aPlanIsAboutAnItem()
    {
        const auto item = m_device->task().id;
        QCOMPARE(m_cycle->rehearsed(item, now()).error().kind, ErrorKind::NotFound);
        const IfThenPlan wanted{.item = item, .moment = u"na het eten"_s, .firstStep = u"boek open"_s};
        QVERIFY(m_cycle->plan({.item = item}, wanted, now()));
        QVERIFY(m_cycle->rehearsed(item, now()));
        const auto kept = *stored().planFor(student(), item).value();
        QCOMPARE(kept.moment, wanted.moment);
        QCOMPARE(kept.rehearsed, now());
        QCOMPARE(stored().plansOf(student(), m_week).value(), QList{kept});
        QCOMPARE(m_cycle->plan({}, {.item = Id::derived({"nowhere"})}, now()).error().kind, ErrorKind::NotFound);
    }

    void anEstimateIsTheStudentsOwn()
    {
        const auto item = m_device->task().id;
        const WorkStore work(m_device->database());
        QVERIFY(m_cycle->estimate(item, 40min, now()));
        QVERIFY(m_work->place(item, now().date(), {}, now()));
        QCOMPARE(work.momentOf(student(), item).value()->estimate, 40min);
        QVERIFY(m_cycle->estimate(item, 0min, now()));
        QCOMPARE(work.momentOf(student(), item).value()->estimate, 0min);
        QCOMPARE(work.momentOf(student(), item).value()->day, now().date());
        QCOMPARE(m_cycle->estimate(item, -1min, now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_cycle->estimate(item, 101h, now()).error().kind, ErrorKind::Invalid);
    }

    void whatIsTakenOverLiesInTheOtherWeek()
    {
        const auto item = m_device->task().id;
        const auto next = m_week.plus(1);
        const auto in = [&](Week week) {
            const auto items = PlanStore(m_device->database()).itemsOf(week).value();
            return std::ranges::contains(items, item, &PlanItem::id);
        };
        QCOMPARE(m_work->place(item, next.monday(), {}, now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_cycle->takeOver(item, m_week, now()).error().kind, ErrorKind::Invalid);
        QVERIFY(!in(next));
        QVERIFY(m_cycle->takeOver(item, next, now()));
        QVERIFY(in(next) && in(m_week));
        QVERIFY(m_work->place(item, next.monday(), {}, now()));
        QCOMPARE(WorkStore(m_device->database()).momentsOf(student(), next).value().size(), 1);
        // Once more, a week later: it leaves the first.
        QVERIFY(m_cycle->takeOver(item, next.plus(1), now()));
        QVERIFY(!in(next) && in(next.plus(1)));
        QVERIFY(m_cycle->decide(item, WorkDecision::What::AskHelp, now()));
        QVERIFY(!in(next.plus(1)));
        QCOMPARE(stored().decisionOn(student(), item).value()->to, Week());
    }

    void onlyWhatIsExtraCanBeLetGo()
    {
        QCOMPARE(m_cycle->decide(m_device->task().id, WorkDecision::What::LetGo, now()).error().kind, ErrorKind::NotAllowed);
        QVERIFY(!extra().isNull());
        QVERIFY(m_cycle->decide(extra(), WorkDecision::What::LetGo, now()));
        QCOMPARE(m_cycle->decide(extra(), WorkDecision::What::OtherWeek, now()).error().kind, ErrorKind::Invalid);
    }

    void aCheckInCanBeAnsweredAgain()
    {
        QVERIFY(m_cycle->checkIn(m_week, CheckIn::Moment::Friday, CheckIn::Going::Badly, now()));
        QVERIFY(m_cycle->checkIn(m_week, CheckIn::Moment::Friday, CheckIn::Going::SoSo, now()));
        QCOMPARE(stored().checkIn(student(), m_week, CheckIn::Moment::Friday).value()->going, CheckIn::Going::SoSo);
        QVERIFY(!stored().checkIn(student(), m_week, CheckIn::Moment::Monday).value());
    }

    void aLevelCanBeTakenBack()
    {
        using Level = SupportChoice::Level;
        QVERIFY(m_cycle->keepSupport(now()));
        QCOMPARE(stored().supportOf(student()).value()->level, Level::Unsaid);
        QVERIFY(m_cycle->support(Level::PlanMyself, Level::PlanAlong, SupportChoice::Reason::PlansKept, now().addDays(1)));
        const auto chosen = *stored().supportOf(student()).value();
        QCOMPARE(chosen.level, Level::PlanMyself);
        QCOMPARE(chosen.before, Level::PlanAlong);
        QCOMPARE(chosen.decidedAt, now().addDays(1));
        QCOMPARE(m_cycle->support(Level::Unsaid, Level::PlanAlong, SupportChoice::Reason::OwnWish, now()).error().kind, ErrorKind::Invalid);
    }

    void historyIsWhatWasFinished()
    {
        const auto item = m_device->task();
        const HistoryStore history(m_device->database());
        QVERIFY(m_work->addTime(item.id, 35min, now()));
        QVERIFY(m_cycle->estimate(item.id, 20min, now()));
        QCOMPARE(history.workedItems(student(), m_week.plus(-1), 10).value(), QList<WorkedItem>());
        const auto before = history.weekResults(student(), m_week, m_week).value().constFirst();
        QVERIFY(before.tasks > 3 && before.placed == 0 && before.finished == 0 && !before.lookedBack);
        QVERIFY(m_work->place(item.id, now().date(), {}, now()));
        const auto steps = PlanStore(m_device->database()).stepsOf(item.id).value();
        for (const auto &step : steps) {
            QCOMPARE(history.weekResults(student(), m_week, m_week).value().constFirst().finished, 0);
            QVERIFY(m_work->tick(item.id, step.id, true, now()));
        }
        QCOMPARE(history.workedItems(student(), m_week.plus(-1), 10).value(),
                 QList{(WorkedItem{.subject = item.subject, .sort = item.sort, .estimate = 20min, .worked = 35min, .week = m_week})});
        QCOMPARE(history.workedItems(student(), m_week.plus(1), 10).value(), QList<WorkedItem>());
        QVERIFY(m_cycle->lookedBack(m_week, now()));
        QCOMPARE(history.weekResults(student(), m_week.plus(-9), m_week).value().last(),
                 (WeekResult{.week = m_week, .tasks = before.tasks, .placed = 1, .finished = 1, .placedAndFinished = 1, .lookedBack = true}));
    }

    void whatIsLeftToTheStudentCountsOnceTheyPickedIt()
    {
        const HistoryStore history(m_device->database());
        const auto tasks = [&] { return history.weekResults(student(), m_week, m_week).value().constFirst().tasks; };
        auto item = m_device->task();
        const auto before = tasks();
        item.route = PlanItem::Route::Deeper;
        m_device->put(toRecord(item));
        QCOMPARE(tasks(), before - 1);
        QVERIFY(StudentChoices(m_device->database(), student()).pick(item.id, true, now()));
        QCOMPARE(tasks(), before);
    }

    void theHistoryOfEachSubjectIsThatOfAllTakenApart()
    {
        const HistoryStore history(m_device->database());
        const auto item = m_device->task();
        QVERIFY(m_work->tick(item.id, {}, true, now()));
        const auto apart = history.weekResultsOfSubjects(student(), m_week, m_week).value();
        const auto all = history.weekResults(student(), m_week, m_week).value().constFirst();
        int tasks = 0;
        for (const auto &weeks : apart) {
            QCOMPARE(weeks.size(), 1);
            tasks += weeks.constFirst().tasks;
        }
        QVERIFY(apart.size() > 1);
        QCOMPARE(tasks, all.tasks);
        QCOMPARE(apart.value(item.subject).constFirst().finished, 1);
    }
};

QTEST_GUILESS_MAIN(StudentCycleTest)
#include "student_cycle_test.moc"
