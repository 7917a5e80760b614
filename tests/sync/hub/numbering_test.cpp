// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"

#include "service/pairing_desk.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** A late copy of a request is harmless; another device that speaks with the same name is not taken for one. */
class NumberingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubWorld> m_world;

    [[nodiscard]] static Id id(const char *name) { return HubWorld::id(name); }
    [[nodiscard]] Draft draft(const QString &text) const
    {
        const auto item = HubWorld::itemId("A", m_world->week, 0);
        return {.id = Draft::idOf(id("Noor"), item), .student = id("Noor"), .item = item, .text = text};
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<HubWorld>();
        m_world->publish("A", m_world->week, 3);
    }

    void aLateCopyOfAnOldBatchIsHarmless()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        phone.make(draft(u"een"_s));
        const auto first = phone.request();
        phone.sync();
        phone.make(draft(u"twee"_s));
        phone.sync();
        const auto late = m_world->exchange().run(phone.token, first, m_world->now);
        QVERIFY(late.has_value());
        QCOMPARE(late->ack.upTo, 2);
        TestDevice laptop(*m_world, "Noor");
        laptop.sync();
        QCOMPARE(laptop.value<Draft>(draft({}).id).text, u"twee"_s);
    }

    void theCopyOfADatabaseIsFound()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        auto copy = phone;
        phone.make(draft(u"telefoon"_s));
        phone.sync();
        copy.make(draft(u"kopie"_s));
        const auto refused = m_world->exchange().run(copy.token, copy.request(), m_world->now);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Forked);
    }

    void theCopyGoesOnUnderANameOfItsOwn()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        auto copy = phone;
        phone.make(draft(u"telefoon"_s));
        phone.sync();
        m_world->now = m_world->now.addSecs(60);
        copy.make(draft(u"kopie"_s));
        const auto forked = PairingDesk(m_world->database()).fork(copy.token, m_world->now);
        QVERIFY(forked.has_value());
        QCOMPARE(forked->person, id("Noor"));
        copy.token = forked->token;
        copy.sync();
        phone.sync();
        QCOMPARE(phone.value<Draft>(draft({}).id).text, u"kopie"_s);
        QCOMPARE(phone.rows, copy.rows);
        const auto kept = phone.allOf<KeptText>();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().text, u"telefoon"_s);
    }

    void onlyAKnownTokenIsForked()
    {
        QCOMPARE(PairingDesk(m_world->database()).fork(QByteArray(32, 'x'), m_world->now).error().kind, ErrorKind::Unpaired);
    }

    void anOldProgramMayStillPush()
    {
        TestDevice phone(*m_world, "Noor");
        phone.make(draft(u"oud"_s));
        Exchange stricter(m_world->database(), {.oldestServed = 2});
        const auto reply = stricter.run(phone.token, phone.request(), m_world->now);
        QVERIFY(reply.has_value());
        QCOMPARE(reply->ack.upTo, 1);
        QVERIFY(reply->ack.pushOnly);
        QVERIFY(reply->pages.isEmpty());
        TestDevice laptop(*m_world, "Noor");
        laptop.sync();
        QCOMPARE(laptop.value<Draft>(draft({}).id).text, u"oud"_s);
    }
};

QTEST_GUILESS_MAIN(NumberingTest)
#include "numbering_test.moc"
