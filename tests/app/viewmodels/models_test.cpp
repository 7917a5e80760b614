// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models.h"
#include "support/demo_device.h"
#include "words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class ModelsTest : public QObject
{
    Q_OBJECT

    std::optional<DemoDevice> m_device;
    std::unique_ptr<WorkThread> m_thread;
    std::unique_ptr<Models> m_models;

    void open(DemoDevice::Start start = DemoDevice::Start::Paired)
    {
        close();
        m_device.emplace(start);
        m_thread = std::make_unique<WorkThread>([this] { return m_device->connect(); }, m_device->clock());
        m_models = std::make_unique<Models>(m_device->database(), *m_thread, m_device->clock());
    }

    void close()
    {
        m_models.reset();
        m_thread.reset();
        m_device.reset();
    }

    WeekModel &week() { return m_models->week; }
    ItemModel &item() { return m_models->item; }

    const ItemCard *cardIn(const CardModel *cards, const Id &id) const
    {
        const auto found = std::ranges::find(cards->cards(), id, &ItemCard::id);
        return found == cards->cards().end() ? nullptr : &*found;
    }

    CardModel *cardsOn(int weekday) { return week().days()[weekday - 1]->cards(); }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void everyItemOfTheWeekIsSomewhereOnce()
    {
        QCOMPARE(week().state(), PageModel::State::Ready);
        auto shown = week().basket()->count();
        for (auto *day : week().days()) {
            shown += day->cards()->count();
        }
        QCOMPARE(shown, PlanStore(m_device->database()).itemsOf({.year = 2026, .number = 47}).value().size());
    }

    void whatIsPlacedMovesToItsDayAndAddsToItsLoad()
    {
        const QAbstractItemModelTester basket(week().basket(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester friday(cardsOn(5), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto task = m_device->task();
        const auto before = week().days()[4]->load().planned;
        QVERIFY(cardIn(week().basket(), task.id) != nullptr);
        week().place(task.id, 5);
        QTRY_VERIFY(cardIn(cardsOn(5), task.id) != nullptr);
        QVERIFY(cardIn(week().basket(), task.id) == nullptr);
        QCOMPARE(week().days()[4]->load().planned, before + task.estimate);
        week().place(task.id, 0);
        QTRY_VERIFY(cardIn(week().basket(), task.id) != nullptr);
    }

    void fromTheKeyboardTheBasketLiesBeforeMonday()
    {
        const auto task = m_device->task();
        const auto move = [&](const CardModel *from, int days) { week().moveBy(*cardIn(from, task.id), days); };
        move(week().basket(), 1);
        QTRY_VERIFY(cardIn(cardsOn(3), task.id) != nullptr); // Today is Wednesday.
        move(cardsOn(3), -2);
        QTRY_VERIFY(cardIn(cardsOn(1), task.id) != nullptr);
        move(cardsOn(1), -1);
        QTRY_VERIFY(cardIn(week().basket(), task.id) != nullptr);
    }

    void anotherWeekHasItsOwnItems()
    {
        const QSignalSpy changed(&week(), &WeekModel::weekChanged);
        week().goBy(1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(week().title(), u"Week 48"_s);
        QVERIFY(!week().isThisWeek());
        QVERIFY(cardIn(week().basket(), m_device->task().id) == nullptr);
        week().goBy(8);
        QCOMPARE(week().state(), PageModel::State::Empty);
        week().goToThisWeek();
        QCOMPARE(week().state(), PageModel::State::Ready);
    }

    void aDayThatAsksTooMuchSaysWhy()
    {
        const auto now = m_device->clock()();
        StudentWork work(m_device->database(), m_device->student());
        const auto basket = week().basket()->cards();
        for (const auto &card : basket) {
            QVERIFY(work.place(card.id, now.date(), {}, now));
        }
        week().refresh();
        QVERIFY(week().days()[2]->load().tooMuch());
        QVERIFY(!week().days()[2]->warning().isEmpty());
        QCOMPARE(week().basket()->count(), 0);
    }

    void aDayThatAsksTooMuchHasThreeWaysOut()
    {
        const auto now = m_device->clock()();
        StudentWork work(m_device->database(), m_device->student());
        const auto basket = week().basket()->cards();
        for (const auto &card : basket) {
            QVERIFY(work.place(card.id, now.date(), {}, now));
        }
        week().refresh();
        auto *today = week().days()[2];
        const auto ways = week().waysOut(today);
        QCOMPARE(ways.size(), 3);
        QVERIFY(ways[0].places && ways[0].weekday > 3 && !ways[0].action.isEmpty());
        const auto before = today->load().planned;
        week().place(ways[0].item, ways[0].weekday);
        QTRY_VERIFY(cardIn(cardsOn(ways[0].weekday), ways[0].item) != nullptr);
        QVERIFY(today->load().planned < before);
    }

    void ownTimeIsWhatADayIsMeasuredBy()
    {
        OwnTimeModel &own = m_models->ownTime;
        own.show();
        QCOMPARE(own.weekdays().size(), 7);
        own.setMinutes(3, 15);
        QTRY_COMPARE(own.weekdays()[2].minutes, 15);
        QTRY_COMPARE(week().days()[2]->load().available, std::chrono::minutes(15));
        auto activity = own.newActivity();
        QCOMPARE(activity.weekday, 3);
        activity.title = u"Tandarts"_s;
        activity.weekly = false;
        activity.length = 10;
        own.keep(activity);
        QTRY_COMPARE(own.activities().size(), 1);
        QTRY_COMPARE(week().days()[2]->activities(), QStringList{u"16:00 Tandarts · 10\u00a0min"_s});
        QCOMPARE(week().days()[2]->load().available, std::chrono::minutes(5));
        QCOMPARE(own.activities()[0].words, u"Wednesday 18 November, 16:00 · 10\u00a0min"_s);
        own.drop(own.activities()[0].id);
        QTRY_VERIFY(week().days()[2]->activities().isEmpty());
        QTRY_VERIFY(own.activities().isEmpty());
    }

    void aWeeklyActivityKeepsItsFirstDayUntilItMoves()
    {
        OwnTimeModel &own = m_models->ownTime;
        own.show();
        const QDate today(2026, 11, 18);
        StudentPlanning planning(m_device->database(), m_device->student());
        const auto id = planning.keep(
            {.title = u"Muziek"_s, .day = today.addDays(-70), .weekly = true, .time = QTime(18, 0), .length = std::chrono::minutes(45)},
            m_device->clock()());
        own.refresh();
        const auto kept = [&] { return *OwnTimeStore(m_device->database()).activity(*id).value(); };
        auto row = own.activities()[0];
        QCOMPARE(row.words, u"every Wednesday, 18:00 · 45\u00a0min"_s);
        row.start = 19 * 60;
        own.keep(row);
        QTRY_COMPARE(kept().time, QTime(19, 0));
        QCOMPARE(kept().day, today.addDays(-70));
        row.weekday = 5;
        own.keep(row);
        QTRY_COMPARE(kept().day, today.addDays(2));
        row = own.activities()[0];
        row.weekly = false;
        row.daysAhead = 9;
        own.keep(row);
        QTRY_COMPARE(kept().day, today.addDays(9));
        QVERIFY(!kept().weekly);
    }

    void whatFitsIsShortEnough()
    {
        QVERIFY(week().fitting(0).isEmpty());
        const auto rows = week().fitting(30);
        QVERIFY(!rows.isEmpty() && rows.size() < week().fitting(90).size());
        for (const auto &row : rows) {
            const auto item = *PlanStore(m_device->database()).item(row.card.id).value();
            QVERIFY(item.estimate <= std::chrono::minutes(30) && item.estimate > std::chrono::minutes(0));
        }
    }

    void aWeekWithoutWorkSaysSo()
    {
        QVERIFY(week().load().contains(u" of your "_s));
        QVERIFY(m_device->database().execute("UPDATE plan_item SET sort = 2"));
        week().refresh();
        QVERIFY(week().hint().startsWith(u"A quiet week"_s));
        week().goBy(8);
        QCOMPARE(week().hint(), QString()); // There is no plan: that is another thing.
    }

    void aTableThatIsGoneIsToldInWords()
    {
        QVERIFY(m_device->database().execute("DROP TABLE tick"));
        week().refresh();
        QCOMPARE(week().state(), PageModel::State::Trouble);
        QCOMPARE(week().trouble(), Words::sentence(ErrorKind::Storage));
    }

    void theItemPageFollowsTheWork()
    {
        const auto task = m_device->task();
        item().show(task.id);
        QCOMPARE(item().state(), PageModel::State::Ready);
        const QAbstractItemModelTester steps(item().steps(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(item().next(), ItemModel::Next::DoStep);
        for (int row = 0; row < item().steps()->count(); ++row) {
            const auto step = item().steps()->index(row).data(StepModel::StepRole).value<StepRow>();
            QVERIFY(!step.done);
            item().tickStep(step.id, true);
        }
        QTRY_COMPARE(item().next(), ItemModel::Next::HandIn);
        QVERIFY(item().steps()->index(0).data(StepModel::StepRole).value<StepRow>().done);
    }

    void whatIsHandedInGoesItsWay()
    {
        item().show(m_device->task().id);
        item().setDraft(u"Mijn werk"_s);
        item().handIn();
        item().handIn(); // A second press changes nothing.
        QTRY_COMPARE(item().handIns().size(), 1);
        QTRY_COMPARE(item().draft(), QString());
        const auto chain = item().handIns()[0].chain;
        QVERIFY(chain[0].passed);
        QVERIFY(chain[1].current);
        QVERIFY(!item().card().state.isEmpty());
        QCOMPARE(WorkStore(m_device->database()).handInsOf(m_device->student(), m_device->task().id).value().size(), 1);
    }

    void aDraftWaitsForItsItem()
    {
        const auto &items = m_device->demo().items;
        item().show(items[0].id);
        item().setDraft(u"Half"_s);
        item().show(items[1].id);
        QCOMPARE(item().draft(), QString());
        item().show(items[0].id);
        QCOMPARE(item().draft(), u"Half"_s);
    }

    void aDraftKeepsItself()
    {
        const auto task = m_device->task();
        const auto stored = [&] {
            const auto draft = WorkStore(m_device->database()).draftOf(m_device->student(), task.id).value();
            return draft ? draft->text : QString();
        };
        item().show(task.id);
        QVERIFY(item().isDraftKept());
        item().setDraft(u"Een zin"_s);
        QVERIFY(!item().isDraftKept());
        QTRY_COMPARE(stored(), u"Een zin"_s);
        QTRY_VERIFY(item().isDraftKept());
        // The program ends in the middle of a word.
        item().setDraft(u"Een zin en een ha"_s);
        m_models.reset();
        m_thread.reset();
        m_thread = std::make_unique<WorkThread>([this] { return m_device->connect(); }, m_device->clock());
        m_models = std::make_unique<Models>(m_device->database(), *m_thread, m_device->clock());
        item().show(task.id);
        QCOMPARE(item().draft(), u"Een zin en een ha"_s);
        item().setDraft({});
        QTRY_COMPARE(stored(), QString());
    }

    void whatAnotherDeviceWroteComesOnlyWhileNobodyTypes()
    {
        const auto task = m_device->task();
        RecordStore records(m_device->database());
        const auto hear = [&](const QString &text, qint64 version) {
            const auto record = toRecord(
                Draft{.id = Draft::idOf(m_device->student(), task.id), .student = m_device->student(), .item = task.id, .text = text});
            QVERIFY(records.put(record, records.scopeOf(record).value(), version));
            item().refresh();
        };
        item().show(task.id);
        hear(u"Van de tablet"_s, 5);
        QCOMPARE(item().draft(), u"Van de tablet"_s);
        item().setDraft(u"Van de laptop"_s);
        hear(u"Nog eens van de tablet"_s, 6);
        QCOMPARE(item().draft(), u"Van de laptop"_s);
        QTRY_VERIFY(item().isDraftKept());
        // The hub learns that the later text of the tablet was not seen here, and keeps it.
        const auto changes = Outbox(m_device->database()).sealed(10).value();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].base, 5);
    }

    void aKeptVersionIsComparedAndTakenBack()
    {
        const auto task = m_device->task();
        const auto student = m_device->student();
        RecordStore records(m_device->database());
        const auto hear = [&](const Record &record) { QVERIFY(records.put(record, records.scopeOf(record).value(), 5)); };
        hear(toRecord(Draft{.id = Draft::idOf(student, task.id), .student = student, .item = task.id, .text = u"Van de laptop"_s}));
        hear(toRecord(KeptText{.id = Id::derived({"kept"}),
                               .owner = student,
                               .aboutKind = Kind::Draft,
                               .about = Draft::idOf(student, task.id),
                               .field = kindOf<Draft>().field("text"_L1)->key,
                               .text = u"Van de tablet"_s,
                               .device = u"Tablet"_s,
                               .writtenAt = m_device->clock()(),
                               .settledAt = {}}));
        item().show(task.id);
        QVERIFY(item().keptVersions().startsWith(u"1 other version"_s));
        auto &kept = m_models->kept;
        kept.show();
        QCOMPARE(kept.rows().size(), 1);
        QCOMPARE(kept.rows()[0].title, u"Draft: %1"_s.arg(task.title));
        QVERIFY(kept.rows()[0].from.startsWith(u"From “Tablet”, "_s));
        QCOMPARE(kept.rows()[0].kept, u"Van de tablet"_s);
        QCOMPARE(kept.rows()[0].current, u"Van de laptop"_s);
        kept.restore(0);
        QTRY_VERIFY(kept.rows().isEmpty());
        QCOMPARE(kept.state(), PageModel::State::Empty);
        QTRY_COMPARE(item().draft(), u"Van de tablet"_s);
        QCOMPARE(item().keptVersions(), QString());
    }

    void whatTheSchoolDidNotTakeIsToldWithItsReason()
    {
        const auto task = m_device->task();
        StudentWork work(m_device->database(), m_device->student());
        QVERIFY(work.handIn(task.id, u"Mijn werk"_s, m_device->clock()()).has_value());
        Outbox outbox(m_device->database());
        const auto number = outbox.sealed(10).value().constFirst().number;
        QVERIFY(outbox.settle(number, {{.number = number, .reason = ErrorKind::NotFound}}, m_device->clock()()));
        auto &kept = m_models->kept;
        kept.show();
        QCOMPARE(kept.rows().size(), 1);
        QCOMPARE(kept.rows()[0].title, u"Work handed in: %1"_s.arg(task.title));
        QCOMPARE(kept.rows()[0].reason, Words::sentence(ErrorKind::NotFound));
        QCOMPARE(kept.rows()[0].kept, u"Mijn werk"_s);
        kept.letGo(0);
        QTRY_VERIFY(kept.rows().isEmpty());
    }

    void aFailedHandInKeepsTheDraft()
    {
        const QSignalSpy failed(m_thread.get(), &WorkThread::failed);
        item().show(m_device->task().id);
        const QString tooLong(100'001, u'x');
        item().setDraft(tooLong);
        item().handIn();
        QTRY_COMPARE(failed.size(), 2); // Neither as a draft nor as work.
        QCOMPARE(item().draft(), tooLong);
        QVERIFY(!item().isDraftKept());
        QCOMPARE(m_models->status.failure(), Words::sentence(ErrorKind::Invalid));
        item().setDraft(u"Korter"_s);
        item().handIn();
        QTRY_COMPARE(item().handIns().size(), 1);
    }

    void feedbackIsReadAndSaysSo()
    {
        const auto now = m_device->clock()();
        const auto task = m_device->task();
        const auto id = StudentWork(m_device->database(), m_device->student()).handIn(task.id, u"Werk"_s, now).value();
        const auto answer = m_device->answer(*WorkStore(m_device->database()).handIn(id).value());
        item().show(task.id);
        QCOMPARE(item().next(), ItemModel::Next::ReadFeedback);
        QVERIFY(item().handIns()[0].chain[4].current);
        item().markRead(answer.id);
        QTRY_VERIFY(!item().feedback()[0].readAt.isEmpty());
    }

    void anItemThatIsGoneIsToldInWords()
    {
        item().show(Id::derived({"taken out by the teacher"}));
        QCOMPARE(item().state(), PageModel::State::Trouble);
        QCOMPARE(item().trouble(), Words::sentence(ErrorKind::NotFound));
    }

    void aNewDeviceOpensTheDemoSchool()
    {
        open(DemoDevice::Start::Empty);
        QVERIFY(!m_models->setup.isPaired());
        QCOMPARE(week().state(), PageModel::State::Empty);
        m_models->setup.openDemo();
        QVERIFY(m_models->setup.isBusy());
        QTRY_VERIFY(m_models->setup.isPaired());
        QCOMPARE(week().state(), PageModel::State::Ready);
        QTRY_VERIFY(!m_models->status.contact().isEmpty());
    }

    void anAddressThatIsNoneIsToldInWords()
    {
        open(DemoDevice::Start::Empty);
        m_models->setup.pair(u"http://"_s, u"code"_s);
        QTRY_VERIFY(!m_models->setup.trouble().isEmpty());
        QVERIFY(!m_models->setup.isBusy());
        QVERIFY(!m_models->setup.isPaired());
    }

    void whatWasAskedBeforeTheEndIsDone()
    {
        const auto task = m_device->task();
        week().place(task.id, 5);
        m_models.reset();
        m_thread.reset();
        QCOMPARE(WorkStore(m_device->database()).momentOf(m_device->student(), task.id).value()->day, QDate(2026, 11, 20));
    }

    void everyErrorHasASentence()
    {
        const auto kinds = QMetaEnum::fromType<ErrorKind>();
        for (int kind = 0; kind < kinds.keyCount(); ++kind) {
            QVERIFY(!Words::sentence(ErrorKind(kinds.value(kind))).isEmpty());
        }
    }

    void removingMuchCanBeAgreedTo()
    {
        auto &status = m_models->status;
        QVERIFY(!status.canAgreeToRemove());
        Q_EMIT m_thread->statusChanged({.state = SyncStatus::State::Trouble, .trouble = ErrorKind::ManyDeletions});
        QVERIFY(status.canAgreeToRemove());
        QCOMPARE(status.trouble(), Words::sentence(ErrorKind::ManyDeletions));
        Q_EMIT m_thread->statusChanged({.state = SyncStatus::State::Trouble, .trouble = ErrorKind::TooOld});
        QVERIFY(!status.canAgreeToRemove());
    }

    void aWrongClockIsTold()
    {
        SyncStatus status{.state = SyncStatus::State::Idle, .lastContact = m_device->clock()()};
        Q_EMIT m_thread->statusChanged(status);
        const auto usual = m_models->status.contact();
        status.clockSkew = -4000;
        Q_EMIT m_thread->statusChanged(status);
        QVERIFY(m_models->status.contact() != usual);
        QVERIFY(m_models->status.contact().startsWith(usual));
    }

    void aWipedDeviceAsksWhoseItIs()
    {
        QVERIFY(m_models->setup.isPaired());
        Q_EMIT m_thread->statusChanged({.trouble = ErrorKind::Erased});
        QVERIFY(!m_models->setup.isPaired());
        QCOMPARE(m_models->setup.trouble(), Words::sentence(ErrorKind::Erased));
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
