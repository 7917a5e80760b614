// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models_on_device.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** What a student and their parents see of the same week, and words to the coach. */
class FamilyModelsTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

    [[nodiscard]] SeenModel &seen() { return m_models->seen; }
    [[nodiscard]] CoachModel &coach() { return m_models->coach; }
    [[nodiscard]] QDateTime now() const { return m_device->clock()(); }
    [[nodiscard]] Person noor() const { return m_device->demo().people.constFirst(); }

    /** Rows that a guardian holds too. */
    [[nodiscard]] static QList<Record> familyRows(DemoDevice &device)
    {
        QList<Record> rows;
        const auto states = SharingStore(device.database()).statesOf(device.student()).value();
        std::ranges::transform(states, std::back_inserter(rows), [](const SharedState &state) { return toRecord(state); });
        if (const auto choice = SharingStore(device.database()).choiceOf(device.student()).value()) {
            rows.append(toRecord(*choice));
        }
        return rows;
    }

    [[nodiscard]] QString stateOf(const QString &title)
    {
        const auto rows = seen().items();
        const auto found = std::ranges::find(rows, title, &SeenItemRow::title);
        return found == rows.end() ? QString() : found->state;
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aStudentAndTheirParentSeeTheSame()
    {
        const auto task = m_device->task();
        StudentWork work(m_device->database(), m_device->student());
        QVERIFY(work.handIn(task.id, u"Klaar"_s, now()));
        QVERIFY(StudentCycle(m_device->database(), m_device->student()).takeOver(task.id, Week::of(now().date()).plus(1), now()));
        QVERIFY(Sharing(m_device->database(), m_device->student()).choose(SharingChoice::Part::Started, now().date(), now()));
        seen().chooseOwn();
        seen().show();
        QVERIFY(seen().isOwn());
        QCOMPARE(stateOf(task.title), u"handed in"_s);
        QVERIFY(!seen().byTeachers().isEmpty());
        QVERIFY(!seen().byCoach().isEmpty());

        DemoDevice parents(DemoDevice::Start::OfGuardian);
        const auto rows = familyRows(*m_device);
        for (const auto &row : rows) {
            parents.put(row);
        }
        WorkThread thread([&] { return parents.connect(); }, parents.clock(), parents.blobs());
        Models models(parents.database(), thread, parents.clock());
        QVERIFY(models.setup.isGuardian());
        models.seen.choose(parents.student());
        models.seen.show();
        QVERIFY(!models.seen.isOwn());
        QCOMPARE(models.seen.name(), seen().name());
        for (const int turn : {0, 1, -2}) {
            seen().turn(turn);
            models.seen.turn(turn);
            QVERIFY(!seen().items().isEmpty());
            QCOMPARE(models.seen.week(), seen().week());
            QCOMPARE(models.seen.items(), seen().items());
            QCOMPARE(models.seen.parts(), seen().parts());
            QCOMPARE(models.seen.letter(), seen().letter());
        }
        QVERIFY(models.seen.byTeachers().isEmpty());
        QVERIFY(models.seen.byCoach().isEmpty());
    }

    void aChoiceShowsAtOnceAndOnlyForOneself()
    {
        const auto task = m_device->task();
        QVERIFY(StudentWork(m_device->database(), m_device->student()).tick(task.id, {}, true, now()));
        seen().chooseOwn();
        seen().show();
        QVERIFY(seen().parts()[0].agreed && seen().parts()[0].shared);
        QVERIFY(!seen().parts()[1].shared);
        seen().share(int(SharingChoice::Part::Done), true);
        QTRY_COMPARE(stateOf(task.title), u"done"_s);
        QVERIFY(seen().parts()[1].shared && !seen().parts()[1].agreed);
        seen().share(int(SharingChoice::Part::Done), false);
        QTRY_VERIFY(!seen().parts()[1].shared);
        QVERIFY(stateOf(task.title).startsWith(u"open"_s));
        // Of somebody else there is nothing to choose.
        seen().choose(m_device->demo().people[1].id);
        seen().refresh();
        seen().share(int(SharingChoice::Part::Done), true);
        QVERIFY(!SharingStore(m_device->database()).choiceOf(m_device->demo().people[1].id).value());
    }

    void aParentSeesTheirChildrenAndHowItGoes()
    {
        open(DemoDevice::Start::OfGuardian);
        m_models->family.show();
        const auto children = m_models->family.childRows();
        QCOMPARE(children.size(), 2);
        QCOMPARE(children[0].name, u"Noor"_s);
        QVERIFY2(children[0].words.contains(u"open"_s), qPrintable(children[0].words));
        QCOMPARE(m_models->family.state(), PageModel::State::Ready);
    }

    void aDeviceBecomesAParentsWhenTheSchoolSaysSo()
    {
        open(DemoDevice::Start::OfGuardian);
        const auto katrien = m_device->demo().people[2];
        RecordStore records(m_device->database());
        QVERIFY(records.remove(Kind::Person, katrien.id));
        startProgram();
        QVERIFY(!m_models->setup.isGuardian());
        m_device->put(toRecord(katrien));
        const QSignalSpy changed(&m_models->setup, &SetupModel::changed);
        Q_EMIT m_thread->recordsChanged({Kind::Person});
        QVERIFY(m_models->setup.isGuardian());
        QCOMPARE(changed.size(), 1);
    }

    void wordsToTheCoachTellHowFarTheyAre()
    {
        coach().show();
        QCOMPARE(coach().coach(), u"Joris"_s);
        QVERIFY(coach().whomElse().contains(u"03 555"_s));
        const QSignalSpy told(&coach(), &CoachModel::told);
        const QSignalSpy failed(m_thread.get(), &WorkThread::failed);
        coach().setProperty("words", u"  "_s);
        coach().tell();
        QTRY_COMPARE(failed.size(), 1);
        coach().setProperty("words", u"<b>Wiskunde</b>"_s);
        coach().setProperty("feeling", int(CoachMessage::Feeling::Bad));
        coach().setProperty("callMe", true);
        coach().hide(); // What isn't sent yet is still there when one comes back.
        coach().show();
        QCOMPARE(coach().property("words").toString(), u"<b>Wiskunde</b>"_s);
        coach().tell();
        QTRY_COMPARE(coach().messages().size(), 1);
        QCOMPARE(told.size(), 1);
        QVERIFY(coach().property("words").toString().isEmpty() && !coach().property("callMe").toBool());
        const auto message = coach().messages().constFirst();
        QCOMPARE(message.words, u"Please call me.\nIt is not going well.\n<b>Wiskunde</b>"_s);
        QCOMPARE(message.chain.size(), 5);
        QVERIFY(message.chain[1].current);
        QCOMPARE(message.chain[4].name, u"Read by Joris"_s);
        QCOMPARE(message.told, u"Told to Joris"_s);
    }

    void aSecondPressTellsNothingTwiceAndLosesNothingTyped()
    {
        coach().show();
        const QSignalSpy told(&coach(), &CoachModel::told);
        coach().setProperty("words", u"Een vraag"_s);
        coach().setProperty("feeling", int(CoachMessage::Feeling::Bad));
        coach().tell();
        coach().tell();
        coach().setProperty("words", u"Een vraag, en nog een"_s);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(coach().property("words").toString(), u"Een vraag, en nog een"_s);
        QCOMPARE(coach().property("feeling").toInt(), 0);
        QTRY_COMPARE(coach().messages().size(), 1);
        coach().tell();
        QTRY_COMPARE(coach().messages().size(), 2);
        QVERIFY(coach().property("words").toString().isEmpty());
    }

    void whatWasToldToACoachBeforeSaysSo()
    {
        coach().show();
        coach().setProperty("words", u"Voor Joris"_s);
        coach().tell();
        QTRY_COMPARE(coach().messages().size(), 1);
        auto noorNow = noor();
        noorNow.coach = m_device->demo().people[1].id;
        m_device->put(toRecord(noorNow));
        coach().refresh();
        const auto next = m_device->demo().people[1].name;
        QCOMPARE(coach().coach(), next);
        QCOMPARE(coach().messages().constFirst().told, u"Told to Joris, your coach before. Your coach now does not get it."_s);
        QCOMPARE(coach().messages().constFirst().chain[4].name, u"Read by Joris"_s);
        seen().chooseOwn();
        seen().show();
        QVERIFY2(seen().byCoach().last().contains(u"0"_s), qPrintable(seen().byCoach().last()));
    }

    void twoSwitchesRightAfterEachOtherBothCount()
    {
        seen().chooseOwn();
        seen().show();
        const auto chosen = [this] {
            const auto choice = SharingStore(m_device->database()).choiceOf(m_device->student()).value();
            return choice ? choice->parts : SharingChoice::Parts();
        };
        seen().share(int(SharingChoice::Part::Done), true);
        seen().share(int(SharingChoice::Part::Started), true);
        QTRY_COMPARE(chosen(), SharingChoice::Part::Done | SharingChoice::Part::Started);
        QTRY_VERIFY(seen().parts()[2].shared);
        seen().share(int(SharingChoice::Part::Done), false);
        seen().share(int(SharingChoice::Part::Started), false);
        QTRY_COMPARE(chosen(), SharingChoice::Parts());
    }

    void withoutACoachItSaysWhomElseToAsk()
    {
        auto alone = noor();
        alone.coach = {};
        m_device->put(toRecord(alone));
        coach().show();
        QCOMPARE(coach().coach(), QString());
        QVERIFY(!coach().whomElse().isEmpty());
    }
};

QTEST_MAIN(FamilyModelsTest)
#include "family_models_test.moc"
