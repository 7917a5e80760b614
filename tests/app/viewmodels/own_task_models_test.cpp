// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models_on_device.h"
#include "support/answered_work.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Tasks that students give themselves as the pages show them, on Wednesday of week 47 at 15:00. */
class OwnTaskModelsTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aTaskOfOnesOwnIsACard()
    {
        auto &tasks = m_models->tasks;
        week().goToThisWeek();
        auto row = tasks.newTask();
        QVERIFY(row.isNew());
        QCOMPARE(tasks.weekAhead(row.weeksAhead), u"Week 47: 16 – 22 November"_s);
        QCOMPARE(tasks.subjects().size(), 11);
        row.title = u"Schrift ordenen"_s;
        row.minutes = 25;
        row.subject = 1;
        tasks.keep(row);
        const auto own = [&]() -> const ItemCard * {
            const auto &cards = week().basket()->cards();
            const auto found = std::ranges::find_if(cards, &ItemCard::own);
            return found == cards.end() ? nullptr : &*found;
        };
        QTRY_VERIFY(own() != nullptr);
        QCOMPARE(own()->title, u"Schrift ordenen"_s);
        QCOMPARE(own()->subject, tasks.subjects()[1]);
        QVERIFY(own()->facts.endsWith(u"your own"_s));
        const auto id = own()->id;
        week().place(id, 3);
        QTRY_VERIFY(cardIn(cardsOn(3), id) != nullptr);
        item().show(id);
        QVERIFY(item().card().own);
        QCOMPARE(item().nextText(), u"I have done this"_s);
        item().tick(true);
        QTRY_VERIFY(cardIn(cardsOn(3), id)->settled);
        row = tasks.task(id);
        row.weeksAhead = 1;
        tasks.keep(row);
        QTRY_VERIFY(cardIn(cardsOn(3), id) == nullptr);
        tasks.withdraw(id);
        QTRY_VERIFY(tasks.task(id).isNew());
        QTRY_COMPARE(item().state(), PageModel::State::Empty);
    }

    void aNextStepIsPlannedWithOneTap()
    {
        const auto task = m_device->task();
        item().show(task.id);
        const auto feedback = answeredWork(*m_device, task.id);
        item().refresh();
        QCOMPARE(item().feedback().constFirst().planned, QString());
        m_models->tasks.planNextStep(feedback.id);
        QTRY_COMPARE(item().feedback().constFirst().planned, u"Week 47"_s);
        const auto row = m_models->tasks.task(OwnTask::idOf(m_device->student(), feedback.id));
        QCOMPARE(row.item, task.id);
        QCOMPARE(row.itemTitle, task.title);
    }
};

QTEST_GUILESS_MAIN(OwnTaskModelsTest)
#include "own_task_models_test.moc"
