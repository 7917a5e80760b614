// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"

#include "service/position.h"
#include "store_sqlite/restoration_store.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Where device and hub differ although nothing should: found by digests, mended part by part, also after the hub was put back. */
class RestorationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubWorld> m_world;

    [[nodiscard]] static Id id(const char *name) { return HubWorld::id(name); }
    [[nodiscard]] static Scope groupA() { return {.type = ScopeType::Group, .key = id("A")}; }
    [[nodiscard]] Id item(int number) const { return HubWorld::itemId("A", m_world->week, number); }
    [[nodiscard]] QByteArray epoch() const { return m_world->office().state().state()->epoch; }

    /** As a device that knows nothing gets it. */
    [[nodiscard]] QMap<TestDevice::Name, TestDevice::Row> whole(const char *person)
    {
        TestDevice fresh(*m_world, person);
        fresh.sync();
        return fresh.rows;
    }

    /** The hub as it was, by name and content; what the roster says is the same all the time here. */
    void putBack(const QByteArray &copy) { QVERIFY(m_world->database().execute("DELETE FROM record; DELETE FROM scope;" + copy)); }
    [[nodiscard]] static QByteArray keep()
    {
        return "CREATE TEMP TABLE kept_record AS SELECT * FROM record; CREATE TEMP TABLE kept_scope AS SELECT * FROM scope";
    }
    [[nodiscard]] static QByteArray kept() { return "INSERT INTO record SELECT * FROM kept_record; INSERT INTO scope SELECT * FROM kept_scope"; }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<HubWorld>();
        m_world->publish("A", m_world->week, 20);
    }

    void aDeviceThatAgreesIsToldNothing()
    {
        TestDevice noor(*m_world, "Noor");
        noor.sync();
        const auto reply = noor.send();
        QVERIFY(reply.ack.digests.isEmpty());
        QVERIFY(!reply.more);
        QVERIFY(reply.pages.isEmpty());
    }

    void ownChangesKeepTheDigestTheSame()
    {
        TestDevice noor(*m_world, "Noor");
        noor.sync();
        noor.make(Tick{.id = Tick::idOf(id("Noor"), item(1), {}), .student = id("Noor"), .item = item(1), .step = {}, .done = true});
        const auto reply = noor.sync();
        QCOMPARE(reply.ack.versions.size(), 1);
        QVERIFY(noor.send().ack.digests.isEmpty());
    }

    void onlyThePartsThatDifferComeAgain()
    {
        TestDevice noor(*m_world, "Noor");
        noor.sync();
        noor.rows.remove({Kind::PlanItem, item(3)});
        noor.rows[{Kind::PlanItem, item(5)}].version += 1000;
        const auto found = noor.sync();
        QVERIFY(found.more);
        QCOMPARE(noor.differing, QSet<Scope>{groupA()});
        const auto mended = noor.sync();
        QVERIFY(rowsIn(mended) > 0 && rowsIn(mended) < 20);
        QCOMPARE(noor.rows, whole("Noor"));
        QVERIFY(noor.differing.isEmpty());
        QVERIFY(noor.send().ack.digests.isEmpty());
        QVERIFY(!noor.sawChildBeforeParent && !noor.sawPageOutOfTurn);
    }

    void aRowTheHubNeverHadIsFound()
    {
        TestDevice noor(*m_world, "Noor");
        noor.sync();
        noor.rows.insert({Kind::Step, id("ghost")}, {.values = {}, .scope = groupA(), .version = 7});
        noor.sync();
        noor.sync();
        QCOMPARE(noor.rows, whole("Noor"));
    }

    void aRepairCutInTheMiddleIsProgress()
    {
        m_world->publish("A", m_world->week, 60, 7'000);
        TestDevice noor(*m_world, "Noor");
        noor.sync();
        for (auto &row : noor.rows) {
            row.version += row.scope == groupA() ? 1 : 0;
        }
        noor.sync();
        const auto reply = noor.send();
        QVERIFY(reply.pages.size() > 1);
        noor.hear(reply, 1);
        QVERIFY(noor.differing.contains(groupA()));
        const auto rest = noor.sync();
        QVERIFY(rowsIn(rest) < rowsIn(reply));
        QCOMPARE(noor.rows, whole("Noor"));
        QVERIFY(!noor.sawChildBeforeParent);
    }

    void aHubThatWasPutBackBeginsAnotherHistory()
    {
        TestDevice noor(*m_world, "Noor");
        noor.sync();
        QVERIFY(m_world->database().execute(keep()));
        const auto before = m_world->seqOf(ScopeType::Group, "A");
        m_world->put(HubWorld::item("later", HubWorld::planId("A", m_world->week)));
        noor.sync();
        const auto old = epoch();
        putBack(kept());

        const auto told = noor.sync();
        QVERIFY(epoch() != old);
        QVERIFY(told.more && !told.ack.digests.isEmpty());
        QVERIFY(rowsIn(told) == 0);
        noor.sync();
        // What the device alone still has is told apart by its version, for it to bring back.
        QVERIFY(!noor.forgotten.value(groupA()).isEmpty());
        QCOMPARE(noor.forgotten.value(groupA()).first().after, before);
        QVERIFY(noor.forgotten.value(groupA()).first().before > before + 1000);
        QCOMPARE(noor.rows, whole("Noor"));
        QVERIFY(noor.send().ack.digests.isEmpty() && !noor.send().more);
        QVERIFY(!noor.sawPageOutOfTurn);
    }

    void newNumbersAreBeyondEveryOldOne()
    {
        TestDevice noor(*m_world, "Noor");
        TestDevice wout(*m_world, "Wout");
        noor.sync();
        QVERIFY(m_world->database().execute(keep()));
        m_world->put(HubWorld::item("later", HubWorld::planId("A", m_world->week)));
        noor.sync();
        wout.sync();
        const auto last = m_world->seqOf(ScopeType::Group, "A");
        for (int again = 0; again < 2; ++again) {
            putBack(kept());
            noor.sync();
            noor.sync();
            QVERIFY(m_world->seqOf(ScopeType::Group, "A") > last + 1'000'000);
            m_world->put(HubWorld::item("after", HubWorld::planId("A", m_world->week)));
            noor.sync();
        }
        // One that missed a whole history is told of both.
        wout.sync();
        wout.sync();
        const auto version = m_world->row(Kind::PlanItem, id("after")).seq;
        QVERIFY(
            std::ranges::none_of(wout.forgotten.value(groupA()), [&](const VersionGap &gap) { return version > gap.after && version < gap.before; }));
        QVERIFY(std::ranges::any_of(wout.forgotten.value(groupA()), [&](const VersionGap &gap) { return last > gap.after && last < gap.before; }));
        QCOMPARE(wout.rows, whole("Wout"));
    }

    void whatWasSettledBeforeStaysSettled()
    {
        TestDevice noor(*m_world, "Noor");
        noor.sync();
        auto request = noor.request();
        request.settled = 7;
        const auto reply = m_world->exchange().run(noor.token, request, m_world->now);
        QVERIFY(reply.has_value());
        QCOMPARE(reply->ack.upTo, 7);
        QVERIFY(reply->more);
    }

    void oneRestorationIsEnoughForAllDevices()
    {
        TestDevice noor(*m_world, "Noor");
        TestDevice wout(*m_world, "Wout");
        noor.sync();
        wout.sync();
        for (auto *device : {&noor, &wout}) {
            auto request = device->request();
            request.settled = 7;
            QVERIFY(m_world->exchange().run(device->token, request, m_world->now).has_value());
        }
        QCOMPARE(m_world->database().prepared("SELECT count(*) FROM restoration").integer().value(), 1);
    }

    void afterItTeachersBringBackWhatTheOfficeMade()
    {
        TestDevice lies(*m_world, "Lies");
        TestDevice noor(*m_world, "Noor");
        const Subject physics{.id = id("physics"), .school = id("school"), .name = u"Fysica"_s, .abbreviation = {}, .colour = 2, .icon = {}};
        lies.make(physics);
        lies.sync();
        QCOMPARE(lies.refused.size(), 1);
        const TestDevice wout(*m_world, "Wout");
        auto request = wout.request();
        request.settled = 7;
        QVERIFY(m_world->exchange().run(wout.token, request, m_world->now).has_value());
        lies.make(physics);
        noor.make(Subject{.id = id("chess"), .school = id("school"), .name = u"Schaken"_s, .abbreviation = {}, .colour = 2, .icon = {}});
        lies.sync();
        noor.sync();
        QCOMPARE(lies.refused.size(), 1);
        QVERIFY(m_world->office().records().find(Kind::Subject, id("physics")).value().has_value());
        QVERIFY(!m_world->office().records().find(Kind::Subject, id("chess")).value().has_value());
    }
};

QTEST_GUILESS_MAIN(RestorationTest)
#include "restoration_test.moc"
