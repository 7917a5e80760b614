// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"

#include "client/exchange_store.h"
#include "database/migration.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
/** A device with its real database, on a line that the test cuts where it likes. */
class Device
{
public:
    Device(HubWorld &world, const char *person)
        : m_world(world)
        , m_token(world.paired(person))
        , m_database(*Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Device))
        , m_store(m_database)
    {
        const bool ready = migrate(m_database, u":/weekwijzer/migrations"_s)
            && DeviceStore(m_database).pair({.hub = {}, .token = m_token, .person = HubWorld::id(person), .school = HubWorld::id("school")});
        if (!ready) {
            qFatal("no device");
        }
    }

    template<typename T>
    void write(const T &value)
    {
        const auto record = toRecord(value);
        write(record.kind, record.id, record.values);
    }
    void write(Kind kind, const Id &id, const Values &values)
    {
        const auto clock = DeviceStore(m_database).tick(m_world.now).value();
        if (!Outbox(m_database).commit({.kind = kind, .record = id, .values = values, .clock = clock})) {
            qFatal("not written");
        }
    }

    /** One exchange, of which so many pages arrive; gives whether there is more to ask. */
    bool exchange(qsizetype pages = 1'000'000)
    {
        const auto request = m_store.request().value();
        const auto reply = m_world.exchange().run(m_token, request, m_world.now).value();
        lastAsked = request;
        lastTold = rowsIn(reply);
        if (!m_store.settle(reply.ack, m_world.now)) {
            qFatal("not settled");
        }
        for (const auto &page : reply.pages.first(std::min(pages, reply.pages.size()))) {
            if (m_store.keep(page).value() == PageOutcome::OutOfPlace) {
                qFatal("out of place");
            }
        }
        if (pages < reply.pages.size()) {
            return true;
        }
        const auto offered = m_store.conclude(m_world.now).value();
        return reply.more || offered > 0 || Outbox(m_database).waiting().value() > 0;
    }

    /** Until both rest; gives how many exchanges that took. */
    int settle()
    {
        int times = 1;
        for (; exchange() && times < 20; ++times) {}
        return times;
    }

    /** Every row with its values and version. */
    [[nodiscard]] QMap<std::pair<Kind, Id>, std::pair<Values, qint64>> rows()
    {
        QMap<std::pair<Kind, Id>, std::pair<Values, qint64>> all;
        const RecordStore records(m_database);
        const auto cursors = CursorStore(m_database).all().value();
        for (const auto &cursor : cursors) {
            const auto held = records.rowsOf(cursor.scope).value();
            for (const auto &row : held) {
                all.insert({row.kind, row.id}, {records.find(row.kind, row.id).value()->values, row.version});
            }
        }
        return all;
    }

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] bool has(Kind kind, const Id &id) { return rows().contains({kind, id}); }

    SyncRequest lastAsked;
    qsizetype lastTold = 0;

private:
    HubWorld &m_world;
    QByteArray m_token;
    Database m_database;
    ExchangeStore m_store;
};
}

/** The device's half against the hub's, with nothing in between. */
class DeviceAndHubTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubWorld> m_world;

    [[nodiscard]] static Id id(const char *name) { return HubWorld::id(name); }
    [[nodiscard]] Id item(int number) const { return HubWorld::itemId("A", m_world->week, number); }
    [[nodiscard]] Tick tick(const Id &item, bool done = true) const
    {
        return {.id = Tick::idOf(id("Noor"), item, {}), .student = id("Noor"), .item = item, .step = {}, .done = done};
    }
    [[nodiscard]] HandIn handIn() const
    {
        return {.id = id("work"), .student = id("Noor"), .item = item(1), .text = u"Werk"_s, .madeAt = m_world->now, .receivedAt = {}};
    }
    [[nodiscard]] static quint8 title() { return kindOf<PlanItem>().field("title"_L1)->key; }

    void keepCopy()
    {
        QVERIFY(
            m_world->database().execute("CREATE TEMP TABLE kept_record AS SELECT * FROM record; CREATE TEMP TABLE kept_scope AS SELECT * FROM scope;"
                                        "CREATE TEMP TABLE kept_device AS SELECT id, last_number FROM device"));
    }
    void putBack()
    {
        QVERIFY(
            m_world->database().execute("DELETE FROM record; DELETE FROM scope; INSERT INTO record SELECT * FROM kept_record;"
                                        "INSERT INTO scope SELECT * FROM kept_scope; DELETE FROM batch;"
                                        "UPDATE device SET last_number = (SELECT last_number FROM kept_device WHERE kept_device.id = device.id)"));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<HubWorld>();
        m_world->publish("A", m_world->week, 20);
    }

    void aQuietDeviceAgreesInOneExchangeAndIsToldNothing()
    {
        Device noor(*m_world, "Noor");
        QCOMPARE(noor.settle(), 1);
        QCOMPARE(noor.settle(), 1);
        QVERIFY(noor.lastAsked.digest);
        QCOMPARE(noor.lastTold, 0);
    }

    void ownChangesAreNotToldBackAndAgree()
    {
        Device noor(*m_world, "Noor");
        noor.settle();
        noor.write(tick(item(1)));
        noor.write(PlannerMoment{.id = PlannerMoment::idOf(id("Noor"), item(2)), .student = id("Noor"), .item = item(2), .day = QDate(2026, 11, 18)});
        noor.settle();
        QCOMPARE(noor.lastTold, 0);
        noor.write(tick(item(1), false));
        noor.settle();
        QCOMPARE(noor.settle(), 1);
        QVERIFY(noor.lastAsked.repairs.isEmpty());
        Device other(*m_world, "Noor");
        other.settle();
        QCOMPARE(noor.rows(), other.rows());
    }

    void aCorrectionThatIsCutOffIsFoundByTheDigest()
    {
        Device noor(*m_world, "Noor");
        Device tablet(*m_world, "Noor");
        noor.settle();
        tablet.settle();
        noor.write(tick(item(1), false));
        m_world->now = m_world->now.addSecs(60);
        tablet.write(tick(item(1), true));
        tablet.settle();
        // The later choice stands, but this device never hears of it.
        noor.exchange(0);
        for (int times = 0; times < 4; ++times) {
            noor.exchange();
        }
        QCOMPARE(noor.rows(), tablet.rows());
    }

    void aRefusedChangeWhoseCorrectionIsCutOffIsTakenBack()
    {
        Device noor(*m_world, "Noor");
        noor.settle();
        noor.write(Kind::PlanItem, item(1), {{title(), u"Vrij"_s}});
        noor.exchange(0);
        for (int times = 0; times < 4; ++times) {
            noor.exchange();
        }
        Device other(*m_world, "Noor");
        other.settle();
        QCOMPARE(noor.rows(), other.rows());
        QCOMPARE(Outbox(noor.database()).notAcceptedCount().value(), 1);
    }

    void aHubPutBackGetsEverythingBack()
    {
        Device noor(*m_world, "Noor");
        Device lies(*m_world, "Lies");
        noor.settle();
        lies.settle();
        keepCopy();
        // What only devices will know: an item, an edit, a tick on each, work and feedback.
        auto made = HubWorld::item("made", HubWorld::planId("A", m_world->week));
        lies.write(made);
        lies.write(Kind::PlanItem, item(3), {{title(), u"Veranderd"_s}});
        lies.settle();
        noor.settle();
        noor.write(tick(item(1)));
        noor.write(tick(made.id));
        noor.write(handIn());
        noor.settle();
        lies.settle();
        lies.write(Feedback{.id = id("feedback"),
                            .student = id("Noor"),
                            .item = item(1),
                            .handIn = handIn().id,
                            .teacher = id("Lies"),
                            .whereTo = u"Daar"_s,
                            .madeAt = m_world->now,
                            .readAt = {}});
        lies.settle();
        noor.settle();
        noor.write(Kind::Feedback, id("feedback"), {{kindOf<Feedback>().field("read_at"_L1)->key, Kept<QDateTime>::to(m_world->now)}});
        noor.settle();
        lies.settle();
        const auto before = noor.rows();
        putBack();
        // The student first, whose work is about an item that only the teacher can give back.
        m_world->now = m_world->now.addSecs(3600);
        noor.write(tick(item(2)));
        QVERIFY(noor.settle() <= 6);
        QVERIFY(lies.settle() <= 6);
        QVERIFY(noor.settle() <= 6);
        QVERIFY(lies.settle() <= 6);
        noor.settle();
        QVERIFY(SetAsideStore(noor.database()).all().value().isEmpty());
        QVERIFY(SetAsideStore(lies.database()).all().value().isEmpty());
        QCOMPARE(Outbox(noor.database()).notAcceptedCount().value(), 0);
        QCOMPARE(Outbox(lies.database()).notAcceptedCount().value(), 0);
        Device fresh(*m_world, "Noor");
        fresh.settle();
        const auto after = fresh.rows();
        QCOMPARE(noor.rows(), after);
        auto expected = before;
        expected.insert({Kind::Tick, tick(item(2)).id}, {toRecord(tick(item(2))).values, 0});
        QCOMPARE(after.keys(), expected.keys());
        const auto receivedAt = kindOf<HandIn>().field("received_at"_L1)->key;
        for (const auto &[name, row] : expected.asKeyValueRange()) {
            auto values = after.value(name).first;
            auto known = row.first;
            if (name.first == Kind::HandIn) {
                values.remove(receivedAt);
                known.remove(receivedAt);
            }
            QCOMPARE(values, known);
        }
    }

    void workOnALostItemMadeMeanwhileWaitsForIt()
    {
        Device noor(*m_world, "Noor");
        Device lies(*m_world, "Lies");
        lies.settle();
        keepCopy();
        auto made = HubWorld::item("made", HubWorld::planId("A", m_world->week));
        lies.write(made);
        lies.settle();
        noor.settle();
        putBack();
        noor.write(tick(made.id));
        noor.settle();
        QCOMPARE(Outbox(noor.database()).notAcceptedCount().value(), 0);
        QVERIFY(noor.has(Kind::Tick, tick(made.id).id));
        QVERIFY(noor.has(Kind::PlanItem, made.id));
        // Also what is done later, while the item is still missing.
        noor.write(PlannerMoment{.id = PlannerMoment::idOf(id("Noor"), made.id), .student = id("Noor"), .item = made.id, .day = QDate(2026, 11, 18)});
        noor.settle();
        QCOMPARE(Outbox(noor.database()).notAcceptedCount().value(), 0);
        lies.settle();
        noor.settle();
        noor.settle();
        Device fresh(*m_world, "Noor");
        fresh.settle();
        QVERIFY(fresh.has(Kind::Tick, tick(made.id).id));
        QVERIFY(fresh.has(Kind::PlannerMoment, PlannerMoment::idOf(id("Noor"), made.id)));
        QCOMPARE(noor.rows(), fresh.rows());
    }
};

QTEST_GUILESS_MAIN(DeviceAndHubTest)
#include "device_and_hub_test.moc"
