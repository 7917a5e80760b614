// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/demo_device.h"
#include "work/seen_week.h"
#include "work/student_tasks.h"
#include "work/student_work.h"

#include <rapidcheck.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

using Part = SharingChoice::Part;
using Parts = SharingChoice::Parts;
using State = SharedState::State;

/** What parents get to know: never more than was agreed or chosen, and never less for having been forgotten. */
class SharingTest : public QObject
{
    Q_OBJECT

    std::optional<DemoDevice> m_device;

    [[nodiscard]] QDateTime now() const { return m_device->clock()(); }
    [[nodiscard]] QDate today() const { return now().date(); }
    [[nodiscard]] Id noor() const { return m_device->student(); }
    [[nodiscard]] Sharing sharing() { return {m_device->database(), noor()}; }
    [[nodiscard]] StudentWork work() { return {m_device->database(), noor()}; }
    [[nodiscard]] std::optional<SharedState> state(const Id &item) { return SharingStore(m_device->database()).stateOf(noor(), item).value(); }
    [[nodiscard]] State told(const Id &item) { return state(item).value_or(SharedState()).state; }
    void agree(Parts parts)
    {
        auto school = m_device->demo().school;
        school.sharedWithParents = parts;
        m_device->put(toRecord(school));
    }

private Q_SLOTS:
    void init() { m_device.emplace(); }

    void theFurthestOfWhatMayBeToldIsTold_data()
    {
        QTest::addColumn<Progress>("progress");
        QTest::addColumn<bool>("handedIn");
        QTest::addColumn<Parts>("parts");
        QTest::addColumn<State>("state");
        const Progress none{.done = 0, .parts = 3};
        const Progress some{.done = 1, .parts = 3};
        const Progress all{.done = 3, .parts = 3};
        const Parts everything = Part::HandedIn | Part::Done | Part::Started;
        QTest::newRow("nothing done") << none << false << everything << State::Open;
        QTest::newRow("nothing agreed") << all << true << Parts() << State::Open;
        QTest::newRow("handed in") << none << true << Parts(Part::HandedIn) << State::HandedIn;
        QTest::newRow("handed in, but that is not told") << none << true << Parts(Part::Done) << State::Open;
        QTest::newRow("handed in, and only a start is told") << none << true << Parts(Part::Started) << State::Started;
        QTest::newRow("done and handed in") << all << true << everything << State::HandedIn;
        QTest::newRow("done") << all << false << everything << State::Done;
        QTest::newRow("done, but that is not told") << all << false << Parts(Part::HandedIn) << State::Open;
        QTest::newRow("done, and a start is told") << all << false << (Part::HandedIn | Part::Started) << State::Started;
        QTest::newRow("started") << some << false << everything << State::Started;
        QTest::newRow("started, but that is not told") << some << false << (Part::HandedIn | Part::Done) << State::Open;
    }

    void theFurthestOfWhatMayBeToldIsTold()
    {
        QFETCH(Progress, progress);
        QFETCH(bool, handedIn);
        QFETCH(Parts, parts);
        QTEST(sharedState(progress, handedIn, parts), "state");
    }

    void nothingBeyondWhatWasAgreedOrChosenIsEverTold()
    {
        const bool held = rc::check([] {
            const auto bits = [] { return Parts::fromInt(*rc::gen::inRange(0, 8)); };
            const auto agreed = bits();
            const auto chosen = bits();
            const Progress progress{.done = *rc::gen::inRange(0, 4), .parts = 3};
            const auto parts = partsShared(School{.sharedWithParents = agreed}, SharingChoice{.parts = chosen});
            const auto state = sharedState(progress, *rc::gen::arbitrary<bool>(), parts);
            RC_ASSERT(parts == (agreed | chosen));
            RC_ASSERT(state != State::HandedIn || parts.testFlag(Part::HandedIn));
            RC_ASSERT(state != State::Done || (parts.testFlag(Part::Done) && progress.complete()));
            RC_ASSERT(state != State::Started || parts.testFlag(Part::Started));
        });
        QVERIFY(held);
    }

    void whatParentsSeeOfAnItem_data()
    {
        QTest::addColumn<PlanItem>("item");
        QTest::addColumn<State>("told");
        QTest::addColumn<Parts>("parts");
        QTest::addColumn<bool>("past");
        QTest::addColumn<SeenState>("seen");
        const PlanItem task;
        const PlanItem handIn{.handInHow = u"Op papier"_s};
        QTest::newRow("nothing agreed") << handIn << State::Open << Parts() << true << SeenState::NotShared;
        QTest::newRow("not to be handed in") << task << State::Open << Parts(Part::HandedIn) << true << SeenState::NotShared;
        QTest::newRow("to be handed in") << handIn << State::Open << Parts(Part::HandedIn) << false << SeenState::Open;
        QTest::newRow("too late") << handIn << State::Open << Parts(Part::HandedIn) << true << SeenState::Late;
        QTest::newRow("too late for what is done") << task << State::Open << Parts(Part::Done) << true << SeenState::Late;
        QTest::newRow("only a start is told") << task << State::Open << Parts(Part::Started) << true << SeenState::Open;
        QTest::newRow("started") << handIn << State::Started << Parts(Part::Started) << true << SeenState::Started;
        QTest::newRow("done") << handIn << State::Done << Parts(Part::Done) << true << SeenState::Done;
        QTest::newRow("handed in") << handIn << State::HandedIn << Parts(Part::HandedIn) << true << SeenState::HandedIn;
    }

    void whatParentsSeeOfAnItem()
    {
        QFETCH(PlanItem, item);
        QFETCH(State, told);
        QFETCH(Parts, parts);
        QFETCH(bool, past);
        QTEST(seenState(item, SharedState{.state = told}, parts, past), "seen");
    }

    void whatIsNotAskedOfAllIsNeitherOpenNorLate_data()
    {
        QTest::addColumn<PlanItem>("item");
        const auto other = Id::derived({"other"});
        QTest::newRow("a lesson") << PlanItem{.sort = PlanItem::Sort::Lesson};
        QTest::newRow("a live moment") << PlanItem{.sort = PlanItem::Sort::LiveMoment};
        QTest::newRow("a test") << PlanItem{.sort = PlanItem::Sort::Test};
        QTest::newRow("an extra") << PlanItem{.importance = PlanItem::Importance::Extra};
        QTest::newRow("more explanation") << PlanItem{.route = PlanItem::Route::MoreHelp};
        QTest::newRow("deepening") << PlanItem{.route = PlanItem::Route::Deeper};
        QTest::newRow("one of several to choose from") << PlanItem{.board = other};
        QTest::newRow("for who can't be there") << PlanItem{.insteadOf = other};
    }

    void whatIsNotAskedOfAllIsNeitherOpenNorLate()
    {
        QFETCH(PlanItem, item);
        item.handInHow = u"Op papier"_s;
        const Parts everything = Part::HandedIn | Part::Done | Part::Started;
        for (const bool past : {false, true}) {
            QCOMPARE(seenState(item, {}, everything, past), SeenState::NotShared);
            QCOMPARE(seenState(item, SharedState{.state = State::Open}, everything, past), SeenState::NotShared);
            QCOMPARE(seenState(item, SharedState{.state = State::Done}, everything, past), SeenState::Done);
        }
    }

    void ofATaskOfOnesOwnNothingIsEverTold()
    {
        const OwnTask own{.student = noor(), .week = Week::of(today()), .title = u"Schrift ordenen"_s};
        QVERIFY(sharing().choose(Part::Done | Part::Started, today(), now()));
        const auto task = StudentTasks(m_device->database(), noor()).keep(own, now()).value();
        QVERIFY(work().tick(task, {}, true, now()));
        QVERIFY(!state(task));
        QVERIFY(sharing().settle(today(), now()));
        QVERIFY(sharing().choose(Part::Done, today(), now()));
        QVERIFY(!state(task));
    }

    void aPartIsSharedWhateverThePageHasSeen()
    {
        const auto chosen = [this] { return SharingStore(m_device->database()).choiceOf(noor()).value()->parts; };
        QVERIFY(sharing().share(Part::Done, true, today(), now()));
        QVERIFY(sharing().share(Part::Started, true, today(), now()));
        QCOMPARE(chosen(), Part::Done | Part::Started);
        // Two switches off, one right after the other.
        QVERIFY(sharing().share(Part::Done, false, today(), now()));
        QVERIFY(sharing().share(Part::Started, false, today(), now()));
        QCOMPARE(chosen(), Parts());
    }

    void workAndWhatIsToldOfItAreKeptTogether()
    {
        const auto item = m_device->task();
        QVERIFY(work().tick(item.id, {}, true, now()));
        QVERIFY(!state(item.id)); // Only what is handed in was agreed.
        QVERIFY(work().handIn(item.id, u"Klaar"_s, now()));
        QCOMPARE(told(item.id), State::HandedIn);
        QCOMPARE(RecordStore(m_device->database()).placeOf(Kind::SharedState, state(item.id)->id).value()->type, ScopeType::Parents);
    }

    void aChoiceFollowsTheWorkAndItsEndTakesItBack()
    {
        const auto item = m_device->task();
        const auto step = PlanStore(m_device->database()).stepsOf(item.id).value().constFirst().id;
        QVERIFY(work().tick(item.id, step, true, now()));
        QVERIFY(!state(item.id));
        QVERIFY(sharing().choose(Part::Started, today(), now()));
        QCOMPARE(told(item.id), State::Started);
        QVERIFY(work().tick(item.id, step, false, now()));
        QCOMPARE(told(item.id), State::Open);
        QVERIFY(work().tick(item.id, {}, true, now()));
        QVERIFY(sharing().choose(Part::Done, today(), now()));
        QCOMPARE(told(item.id), State::Done);
        QVERIFY(sharing().choose({}, today(), now()));
        QCOMPARE(told(item.id), State::Open);
        QCOMPARE(SharingStore(m_device->database()).choiceOf(noor()).value()->parts, Parts());
        // Years later too.
        QVERIFY(sharing().choose(Part::Done, today(), now()));
        QVERIFY(sharing().choose({}, today().addYears(1), now()));
        QCOMPARE(told(item.id), State::Open);
    }

    void whatComesFromElsewhereIsFollowed()
    {
        const auto item = m_device->task();
        QVERIFY(work().handIn(item.id, u"Klaar"_s, now()));
        agree({});
        QVERIFY(sharing().settle(today(), now()));
        QCOMPARE(told(item.id), State::Open);
        agree(Part::Done);
        // Ticked on another device.
        m_device->put(toRecord(Tick{.id = Tick::idOf(noor(), item.id, {}), .student = noor(), .item = item.id, .step = {}, .done = true}));
        QVERIFY(sharing().settle(today(), now()));
        QCOMPARE(told(item.id), State::Done);
    }

    void inStepNothingIsWritten()
    {
        QVERIFY(sharing().settle(today(), now()));
        const auto waiting = Outbox(m_device->database()).waiting().value();
        QCOMPARE(waiting, 1); // Which class this child is in.
        QVERIFY(sharing().settle(today(), now()));
        QCOMPARE(Outbox(m_device->database()).waiting().value(), waiting);
    }

    void whatIsBehindIsKnownWithTheRows_data()
    {
        QTest::addColumn<Record>("row");
        QTest::addColumn<Id>("news");
        const DemoDevice device;
        const auto &demo = device.demo();
        const auto item = device.task().id;
        const auto student = device.student();
        auto school = demo.school;
        school.sharedWithParents = {};
        QTest::newRow("another agreement") << toRecord(school) << school.id;
        QTest::newRow("another choice") << toRecord(SharingChoice{.id = SharingChoice::idOf(student), .student = student, .parts = Part::Done})
                                        << SharingChoice::idOf(student);
        QTest::newRow("a tick") << toRecord(Tick{.id = Tick::idOf(student, item, {}), .student = student, .item = item, .done = true}) << item;
        QTest::newRow("a hand-in") << toRecord(
            HandIn{.id = Id::derived({"h"}), .student = student, .item = item, .text = u"Af"_s, .madeAt = device.clock()()})
                                   << item;
        const auto plan = Id::derived({"plan"});
        QTest::newRow("a plan") << toRecord(WeekPlan{.id = plan, .group = Id::derived({"group"}), .week = {.year = 2026, .number = 48}}) << plan;
        QTest::newRow("a draft, of which nothing is told")
            << toRecord(Draft{.id = Draft::idOf(student, item), .student = student, .item = item, .text = u"Eerst"_s}) << Id();
    }

    void whatIsBehindIsKnownWithTheRows()
    {
        QFETCH(Record, row);
        QFETCH(Id, news);
        SharingStore store(m_device->database());
        QVERIFY(sharing().settle(today(), now()));
        QVERIFY(store.news().value().isEmpty());
        m_device->put(row);
        m_device->put(row); // What comes again is no news, and no failure.
        QCOMPARE(store.news().value(), news.isNull() ? QList<Id>() : QList{news});
        QVERIFY(sharing().settle(today(), now()));
        QVERIFY(store.news().value().isEmpty());
    }

    void anotherStepIsNewsOfWhatWasTicked()
    {
        const auto item = m_device->task();
        SharingStore store(m_device->database());
        QVERIFY(sharing().choose(Part::Done, today(), now()));
        const auto steps = PlanStore(m_device->database()).stepsOf(item.id).value();
        for (const auto &step : steps) {
            QVERIFY(work().tick(item.id, step.id, true, now()));
        }
        QCOMPARE(told(item.id), State::Done);
        QVERIFY(store.news().value().isEmpty()); // One's own work is followed at once.
        const Step added{.id = Id::derived({"added"}), .item = item.id, .position = 99, .text = u"Nog iets"_s};
        m_device->put(toRecord(added));
        QCOMPARE(store.news().value(), QList{item.id});
        QVERIFY(sharing().settle(today(), now()));
        QCOMPARE(told(item.id), State::Open);
        QVERIFY(RecordStore(m_device->database()).remove(Kind::Step, added.id));
        QVERIFY(sharing().settle(today(), now()));
        QCOMPARE(told(item.id), State::Done);
    }

    void aGuardiansDeviceTellsNothing()
    {
        QVERIFY(Sharing(m_device->database(), m_device->demo().people[2].id).settle(today(), now()));
        QCOMPARE(Outbox(m_device->database()).waiting().value(), 0);
        QVERIFY(SharingStore(m_device->database()).news().value().isEmpty());
    }

    void theLetterIsTheNearestToItsReader_data()
    {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QString>("letter");
        QTest::newRow("their language") << u"fr"_s << u"fr"_s;
        QTest::newRow("another form of it") << u"fr-BE"_s << u"fr"_s;
        QTest::newRow("else Dutch, of the child's group") << u"ar"_s << u"nl of A"_s;
        QTest::newRow("Dutch of here") << u"nl-BE"_s << u"nl of A"_s;
    }

    void theLetterIsTheNearestToItsReader()
    {
        QFETCH(QString, reader);
        const auto a = Id::derived({"A"});
        const auto letter = [](const QString &language, const QString &text, const Id &group = {}) {
            return ExpectationLetter{.id = Id::derived({text.toUtf8()}), .group = group, .language = language, .ofYou = text};
        };
        const QList letters{letter(u"de"_s, u"de"_s), letter(u"nl"_s, u"nl"_s), letter(u"nl"_s, u"nl of A"_s, a),
                            letter(u"nl"_s, u"nl of B"_s, Id::derived({"B"})), letter(u"fr"_s, u"fr"_s)};
        QTEST(letterFor(letters, {a}, reader)->ofYou, "letter");
        QCOMPARE(letterFor({letters.constFirst()}, {a}, reader)->ofYou, u"de"_s);
        QVERIFY(!letterFor({}, {a}, reader));
    }

    void ofSeveralClassesAChildsIsTheOneItNamed_data()
    {
        QTest::addColumn<QStringList>("here");
        QTest::addColumn<QStringList>("own");
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("an only child") << QStringList{u"A"_s} << QStringList() << QStringList() << QStringList{u"A"_s};
        QTest::newRow("nobody named any") << QStringList{u"A"_s, u"B"_s} << QStringList() << QStringList() << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("the child named one") << QStringList{u"A"_s, u"B"_s} << QStringList{u"A"_s} << QStringList() << QStringList{u"A"_s};
        QTest::newRow("the other named one") << QStringList{u"A"_s, u"B"_s} << QStringList() << QStringList{u"A"_s} << QStringList{u"B"_s};
        QTest::newRow("in one class together") << QStringList{u"A"_s} << QStringList{u"A"_s} << QStringList{u"A"_s} << QStringList{u"A"_s};
    }

    void ofSeveralClassesAChildsIsTheOneItNamed()
    {
        QFETCH(QStringList, here);
        QFETCH(QStringList, own);
        QFETCH(QStringList, others);
        QFETCH(QStringList, groups);
        const auto ids = [](const QStringList &names) {
            QList<Id> all;
            std::ranges::transform(names, std::back_inserter(all), [](const QString &name) { return Id::derived({name.toUtf8()}); });
            return all;
        };
        QCOMPARE(groupsOfStudent(ids(here), ids(own), ids(others)), ids(groups));
    }
};

QTEST_GUILESS_MAIN(SharingTest)
#include "sharing_test.moc"
