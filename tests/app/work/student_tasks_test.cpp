// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/placement.h"
#include "stores/history_store.h"
#include "support/demo_device.h"
#include "work/student_asking.h"
#include "work/student_cycle.h"
#include "work/student_tasks.h"
#include "work/student_work.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

class StudentTasksTest : public QObject
{
    Q_OBJECT

    const Week m_week{.year = 2026, .number = 47};
    std::optional<DemoDevice> m_device;
    std::optional<StudentTasks> m_tasks;

    [[nodiscard]] QDateTime now() const { return m_device->clock()(); }
    [[nodiscard]] PlanStore plans() { return PlanStore(m_device->database()); }
    [[nodiscard]] StudentWork work() { return StudentWork(m_device->database(), m_device->student()); }
    [[nodiscard]] OwnTask tidy() const { return {.week = m_week, .title = u"Schrift ordenen"_s, .estimate = 25min}; }
    [[nodiscard]] bool isIn(Week week, const Id &task) { return std::ranges::contains(plans().itemsOf(week).value(), task, &PlanItem::id); }
    [[nodiscard]] Feedback feedback(const QString &nextStep = u"Schrijf nog één zin."_s)
    {
        const auto task = m_device->task();
        Feedback feedback{.id = Id::derived({"feedback", nextStep.toUtf8()}),
                          .student = m_device->student(),
                          .item = task.id,
                          .teacher = m_device->demo().people.constLast().id,
                          .whereNow = u"Goed begonnen."_s,
                          .nextStep = nextStep,
                          .madeAt = now()};
        m_device->put(toRecord(feedback));
        return feedback;
    }

private Q_SLOTS:
    void init()
    {
        m_tasks.reset();
        m_device.emplace();
        m_tasks.emplace(m_device->database(), m_device->student());
    }

    void aNewTaskIsForThisWeekAndAtAWeekendForTheNext_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<Week>("week");
        QTest::newRow("Monday") << QDate(2026, 11, 16) << m_week;
        QTest::newRow("Friday") << QDate(2026, 11, 20) << m_week;
        QTest::newRow("Saturday") << QDate(2026, 11, 21) << m_week.plus(1);
        QTest::newRow("Sunday") << QDate(2026, 11, 22) << m_week.plus(1);
        QTest::newRow("the year ends") << QDate(2027, 1, 3) << Week{.year = 2027, .number = 1};
    }
    void aNewTaskIsForThisWeekAndAtAWeekendForTheNext()
    {
        QFETCH(QDate, today);
        QTEST(weekForNew(today), "week");
    }

    void aTaskOfOnesOwnStandsInTheWeek()
    {
        const auto id = m_tasks->keep(tidy(), now()).value();
        const auto items = plans().itemsOf(m_week).value();
        const auto &item = items.constLast();
        QCOMPARE(item.id, id);
        QCOMPARE(item.title, u"Schrift ordenen"_s);
        QCOMPARE(item.estimate, 25min);
        QCOMPARE(item.importance, PlanItem::Importance::Should);
        QVERIFY(isOwnTask(item) && !isOwnTask(items.constFirst()));
        QCOMPARE(plans().weekOf(item).value(), m_week);
        QCOMPARE(plans().knownItem(id).value(), item);
        QVERIFY(!isIn(m_week.plus(1), id));
    }

    void itIsPlacedTickedEstimatedAndTakenOver()
    {
        const auto id = m_tasks->keep(tidy(), now()).value();
        QVERIFY(work().place(id, now().date(), QTime(16, 0), now()));
        QCOMPARE(work().place(id, m_week.plus(1).monday(), {}, now()).error().kind, ErrorKind::Invalid);
        QVERIFY(work().tick(id, {}, true, now()));
        QVERIFY(work().addTime(id, 30min, now()));
        StudentCycle cycle(m_device->database(), m_device->student());
        QVERIFY(cycle.estimate(id, 40min, now()));
        const WorkStore store(m_device->database());
        QCOMPARE(store.momentsOf(m_device->student(), m_week).value().size(), 1);
        QCOMPARE(store.ticksOf(m_device->student(), m_week).value().size(), 1);
        QVERIFY(cycle.takeOver(id, m_week.plus(1), now()));
        QVERIFY(isIn(m_week.plus(1), id));
        QVERIFY(work().place(id, m_week.plus(1).monday(), {}, now()));
    }

    void itCountsInWhatWas()
    {
        const HistoryStore history(m_device->database());
        const auto before = history.weekResults(m_device->student(), m_week, m_week).value().constFirst();
        const auto id = m_tasks->keep(tidy(), now()).value();
        QVERIFY(work().place(id, now().date(), {}, now()));
        QVERIFY(work().tick(id, {}, true, now()));
        QVERIFY(work().addTime(id, 30min, now()));
        const auto after = history.weekResults(m_device->student(), m_week, m_week).value().constFirst();
        QCOMPARE(after.tasks, before.tasks + 1);
        QCOMPARE(after.placedAndFinished, before.placedAndFinished + 1);
        const auto worked = history.workedItems(m_device->student(), m_week, 10).value();
        QCOMPARE(worked.size(), 1);
        QCOMPARE(worked.constFirst().estimate, 25min);
        QCOMPARE(worked.constFirst().worked, 30min);
    }

    void nobodyElseIsAskedAboutIt()
    {
        const auto id = m_tasks->keep(tidy(), now()).value();
        QCOMPARE(work().handIn(id, u"Klaar"_s, now()).error().kind, ErrorKind::NotAllowed);
        StudentAsking asking(m_device->database(), m_device->student());
        QCOMPARE(asking.ask(id, u"Hoe?"_s, now()).error().kind, ErrorKind::NotAllowed);
        QCOMPARE(asking.bringToClass(id, u"Hoe?"_s, now()).error().kind, ErrorKind::NotAllowed);
    }

    void itIsChangedWithdrawnAndLetGo()
    {
        auto task = tidy();
        task.id = m_tasks->keep(task, now()).value();
        task.week = m_week.plus(1);
        task.title = u" Schrift en map ordenen "_s;
        QCOMPARE(m_tasks->keep(task, now().addSecs(1)).value(), task.id);
        QVERIFY(isIn(m_week.plus(1), task.id) && !isIn(m_week, task.id));
        QCOMPARE(plans().knownItem(task.id).value().title, u"Schrift en map ordenen"_s);
        StudentCycle cycle(m_device->database(), m_device->student());
        QVERIFY(cycle.decide(task.id, WorkDecision::What::LetGo, now()));
        QVERIFY(m_tasks->withdraw(task.id, now().addSecs(2)));
        QVERIFY(!isIn(m_week.plus(1), task.id));
        QCOMPARE(m_tasks->withdraw(task.id, now().addSecs(3)).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_tasks->keep(task, now().addSecs(3)).error().kind, ErrorKind::NotFound);
    }

    void aNextStepThatIsPlannedAgainBeginsAnew()
    {
        const auto given = feedback();
        const auto id = m_tasks->planNextStep(given.id, m_week, now()).value();
        QVERIFY(work().place(id, now().date(), QTime(16, 0), now()));
        QVERIFY(work().tick(id, {}, true, now()));
        StudentCycle cycle(m_device->database(), m_device->student());
        QVERIFY(cycle.takeOver(id, m_week.plus(1), now()));
        QVERIFY(m_tasks->withdraw(id, now().addSecs(1)));
        QCOMPARE(m_tasks->planNextStep(given.id, m_week, now().addSecs(2)).value(), id);
        const WorkStore store(m_device->database());
        QVERIFY(!store.momentOf(m_device->student(), id).value()->day.isValid());
        QVERIFY(!store.ticksOf(m_device->student(), id).value().constFirst().done);
        QVERIFY(isIn(m_week, id) && !isIn(m_week.plus(1), id));
    }

    void whatIsNoTaskIsNotKept_data()
    {
        QTest::addColumn<OwnTask>("task");
        QTest::newRow("no title") << OwnTask{.week = m_week, .title = u" "_s};
        QTest::newRow("no week") << OwnTask{.title = u"Iets"_s};
        QTest::newRow("a title as long as a book") << OwnTask{.week = m_week, .title = QString(301, u'x')};
        QTest::newRow("longer than can be") << OwnTask{.week = m_week, .title = u"Iets"_s, .estimate = 6001min};
        QTest::newRow("less than nothing") << OwnTask{.week = m_week, .title = u"Iets"_s, .estimate = -1min};
    }
    void whatIsNoTaskIsNotKept()
    {
        QFETCH(OwnTask, task);
        QCOMPARE(m_tasks->keep(task, now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(Outbox(m_device->database()).waiting().value(), 0);
    }

    void aNextStepBecomesOneTaskHoweverOftenItIsPlanned()
    {
        const auto given = feedback();
        const auto id = m_tasks->planNextStep(given.id, m_week, now()).value();
        QCOMPARE(id, OwnTask::idOf(m_device->student(), given.id));
        const auto task = *OwnTaskStore(m_device->database()).task(id).value();
        QCOMPARE(task.title, given.nextStep);
        QCOMPARE(task.item, given.item);
        QCOMPARE(task.subject, m_device->task().subject);
        QCOMPARE(task.feedback, given.id);
        QCOMPARE(m_tasks->planNextStep(given.id, m_week.plus(1), now().addSecs(1)).value(), id);
        QCOMPARE(OwnTaskStore(m_device->database()).task(id).value(), std::optional(task)); // It stays where it is.
        QVERIFY(m_tasks->withdraw(id, now().addSecs(2)));
        QVERIFY(m_tasks->planNextStep(given.id, m_week.plus(1), now().addSecs(3)).has_value());
        QVERIFY(isIn(m_week.plus(1), id));
    }

    void ofAClassThatWasLeftTheNextStepStandsByItself()
    {
        const auto given = feedback();
        QVERIFY(RecordStore(m_device->database()).remove(Kind::PlanItem, given.item));
        const auto task = *OwnTaskStore(m_device->database()).task(m_tasks->planNextStep(given.id, m_week, now()).value()).value();
        QVERIFY(task.item.isNull());
        QCOMPARE(task.title, given.nextStep);
        QCOMPARE(task.feedback, given.id);
    }

    void aLongNextStepBecomesATitleOnOneLine()
    {
        const auto given = feedback(u"Eerst dit.\nDan dat. "_s + QString(400, u'x'));
        const auto task = *OwnTaskStore(m_device->database()).task(m_tasks->planNextStep(given.id, m_week, now()).value()).value();
        QVERIFY(task.title.startsWith(u"Eerst dit. Dan dat. xxx"_s));
        QCOMPARE(task.title.size(), 300);
    }

    void notEveryFeedbackHasANextStep()
    {
        QCOMPARE(m_tasks->planNextStep(feedback({}).id, m_week, now()).error().kind, ErrorKind::Invalid);
        QCOMPARE(m_tasks->planNextStep(Id::derived({"nowhere"}), m_week, now()).error().kind, ErrorKind::NotFound);
        StudentTasks somebodyElse(m_device->database(), m_device->demo().people[1].id);
        QCOMPARE(somebodyElse.planNextStep(feedback().id, m_week, now()).error().kind, ErrorKind::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(StudentTasksTest)
#include "student_tasks_test.moc"
