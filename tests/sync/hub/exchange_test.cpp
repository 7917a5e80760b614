// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

namespace
{
quint8 key(const RecordKind &kind, QLatin1StringView name)
{
    return kind.field(name)->key;
}
}

/** What becomes of changes: each once, in order, refused without blocking, and told back only where it is news. */
class ExchangeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HubWorld> m_world;

    [[nodiscard]] Id item(int number = 0) const { return HubWorld::itemId("A", m_world->week, number); }
    [[nodiscard]] static Id id(const char *name) { return HubWorld::id(name); }
    [[nodiscard]] Tick tick(const char *student, bool done = true, int number = 0) const
    {
        return {.id = Tick::idOf(id(student), item(number), {}), .student = id(student), .item = item(number), .step = {}, .done = done};
    }
    [[nodiscard]] HandIn handIn(const char *student, const char *name, const QString &text = u"Mijn werk"_s) const
    {
        return {.id = id(name), .student = id(student), .item = item(), .text = text, .madeAt = m_world->now.addSecs(-60), .receivedAt = {}};
    }
    [[nodiscard]] Feedback feedback(const char *teacher, const char *handIn) const
    {
        return {.id = id("feedback"),
                .student = id("Noor"),
                .item = item(),
                .handIn = id(handIn),
                .teacher = id(teacher),
                .whereTo = u"Een tuin"_s,
                .madeAt = m_world->now};
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<HubWorld>();
        m_world->publish("A", m_world->week, 3);
        m_world->publish("B", m_world->week, 3);
    }

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

    void theLatestChoiceWinsWhateverOrderItArrivesIn()
    {
        TestDevice phone(*m_world, "Noor");
        TestDevice laptop(*m_world, "Noor");
        phone.sync();
        laptop.sync();
        laptop.make(tick("Noor", true));
        m_world->now = m_world->now.addSecs(60);
        phone.make(tick("Noor", false));
        phone.sync();
        laptop.sync();
        phone.sync();
        QVERIFY(!laptop.value<Tick>(tick("Noor").id).done);
        QVERIFY(!phone.value<Tick>(tick("Noor").id).done);
    }

    void theSecondTeacherIsAsked()
    {
        TestDevice desk(*m_world, "Lies");
        TestDevice home(*m_world, "Lies");
        desk.sync();
        home.sync();
        const auto title = key(kindOf<PlanItem>(), "title"_L1);
        const auto goal = key(kindOf<PlanItem>(), "goal"_L1);
        desk.set(Kind::PlanItem, item(), {{title, u"Eerst"_s}});
        desk.sync();
        home.set(Kind::PlanItem, item(), {{title, u"Later"_s}, {goal, u"Een ander doel"_s}});
        home.sync();
        QCOMPARE(home.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::Stale}}));
        QCOMPARE(home.value<PlanItem>(item()).title, u"Eerst"_s);
        QCOMPARE(home.value<PlanItem>(item()).goal, u"Een ander doel"_s); // fields nobody else touched still merge
    }

    void teachersWorkOnlyInTheirGroups()
    {
        TestDevice bram(*m_world, "Bram");
        bram.sync();
        bram.make(WeekPlan{.id = id("p"), .group = id("A"), .week = m_world->week.plus(1), .note = {}});
        bram.make(WeekPlan{.id = id("q"), .group = id("B"), .week = m_world->week.plus(1), .note = {}});
        bram.make(m_world->item("new", id("q")));
        bram.make(Step{.id = id("s"), .item = id("new"), .position = 1, .text = u"Begin"_s});
        bram.sync();
        QCOMPARE(bram.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::NotAllowed}}));
        TestDevice amir(*m_world, "Amir");
        amir.sync();
        QVERIFY(amir.has(Kind::Step, id("s")));
    }

    void handInsAreAboutItemsOfTheStudentsGroups()
    {
        TestDevice amir(*m_world, "Amir");
        amir.sync();
        amir.make(handIn("Amir", "h1"));
        auto unknown = handIn("Amir", "h2");
        unknown.item = id("nothing");
        amir.make(unknown);
        amir.sync();
        QCOMPARE(amir.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::NotAllowed}, {.number = 2, .reason = ErrorKind::NotFound}}));
    }

    void handInsNeverChange()
    {
        TestDevice phone(*m_world, "Noor");
        phone.make(handIn("Noor", "h1"));
        phone.sync();
        phone.set(Kind::HandIn, id("h1"), {{key(kindOf<HandIn>(), "text"_L1), u"Iets anders"_s}});
        phone.withdraw(Kind::HandIn, id("h1"));
        phone.sync();
        QCOMPARE(phone.refused.size(), 2);
        QCOMPARE(phone.value<HandIn>(id("h1")).text, u"Mijn werk"_s);
    }

    void feedbackGoesToTheStudentAndComesBackRead()
    {
        TestDevice noor(*m_world, "Noor");
        TestDevice lies(*m_world, "Lies");
        noor.make(handIn("Noor", "h1"));
        noor.sync();
        lies.sync();
        lies.make(feedback("Lies", "h1"));
        lies.sync();
        noor.sync();
        QCOMPARE(noor.value<Feedback>(id("feedback")).whereTo, u"Een tuin"_s);
        noor.set(Kind::Feedback, id("feedback"), {{key(kindOf<Feedback>(), "read_at"_L1), Kept<QDateTime>::to(m_world->now)}});
        noor.sync();
        lies.sync();
        QVERIFY(lies.value<Feedback>(id("feedback")).readAt.isValid());
        QVERIFY(noor.refused.isEmpty());
        TestDevice katrien(*m_world, "Katrien");
        katrien.sync();
        QVERIFY(!katrien.has(Kind::Feedback, id("feedback")));
    }

    void feedbackIsForTheHandInItNames()
    {
        TestDevice noor(*m_world, "Noor");
        noor.make(handIn("Noor", "h1"));
        noor.sync();
        TestDevice lies(*m_world, "Lies");
        lies.sync();
        auto wrong = feedback("Lies", "h1");
        wrong.student = id("Wout");
        lies.make(wrong);
        lies.sync();
        QCOMPARE(lies.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::NotAllowed}}));
    }

    void withdrawnPlansGoWithTheirItemsAndTheWorkStays()
    {
        TestDevice noor(*m_world, "Noor");
        TestDevice lies(*m_world, "Lies");
        noor.make(tick("Noor"));
        noor.sync();
        lies.sync();
        lies.withdraw(Kind::WeekPlan, HubWorld::planId("A", m_world->week));
        lies.sync();
        noor.sync();
        QVERIFY(!noor.has(Kind::PlanItem, item()));
        QVERIFY(noor.has(Kind::Tick, tick("Noor").id));
        // Handing in what the teacher dropped meanwhile is still taken.
        noor.make(handIn("Noor", "h1"));
        noor.sync();
        QVERIFY(noor.refused.isEmpty());
        // And a device that comes later hears nothing of it.
        TestDevice wout(*m_world, "Wout");
        wout.sync();
        QVERIFY(!wout.has(Kind::PlanItem, item()));
    }

    void aWithdrawnItemStaysWithdrawn()
    {
        TestDevice desk(*m_world, "Lies");
        TestDevice home(*m_world, "Lies");
        desk.sync();
        home.sync();
        desk.withdraw(Kind::PlanItem, item());
        desk.sync();
        home.set(Kind::PlanItem, item(), {{key(kindOf<PlanItem>(), "title"_L1), u"Toch"_s}});
        home.sync();
        QCOMPARE(home.refused, QList<Refusal>({{.number = 1, .reason = ErrorKind::NotFound}}));
        QVERIFY(!home.has(Kind::PlanItem, item()));
    }

    void aStudentsOwnMarkComesBackWhenItIsMadeAgain()
    {
        TestDevice phone(*m_world, "Noor");
        TestDevice laptop(*m_world, "Noor");
        phone.make(tick("Noor"));
        phone.sync();
        laptop.sync();
        laptop.withdraw(Kind::Tick, tick("Noor").id);
        laptop.sync();
        phone.sync();
        QVERIFY(!phone.has(Kind::Tick, tick("Noor").id));
        phone.make(tick("Noor"));
        phone.sync();
        laptop.sync();
        QVERIFY(laptop.has(Kind::Tick, tick("Noor").id));
        QVERIFY(laptop.refused.isEmpty() && phone.refused.isEmpty());
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
