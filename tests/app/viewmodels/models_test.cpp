// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models_on_device.h"
#include "words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class ModelsTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

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
        const auto items = PlanStore(m_device->database()).itemsOf({.year = 2026, .number = 47}).value();
        // What stands in for a moment is led to by it.
        QCOMPARE(shown, std::ranges::count_if(items, [](const PlanItem &item) { return item.insteadOf.isNull(); }));
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
        // Nothing is wrong and nothing can be tried again: the page says that it was taken out.
        QCOMPARE(item().state(), PageModel::State::Empty);
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
