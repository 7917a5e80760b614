// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/migration.h"
#include "records/plan.h"
#include "records/work.h"
#include "stores/device_store.h"
#include "stores/outbox.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class OutboxTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    const Id m_student = Id::derived({"student"});
    const QDateTime m_now{{2026, 11, 17}, {17, 0}, QTimeZone::UTC};

    Change changeOf(const Record &record) const { return {.kind = record.kind, .record = record.id, .values = record.values, .clock = 1}; }

    Change tick(const char *step, bool done) const
    {
        const auto item = Id::derived({"item"});
        const auto part = Id::derived({step});
        return changeOf(toRecord(Tick{.id = Tick::idOf(m_student, item, part), .student = m_student, .item = item, .step = part, .done = done}));
    }

    Change handIn(const char *name) const
    {
        return changeOf(toRecord(HandIn{.id = Id::derived({name}),
                                        .student = m_student,
                                        .item = Id::derived({"item"}),
                                        .text = u"Mijn werk"_s,
                                        .madeAt = m_now,
                                        .receivedAt = {}}));
    }

private Q_SLOTS:
    void init()
    {
        auto database = Database::open(u":memory:"_s, QByteArray(32, 'k'), Database::Purpose::Device);
        QVERIFY(database.has_value());
        m_database.emplace(*std::move(database));
        QVERIFY(migrate(*m_database, u":/weekwijzer/migrations"_s).has_value());
        QVERIFY(DeviceStore(*m_database)
                    .pair({.hub = {}, .token = QByteArray(32, 't'), .person = m_student, .school = Id::derived({"school"})})
                    .has_value());
    }

    void effectAndChangeComeTogether()
    {
        Outbox outbox(*m_database);
        const auto change = tick("one", true);
        QVERIFY(outbox.commit(change).has_value());
        QVERIFY(fromRecord<Tick>(*RecordStore(*m_database).find(Kind::Tick, change.record).value()).done);
        QCOMPARE(outbox.waiting().value(), 1);
    }

    void aChangeThatCannotBeMadeLeavesNeither()
    {
        Outbox outbox(*m_database);
        auto change = tick("one", true);
        change.values.remove(kindOf<Tick>().field("item"_L1)->key);
        const auto committed = outbox.commit(change);
        QVERIFY(!committed.has_value());
        QCOMPARE(committed.error().kind, ErrorKind::Invalid);
        QCOMPARE(outbox.waiting().value(), 0);
        QVERIFY(!RecordStore(*m_database).find(Kind::Tick, change.record).value());
    }

    void anOutboxThatCannotBeWrittenTakesTheEffectBack()
    {
        QVERIFY(m_database->execute("CREATE TRIGGER refuse BEFORE INSERT ON outbox BEGIN SELECT raise(ABORT, 'no'); END").has_value());
        const auto change = tick("one", true);
        QVERIFY(!Outbox(*m_database).commit(change).has_value());
        QVERIFY(!RecordStore(*m_database).find(Kind::Tick, change.record).value());
    }

    void setsOfOneRecordJoinUntilSealed()
    {
        Outbox outbox(*m_database);
        QVERIFY(outbox.commit(tick("one", true)).has_value());
        QVERIFY(outbox.commit(tick("one", false)).has_value());
        QVERIFY(outbox.commit(tick("two", true)).has_value());
        QCOMPARE(outbox.waiting().value(), 2);
        const auto batch = outbox.sealed(100).value();
        QCOMPARE(batch.size(), 2);
        QCOMPARE(batch.at(0).number, 1);
        QCOMPARE(batch.at(1).number, 2);
        QCOMPARE(batch.at(0).values, tick("one", false).values);
        // What is sealed stays as it was; the next edit is a change of its own.
        QVERIFY(outbox.commit(tick("one", true)).has_value());
        QCOMPARE(outbox.sealed(100).value(), batch);
        QCOMPARE(outbox.waiting().value(), 3);
    }

    void numbersGoOnWithoutGaps()
    {
        Outbox outbox(*m_database);
        for (const char *step : {"one", "two", "three"}) {
            QVERIFY(outbox.commit(tick(step, true)).has_value());
        }
        QCOMPARE(outbox.sealed(2).value().last().number, 2);
        QVERIFY(outbox.settle(2, {}, m_now).has_value());
        QCOMPARE(outbox.sealed(2).value().first().number, 3);
        QCOMPARE(DeviceStore(*m_database).settled().value(), 2);
        QCOMPARE(outbox.waiting().value(), 1);
    }

    void aRepeatedAnswerChangesNothing()
    {
        Outbox outbox(*m_database);
        QVERIFY(outbox.commit(tick("one", true)).has_value());
        QCOMPARE(outbox.sealed(10).value().size(), 1);
        QVERIFY(outbox.settle(1, {}, m_now).has_value());
        QVERIFY(outbox.commit(tick("two", true)).has_value());
        QVERIFY(outbox.settle(1, {}, m_now).has_value());
        QCOMPARE(outbox.waiting().value(), 1);
    }

    void whatIsRefusedIsKeptWhole()
    {
        Outbox outbox(*m_database);
        const auto work = handIn("work");
        QVERIFY(outbox.commit(work).has_value());
        QCOMPARE(outbox.sealed(10).value().size(), 1);
        QVERIFY(outbox.settle(1, {{.number = 1, .reason = ErrorKind::NotAllowed}}, m_now).has_value());
        QCOMPARE(outbox.waiting().value(), 0);
        const NotAccepted expected{
            .number = 1, .kind = Kind::HandIn, .record = work.record, .values = work.values, .reason = ErrorKind::NotAllowed, .refusedAt = m_now};
        QCOMPARE(outbox.notAccepted().value(), QList<NotAccepted>{expected});
        QCOMPARE(outbox.notAcceptedCount().value(), 1);
    }

    void deliveryTellsTheTruthAtEachStage()
    {
        Outbox outbox(*m_database);
        const auto work = handIn("work");
        QVERIFY(outbox.commit(work).has_value());
        QCOMPARE(outbox.deliveryOf(work.record).value(), (Delivery{.waiting = true, .sentAt = {}, .settledAt = {}}));
        QCOMPARE(outbox.sealed(10).value().size(), 1);
        QVERIFY(outbox.markSent(m_now).has_value());
        QCOMPARE(outbox.deliveryOf(work.record).value(), (Delivery{.waiting = true, .sentAt = m_now, .settledAt = {}}));
        QVERIFY(outbox.settle(1, {}, m_now.addSecs(60)).has_value());
        QCOMPARE(outbox.deliveryOf(work.record).value(), (Delivery{.waiting = false, .sentAt = m_now, .settledAt = m_now.addSecs(60)}));
    }

    void theClockNeverGoesBack()
    {
        DeviceStore device(*m_database);
        const auto first = device.tick(m_now).value();
        QVERIFY(device.tick(m_now.addYears(-10)).value() > first);
        QVERIFY(device.witness(first * 2).has_value());
        QVERIFY(device.tick(m_now).value() > first * 2);
    }

    void aCopyTakesANameOfItsOwnAndSendsAllThatWaitsAgain()
    {
        Outbox outbox(*m_database);
        DeviceStore device(*m_database);
        for (const char *step : {"one", "two"}) {
            QVERIFY(outbox.commit(tick(step, true)).has_value());
            const auto number = outbox.sealed(10).value().last().number;
            QVERIFY(outbox.settle(number, {{.number = number}}, m_now).has_value());
        }
        QVERIFY(outbox.commit(tick("three", true)).has_value());
        QCOMPARE(outbox.sealed(10).value().constFirst().number, 3);
        QVERIFY(outbox.commit(tick("four", true)).has_value());
        QVERIFY(device.becomeFork(Id::derived({"new name"}), QByteArray(32, 'n')).has_value());
        QCOMPARE(device.pairing().value()->device, Id::derived({"new name"}));
        QCOMPARE(device.pairing().value()->token, QByteArray(32, 'n'));
        QCOMPARE(device.sealed().value(), 0);
        const auto batch = outbox.sealed(10).value();
        QCOMPARE(batch.size(), 2);
        QCOMPARE(batch[0].number, 1);
        QCOMPARE(batch[0].values, tick("three", true).values);
        QCOMPARE(batch[1].values, tick("four", true).values);
        // What was refused under the old name is kept, and has room beside what is refused under the new one.
        QVERIFY(outbox.settle(2, {{.number = 1}, {.number = 2}}, m_now).has_value());
        QCOMPARE(outbox.notAcceptedCount().value(), 4);
        QVERIFY(device.becomeFork(Id::derived({"another"}), QByteArray(32, 'a')).has_value());
        const auto kept = outbox.notAccepted().value();
        QCOMPARE(kept.size(), 4);
        QCOMPARE(kept[0].record, tick("one", true).record);
        QCOMPARE(kept[3].record, tick("four", true).record);
        QVERIFY(kept[3].number < 1);
    }

    void whatWasErasedIsNotKept()
    {
        Outbox outbox(*m_database);
        QVERIFY(outbox.commit(handIn("work")).has_value());
        QCOMPARE(outbox.sealed(10).value().size(), 1);
        QVERIFY(outbox.settle(1, {{.number = 1, .reason = ErrorKind::Erased}}, m_now).has_value());
        QCOMPARE(outbox.notAcceptedCount().value(), 0);
    }

    void aPersonDecidesAboutWhatWasNotAcceptedOnce()
    {
        Outbox outbox(*m_database);
        QVERIFY(outbox.commit(handIn("work")).has_value());
        QCOMPARE(outbox.sealed(10).value().size(), 1);
        QVERIFY(outbox.settle(1, {{.number = 1, .reason = ErrorKind::NotAllowed}}, m_now).has_value());
        QVERIFY(outbox.settleNotAccepted(1, m_now).has_value());
        QCOMPARE(outbox.notAcceptedCount().value(), 0);
        QVERIFY(outbox.notAccepted().value().isEmpty());
    }

    void aDocumentThatTheHubHasAfterAllIsNoLongerRefused()
    {
        Outbox outbox(*m_database);
        const auto made = handIn("work");
        QVERIFY(outbox.commit(made).has_value());
        QCOMPARE(outbox.sealed(10).value().size(), 1);
        QVERIFY(outbox.settle(1, {{.number = 1, .reason = ErrorKind::NotAllowed}}, m_now).has_value());
        QVERIFY(outbox.withdrawRefusal(Id::derived({"another"})).has_value());
        QCOMPARE(outbox.notAcceptedCount().value(), 1);
        QVERIFY(outbox.withdrawRefusal(made.record).has_value());
        QCOMPARE(outbox.notAcceptedCount().value(), 0);
    }

    void theNameFromTheHubIsKept()
    {
        QVERIFY(m_database->execute("DELETE FROM device").has_value());
        const Pairing pairing{.hub = QUrl(u"http://school"_s),
                              .token = QByteArray(32, 't'),
                              .person = m_student,
                              .school = Id::derived({"school"}),
                              .device = Id::derived({"device"})};
        QVERIFY(DeviceStore(*m_database).pair(pairing).has_value());
        QCOMPARE(DeviceStore(*m_database).pairing().value(), pairing);
    }

    void aDeviceTheHubForgotIsPairedAgainAndKeepsItsWork()
    {
        Outbox outbox(*m_database);
        DeviceStore device(*m_database);
        QVERIFY(outbox.commit(tick("one", true)).has_value());
        QCOMPARE(outbox.sealed(10).value().size(), 1);
        QVERIFY(m_database->execute("UPDATE device SET hub = 'http://old'").has_value());
        auto pairing = *device.pairing().value();
        pairing.hub = QUrl(u"http://new"_s);
        pairing.token = QByteArray(32, 'n');
        pairing.device = Id::derived({"new name"});
        QVERIFY(device.pair(pairing).has_value());
        QCOMPARE(device.pairing().value(), pairing);
        QCOMPARE(device.settled().value(), 0);
        QCOMPARE(outbox.sealed(10).value().first().number, 1);
    }

    void aPairedDeviceIsNotGivenToSomebodyElse()
    {
        const auto again = DeviceStore(*m_database).pair({.hub = {}, .token = {}, .person = {}, .school = {}});
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().kind, ErrorKind::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outbox_test.moc"
