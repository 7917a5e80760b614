// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "student_work.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** What becomes of changes: each once, in order, refused without blocking, and told back only where it is news. */
class ExchangeTest : public QObject, private StudentsAtWork
{
    Q_OBJECT

private Q_SLOTS:
    void init() { beginSchool(); }

    void anEmptyDeviceGetsWhatItsPersonMaySee()
    {
        TestDevice noor(*m_world, "Noor");
        const auto reply = noor.sync();
        QVERIFY(reply.ack.scopes.has_value());
        QVERIFY(noor.has(Kind::PlanItem, item()));
        QVERIFY(!noor.has(Kind::PlanItem, HubWorld::itemId("B", m_world->week, 0)));
        QVERIFY(noor.has(Kind::Person, id("Noor")));
        QVERIFY(noor.has(Kind::Person, id("Bram"))); // teachers are known to everybody
        QVERIFY(!noor.has(Kind::Person, id("Wout")));
        QVERIFY(!noor.sawChildBeforeParent);
        QCOMPARE(noor.cursors.keys().size(), reply.ack.scopes->size());
    }

    void nothingChangedIsNoPages()
    {
        TestDevice noor(*m_world, "Noor");
        noor.sync();
        const auto reply = noor.sync();
        QVERIFY(reply.pages.isEmpty());
        QVERIFY(!reply.ack.scopes.has_value());
        QVERIFY(encoded(reply, 0).size() < 60);
    }

    void aChangeReachesTheHubAndOtherDevices()
    {
        TestDevice phone(*m_world, "Noor");
        TestDevice laptop(*m_world, "Noor");
        laptop.sync();
        phone.make(tick("Noor"));
        phone.sync();
        laptop.sync();
        QVERIFY(laptop.value<Tick>(tick("Noor").id).done);
        QCOMPARE(laptop.rows.value({Kind::Tick, tick("Noor").id}).values, phone.rows.value({Kind::Tick, tick("Noor").id}).values);
    }

    void aLostReplyDoesNotRepeatTheChange()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        phone.make(tick("Noor"));
        phone.make(handIn("Noor", "h1"));
        const auto lost = phone.send();
        const auto before = m_world->seqOf(ScopeType::Staff, "Noor");
        const auto again = phone.send();
        QCOMPARE(again.ack.upTo, lost.ack.upTo);
        QCOMPARE(again.ack.refused, lost.ack.refused);
        QCOMPARE(m_world->seqOf(ScopeType::Staff, "Noor"), before);
        phone.hear(again);
        QVERIFY(phone.value<HandIn>(id("h1")).receivedAt.isValid());
        QVERIFY(phone.sync().pages.isEmpty());
    }

    void ownChangesAreNotToldBack()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        phone.make(tick("Noor"));
        const auto reply = phone.sync();
        QCOMPARE(rowsIn(reply), 0);
        QCOMPARE(reply.pages.size(), 1); // the cursor still moves past it
        QVERIFY(phone.sync().pages.isEmpty());
    }

    void ownChangesComeBackWithAScopeThatWasLostMeanwhile()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        phone.make(tick("Noor"));
        // It might see the scope no more, and now it may again: its rows went, the change waited.
        phone.cursors.remove({.type = ScopeType::Student, .key = id("Noor")});
        phone.rows.remove({Kind::Tick, tick("Noor").id});
        QVERIFY(phone.sync().ack.versions.isEmpty());
        QVERIFY(phone.value<Tick>(tick("Noor").id).done);
        QVERIFY(phone.sync().pages.isEmpty());
    }

    void ownChangesComeBackWhenTheReplyWasLost()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        phone.make(tick("Noor"));
        std::ignore = phone.send();
        const auto reply = phone.sync();
        QCOMPARE(rowsIn(reply), 1);
        QVERIFY(phone.sync().pages.isEmpty());
    }

    void theHubAddsTheTimeOfReceipt()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        phone.make(handIn("Noor", "h1"));
        phone.sync();
        QCOMPARE(phone.value<HandIn>(id("h1")).receivedAt, m_world->now);
    }

    void aDeviceMayNotSayWhenItWasReceived()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        auto forged = handIn("Noor", "h1");
        forged.receivedAt = m_world->now;
        phone.make(forged);
        phone.sync();
        QCOMPARE(phone.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::NotAllowed}}));
    }

    void aRefusedChangeBlocksNothing()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        phone.make(tick("Wout"));
        phone.make(tick("Noor"));
        phone.set(Kind::PlanItem, item(), {{key(kindOf<PlanItem>(), "title"_L1), u"Niets"_s}});
        const auto reply = phone.sync();
        QCOMPARE(reply.ack.upTo, 3);
        QCOMPARE(phone.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::NotAllowed}, {.number = 3, .reason = ErrorKind::NotAllowed}}));
        QVERIFY(!m_world->row(Kind::Tick, tick("Noor").id).record.id.isNull());
        QVERIFY(m_world->row(Kind::Tick, tick("Wout").id).record.id.isNull());
    }

    void whatWasRefusedComesBackAsItStands()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        phone.set(Kind::PlanItem, item(), {{key(kindOf<PlanItem>(), "title"_L1), u"Niets"_s}});
        phone.make(tick("Wout"));
        phone.sync();
        QCOMPARE(phone.value<PlanItem>(item()).title, u"Oefening 0"_s);
        QVERIFY(!phone.has(Kind::Tick, tick("Wout").id));
        QVERIFY(!phone.sawChildBeforeParent);
    }

    void whatWasRefusedComesBackAlsoAfterALostReply()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        phone.set(Kind::PlanItem, item(), {{key(kindOf<PlanItem>(), "title"_L1), u"Niets"_s}});
        std::ignore = phone.send();
        phone.sync();
        QCOMPARE(phone.value<PlanItem>(item()).title, u"Oefening 0"_s);
        QCOMPARE(phone.refused.size(), 1);
    }

    void outcomesAreForgottenOnceTheDeviceKnowsThem()
    {
        TestDevice phone(*m_world, "Noor");
        phone.make(tick("Wout"));
        phone.sync();
        QVERIFY(phone.sync().ack.refused.isEmpty());
    }

    void missingChangesAreNoticed()
    {
        TestDevice phone(*m_world, "Noor");
        auto request = phone.request();
        request.changes = {{.number = 2, .kind = Kind::Tick, .record = id("x"), .clock = 1}};
        QCOMPARE(m_world->exchange().run(phone.token, request, m_world->now).error().kind, ErrorKind::BadReply);
    }

    void unknownAndRevokedTokensAreUnpaired()
    {
        TestDevice phone(*m_world, "Noor");
        QCOMPARE(m_world->exchange().run(QByteArray(32, 'x'), phone.request(), m_world->now).error().kind, ErrorKind::Unpaired);
        PairedDeviceStore devices(m_world->database());
        QVERIFY(devices.revoke(devices.all()->first().id, m_world->now));
        QCOMPARE(m_world->exchange().run(phone.token, phone.request(), m_world->now).error().kind, ErrorKind::Unpaired);
    }

    void newGroupsAreAnnouncedAndOldOnesLeave()
    {
        TestDevice noor(*m_world, "Noor");
        noor.sync();
        QVERIFY(m_world->office().roster().addMember(id("B"), id("Noor")));
        const auto reply = noor.sync();
        QVERIFY(reply.ack.scopes.has_value());
        QVERIFY(noor.has(Kind::PlanItem, HubWorld::itemId("B", m_world->week, 0)));
        QVERIFY(m_world->database().prepared("DELETE FROM member WHERE school_group = ?").bind(id("B")).run());
        noor.sync();
        QVERIFY(!noor.has(Kind::PlanItem, HubWorld::itemId("B", m_world->week, 0)));
        QVERIFY(noor.has(Kind::PlanItem, item()));
        QVERIFY(!noor.sync().ack.scopes.has_value());
    }

    void scopesNobodyGaveAreIgnored()
    {
        TestDevice amir(*m_world, "Amir");
        amir.cursors.insert({.type = ScopeType::Group, .key = id("A")}, QByteArray("abcd\x00", 5));
        amir.cursors.insert({.type = ScopeType::Staff, .key = id("Noor")}, {});
        amir.sync();
        QVERIFY(!amir.has(Kind::PlanItem, item()));
        QVERIFY(!amir.cursors.contains({.type = ScopeType::Group, .key = id("A")}));
    }

    void aFullDiskTakesNothingAndLosesNothing()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        const auto pages = m_world->database().prepared("PRAGMA page_count").integer();
        QVERIFY(m_world->database().execute("PRAGMA max_page_count = " + QByteArray::number(*pages)));
        phone.make(tick("Noor"));
        phone.make(handIn("Noor", "h1", QString(90'000, u'x')));
        QCOMPARE(m_world->exchange().run(phone.token, phone.request(), m_world->now).error().kind, ErrorKind::DiskFull);
        QVERIFY(m_world->row(Kind::Tick, tick("Noor").id).record.id.isNull());
        QVERIFY(m_world->database().execute("PRAGMA max_page_count = 1000000"));
        phone.sync();
        QVERIFY(phone.refused.isEmpty());
        QCOMPARE(m_world->row(Kind::HandIn, id("h1")).record.values.size(), 5);
    }

    void theHubsClockIsNotBehindAnySeen()
    {
        TestDevice phone(*m_world, "Noor");
        const auto ahead = m_world->now.addYears(10).toMSecsSinceEpoch() * 65536;
        auto record = toRecord(tick("Noor"));
        phone.write({.kind = record.kind, .record = record.id, .values = record.values, .clock = ahead});
        QVERIFY(phone.sync().ack.clock >= ahead);
        QVERIFY(phone.sync().ack.clock >= ahead);
    }

    void absurdClocksAreRefused()
    {
        TestDevice phone(*m_world, "Noor");
        auto record = toRecord(tick("Noor"));
        phone.write({.kind = record.kind, .record = record.id, .values = record.values, .clock = std::numeric_limits<qint64>::max() / 4});
        phone.write({.kind = record.kind, .record = record.id, .values = record.values, .clock = -5});
        phone.sync();
        QCOMPARE(phone.refused.size(), 2);
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
