// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminder_model.h"
#include "stores/reminder_store.h"
#include "support/demo_device.h"
#include "support/fake_background.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class ReminderModelTest : public QObject
{
    Q_OBJECT

    std::optional<DemoDevice> m_device;
    std::unique_ptr<WorkThread> m_thread;
    FakeBackground m_background;
    std::unique_ptr<ReminderModel> m_model;

    void startProgram()
    {
        m_model.reset();
        m_thread = std::make_unique<WorkThread>([this] { return m_device->connect(); }, m_device->clock());
        m_model = std::make_unique<ReminderModel>(m_device->database(), *m_thread, m_device->clock(), &m_background);
    }

    ReminderWishes wishes() { return ReminderStore(m_device->database()).wishes().value(); }

private Q_SLOTS:
    void init()
    {
        cleanup();
        m_device.emplace();
        m_background.calls = 0;
        m_background.starts = false;
        m_background.isReadOnly = false;
        startProgram();
        // Only what is placed here.
        QVERIFY(m_device->database().execute("UPDATE plan_item SET due = NULL"));
    }

    void cleanup()
    {
        m_model.reset();
        m_thread.reset();
        m_device.reset();
    }

    void itSaysWhatComesNextAndWhy()
    {
        m_model->show();
        QCOMPARE(m_model->state(), PageModel::State::Ready);
        QCOMPARE(m_model->next(), QString());
        QVERIFY(m_model->reason().startsWith(u"You get all reminders."_s));
        const auto task = m_device->task();
        const auto now = m_device->clock()();
        StudentWork work(m_device->database(), m_device->student());
        QVERIFY(work.place(task.id, now.toLocalTime().date(), QTime(16, 30), now));
        m_model->refresh();
        QCOMPARE(m_model->next(), u"Today 16:20"_s);
        QCOMPARE(m_model->nextLines(), u"16:30 "_s + task.title);
        QVERIFY(work.place(task.id, now.toLocalTime().date().addDays(1), {}, now));
        m_model->refresh();
        QCOMPARE(m_model->next(), u"Tomorrow 16:00"_s);
        m_model->setBegins(17 * 60);
        QTRY_COMPARE(m_model->next(), u"Tomorrow 17:00"_s);
        m_model->setOn(false);
        QTRY_COMPARE(m_model->next(), QString());
    }

    void whatIsSaidIsKept()
    {
        m_model->show();
        m_model->setQuiet(21 * 60, 6 * 60 + 30);
        m_model->setThins(false);
        QTRY_COMPARE(wishes(), (ReminderWishes{.quietFrom = {21, 0}, .quietTo = {6, 30}, .thins = false}));
        startProgram();
        m_model->show();
        QCOMPARE(m_model->quietFrom(), 21 * 60);
        QCOMPARE(m_model->quietTo(), 6 * 60 + 30);
        QVERIFY(!m_model->thins());
    }

    void nothingStartsWithTheSessionUntilTheStudentSaysSo()
    {
        m_model->show();
        QVERIFY(!m_background.starts);
        m_model->setWhenClosed(true);
        QVERIFY(m_background.starts);
        QTRY_VERIFY(wishes().whenClosed);
        // Off is off; on again is as it was.
        m_model->setOn(false);
        QVERIFY(!m_background.starts);
        QTRY_VERIFY(!wishes().on);
        m_model->setOn(true);
        QVERIFY(m_background.starts);
        QTRY_VERIFY(wishes().on);
        m_model->setWhenClosed(false);
        QVERIFY(!m_background.starts);
        QTRY_VERIFY(!wishes().whenClosed);
    }

    void whatTheSessionCannotKeepIsSaidAndNotPromised()
    {
        m_model->show();
        m_background.isReadOnly = true;
        m_model->setWhenClosed(true);
        QCOMPARE(m_model->state(), PageModel::State::Trouble);
        QVERIFY(!m_model->trouble().isEmpty());
        m_model->refresh();
        QCOMPARE(m_model->state(), PageModel::State::Ready);
        QVERIFY(!m_model->whenClosed());
        QVERIFY(!wishes().whenClosed);
    }

    void theWindowWakesItOnlyForWhoWantsIt()
    {
        m_model->attend();
        QCOMPARE(m_background.calls, 1);
        QVERIFY(ReminderStore(m_device->database()).setWishes({.on = false}));
        m_model->attend();
        QCOMPARE(m_background.calls, 1);
    }
};

QTEST_GUILESS_MAIN(ReminderModelTest)
#include "reminder_model_test.moc"
