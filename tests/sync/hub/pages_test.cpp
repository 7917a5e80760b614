// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** In what order rows come, and that every cut leaves something useful and skips nothing. */
class PagesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HubWorld> m_world;

    [[nodiscard]] static Id id(const char *name) { return HubWorld::id(name); }
    [[nodiscard]] Scope groupA() const { return {.type = ScopeType::Group, .key = id("A")}; }
    void publishYear()
    {
        for (int offset = -3; offset <= 3; ++offset) {
            m_world->publish("A", m_world->week.plus(offset), 20, 900);
        }
    }
    [[nodiscard]] static QList<Page> pagesOf(const SyncReply &reply, const Scope &scope)
    {
        QList<Page> pages;
        for (const auto &page : reply.pages) {
            if (page.cursor.scope == scope) {
                pages.append(page);
            }
        }
        return pages;
    }
    [[nodiscard]] QList<qint64> weeksOf(const QList<Page> &pages)
    {
        QList<qint64> weeks;
        for (const auto &page : pages) {
            for (const auto &row : page.rows) {
                if (const auto week = m_world->row(row.record.kind, row.record.id).week; weeks.isEmpty() || weeks.last() != week) {
                    weeks.append(week);
                }
            }
        }
        return weeks;
    }
    /** Everything a fresh device of the same person has. */
    [[nodiscard]] QMap<TestDevice::Name, TestDevice::Row> whole(const char *person)
    {
        TestDevice fresh(*m_world, person);
        fresh.sync();
        return fresh.rows;
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<HubWorld>(); }

    void aSmallGroupIsOnePage()
    {
        m_world->publish("A", m_world->week, 3);
        m_world->publish("A", m_world->week.plus(-1), 3);
        TestDevice noor(*m_world, "Noor");
        QCOMPARE(pagesOf(noor.sync(), groupA()).size(), 1);
        QVERIFY(!noor.sawChildBeforeParent);
    }

    void aLargeOneComesWeekByWeekTheCurrentFirst()
    {
        publishYear();
        TestDevice noor(*m_world, "Noor");
        const auto pages = pagesOf(noor.sync(), groupA());
        QCOMPARE(pages.size(), 7);
        QList<qint64> expected;
        for (const int offset : {0, 1, 2, 3, -1, -2, -3}) {
            expected.append(m_world->week.plus(offset).ordinal());
        }
        QCOMPARE(weeksOf(pages), expected);
        QVERIFY(!noor.sawChildBeforeParent);
        QVERIFY(noor.sync().pages.isEmpty());
    }

    void schoolAndFamilyComeBeforeTheGroup()
    {
        m_world->publish("A", m_world->week, 3);
        TestDevice noor(*m_world, "Noor");
        QList<ScopeType> order;
        for (const auto &page : noor.sync().pages) {
            order.append(page.cursor.scope.type);
        }
        QCOMPARE(order,
                 QList<ScopeType>({ScopeType::School, ScopeType::Family, ScopeType::Group, ScopeType::Student, ScopeType::Staff, ScopeType::Coach,
                                   ScopeType::Parents}));
    }

    void everyCutIsProgressAndSkipsNothing_data()
    {
        QTest::addColumn<int>("pages");
        for (const int pages : {1, 2, 3, 5}) {
            QTest::addRow("after %d pages", pages) << pages;
        }
    }

    void everyCutIsProgressAndSkipsNothing()
    {
        QFETCH(int, pages);
        publishYear();
        TestDevice noor(*m_world, "Noor");
        int exchanges = 0;
        for (auto reply = noor.send(); !reply.pages.isEmpty(); reply = noor.send()) {
            const auto before = noor.rows.size() + noor.cursors.size();
            const auto cursors = noor.cursors;
            noor.hear(reply, pages);
            QVERIFY(noor.rows.size() + noor.cursors.size() > before || noor.cursors != cursors);
            QVERIFY(!noor.sawChildBeforeParent);
            QVERIFY(++exchanges < 20);
        }
        QCOMPARE(noor.rows, whole("Noor"));
    }

    void whatChangesDuringALoadIsNotSkipped()
    {
        publishYear();
        TestDevice noor(*m_world, "Noor");
        noor.hear(noor.send(), 4); // school, family, the current week and the next
        const auto title = kindOf<PlanItem>().field("title"_L1)->key;
        const auto there = HubWorld::itemId("A", m_world->week, 0);
        const auto notYet = HubWorld::itemId("A", m_world->week.plus(-2), 0);
        QVERIFY(m_world->office().set(Kind::PlanItem, there, {{title, u"Nieuw"_s}}, m_world->now));
        QVERIFY(m_world->office().set(Kind::PlanItem, notYet, {{title, u"Ook nieuw"_s}}, m_world->now));
        QVERIFY(m_world->office().withdraw(Kind::PlanItem, HubWorld::itemId("A", m_world->week, 1)));
        QVERIFY(m_world->office().withdraw(Kind::PlanItem, HubWorld::itemId("A", m_world->week.plus(-2), 1)));
        // From a week that is still to come to one that is there already.
        const auto planKey = kindOf<PlanItem>().field("plan"_L1)->key;
        QVERIFY(m_world->office().set(Kind::PlanItem, HubWorld::itemId("A", m_world->week.plus(-1), 2),
                                      {{planKey, HubWorld::planId("A", m_world->week)}}, m_world->now));
        while (!noor.sync().pages.isEmpty()) {}
        QVERIFY(!noor.sawChildBeforeParent);
        QCOMPARE(noor.rows, whole("Noor"));
    }

    void aMovedWeekTakesItsItemsAlongDuringALoad()
    {
        publishYear();
        TestDevice noor(*m_world, "Noor");
        noor.hear(noor.send(), 3); // the current week only
        const auto week = kindOf<WeekPlan>().field("week"_L1)->key;
        QVERIFY(
            m_world->office().set(Kind::WeekPlan, HubWorld::planId("A", m_world->week.plus(-3)), {{week, m_world->week.ordinal()}}, m_world->now));
        while (!noor.sync().pages.isEmpty()) {}
        QVERIFY(!noor.sawChildBeforeParent);
        QCOMPARE(noor.rows, whole("Noor"));
    }

    void whatTheDeviceCanAffordEndsAReply()
    {
        publishYear();
        TestDevice noor(*m_world, "Noor");
        noor.affordable = 400;
        const auto run = m_world->exchange().run(noor.token, noor.request(), m_world->now);
        const auto received = throughFrames(encoded(*run, noor.affordable));
        QVERIFY(received.more);
        QVERIFY(received.reply.pages.size() < run->pages.size());
        int exchanges = 0;
        while (!noor.sync().pages.isEmpty()) {
            QVERIFY(++exchanges < 20);
        }
        QVERIFY(exchanges > 3);
        QCOMPARE(noor.rows, whole("Noor"));
    }

    void aSmallDeltaIsOnlyWhatChanged()
    {
        publishYear();
        TestDevice noor(*m_world, "Noor");
        noor.sync();
        QVERIFY(m_world->office().withdraw(Kind::PlanItem, HubWorld::itemId("A", m_world->week, 1)));
        m_world->publish("A", m_world->week.plus(4), 1);
        const auto reply = noor.sync();
        QCOMPARE(rowsIn(reply), 3 + 4); // an item and two steps gone; a plan, an item and two steps come
        QCOMPARE(noor.rows, whole("Noor"));
    }

    void itemsThatMoveOutOfAWithdrawnPlanKeepTheirSteps_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("to another week") << 1;
        QTest::newRow("to another plan of the week") << 0; // the steps themselves don't change then
    }

    void itemsThatMoveOutOfAWithdrawnPlanKeepTheirSteps()
    {
        QFETCH(int, offset);
        m_world->publish("A", m_world->week, 2);
        m_world->put(WeekPlan{.id = id("other"), .group = id("A"), .week = m_world->week.plus(offset), .note = {}});
        TestDevice noor(*m_world, "Noor");
        noor.sync();
        const auto planKey = kindOf<PlanItem>().field("plan"_L1)->key;
        const auto moved = HubWorld::itemId("A", m_world->week, 0);
        QVERIFY(m_world->office().set(Kind::PlanItem, moved, {{planKey, id("other")}}, m_world->now));
        QVERIFY(m_world->office().withdraw(Kind::WeekPlan, HubWorld::planId("A", m_world->week)));
        noor.sync();
        QVERIFY(noor.has(Kind::PlanItem, moved));
        QCOMPARE(noor.rows, whole("Noor"));
    }

    void longHistoriesOfOneStudentComeInPages()
    {
        m_world->publish("A", m_world->week, 1);
        for (int number = 0; number < 40; ++number) {
            m_world->put(HandIn{.id = Id::derived({"h", QByteArray::number(number)}),
                                .student = id("Noor"),
                                .item = HubWorld::itemId("A", m_world->week, 0),
                                .text = QString(4000, u'x'),
                                .madeAt = m_world->now,
                                .receivedAt = m_world->now});
        }
        TestDevice noor(*m_world, "Noor");
        const Scope staff{.type = ScopeType::Staff, .key = id("Noor")};
        const auto reply = noor.send();
        QVERIFY(pagesOf(reply, staff).size() > 1);
        noor.hear(reply, reply.pages.size() - 1);
        noor.sync();
        QCOMPARE(noor.rows, whole("Noor"));
    }
};

QTEST_GUILESS_MAIN(PagesTest)
#include "pages_test.moc"
