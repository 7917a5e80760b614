// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models_on_device.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** The week measured by the student's own time, and what they can do about it. */
class OwnTimeModelsTest : public QObject, private ModelsOnDevice
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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
        const auto ahead = Week::of(m_device->clock()().date()).plus(8);
        m_device->put(toRecord(OwnTask{.id = Id::derived({"own"}), .student = m_device->student(), .week = ahead, .title = u"Ordenen"_s}));
        week().refresh();
        QCOMPARE(week().state(), PageModel::State::Ready);
        QVERIFY(week().hint().startsWith(u"The school's plan for this week is not here yet."_s));
    }
};

QTEST_GUILESS_MAIN(OwnTimeModelsTest)
#include "own_time_models_test.moc"
