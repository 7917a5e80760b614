// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"

#include "service/person_erasure.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** After an erasure nothing of a person is left at the hub, nothing of them is taken again, and devices are told. */
class ErasedPersonTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubWorld> m_world;

    [[nodiscard]] static Id id(const char *name) { return HubWorld::id(name); }
    [[nodiscard]] Id item() const { return HubWorld::itemId("A", m_world->week, 0); }
    [[nodiscard]] HandIn handIn(const char *name, const QString &text) const
    {
        return {.id = id(name), .student = id("Noor"), .item = item(), .text = text, .madeAt = m_world->now, .receivedAt = {}};
    }
    [[nodiscard]] Feedback feedback(const QString &text) const
    {
        return {.id = id("feedback"),
                .student = id("Noor"),
                .item = item(),
                .handIn = id("essay"),
                .teacher = id("Lies"),
                .whereTo = text,
                .madeAt = m_world->now};
    }
    void erase(const char *person)
    {
        PersonErasure erasure(m_world->database());
        QVERIFY(erasure.erase(id(person), m_world->now));
        QVERIFY(erasure.finish([](const BlobName &) { return Expected<void>(); }));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<HubWorld>();
        m_world->publish("A", m_world->week, 3);
    }

    void noByteOfAStudentIsLeft()
    {
        const auto secret = u"Mijn opstel over de zee"_s;
        TestDevice phone(*m_world, "Noor");
        TestDevice lies(*m_world, "Lies");
        phone.make(handIn("essay", secret));
        phone.make(Draft{.id = Draft::idOf(id("Noor"), item()), .student = id("Noor"), .item = item(), .text = secret});
        phone.sync();
        lies.sync();
        lies.make(feedback(secret));
        lies.sync();
        QVERIFY(m_world->pages().contains(secret.toUtf8()));
        QVERIFY(m_world->pages().contains("Noor"));
        erase("Noor");
        QVERIFY(!m_world->pages().contains(secret.toUtf8()));
        QVERIFY(!m_world->pages().contains("Noor"));
    }

    void whoHeldTheirRecordsIsTold()
    {
        TestDevice phone(*m_world, "Noor");
        TestDevice lies(*m_world, "Lies");
        phone.make(handIn("essay", u"Tekst"_s));
        phone.sync();
        lies.sync();
        QVERIFY(lies.has(Kind::HandIn, id("essay")));
        erase("Noor");
        const auto reply = lies.sync();
        QVERIFY(reply.ack.erased.contains(Scope{.type = ScopeType::Staff, .key = id("Noor")}));
        QVERIFY(!lies.has(Kind::HandIn, id("essay")));
        QVERIFY(!lies.has(Kind::Person, id("Noor")));
        QVERIFY(lies.sync().ack.erased.isEmpty());
    }

    void theirOwnDevicesAreToldToForget()
    {
        TestDevice phone(*m_world, "Noor");
        phone.sync();
        erase("Noor");
        QCOMPARE(m_world->exchange().run(phone.token, phone.request(), m_world->now).error().kind, ErrorKind::Erased);
    }

    void nothingAboutThemIsTakenAgain()
    {
        TestDevice phone(*m_world, "Noor");
        TestDevice lies(*m_world, "Lies");
        phone.make(handIn("essay", u"Tekst"_s));
        phone.sync();
        lies.sync();
        lies.make(feedback(u"Mooi, Noor"_s));
        erase("Noor");
        lies.sync();
        QCOMPARE(lies.refused.first().reason, ErrorKind::Erased);
        QVERIFY(!m_world->pages().contains("Mooi"));
    }

    void aTeachersNameGoesAndTheirFeedbackStays()
    {
        TestDevice phone(*m_world, "Noor");
        TestDevice lies(*m_world, "Lies");
        phone.make(handIn("essay", u"Tekst"_s));
        phone.sync();
        lies.sync();
        lies.make(feedback(u"Ga zo voort"_s));
        lies.sync();
        phone.sync();
        QVERIFY(phone.has(Kind::Person, id("Lies")));
        erase("Lies");
        phone.sync();
        QVERIFY(!phone.has(Kind::Person, id("Lies")));
        QCOMPARE(phone.value<Feedback>(id("feedback")).whereTo, u"Ga zo voort"_s);
        QVERIFY(!m_world->pages().contains("Lies"));
    }

    void othersKeepWhatIsTheirs()
    {
        TestDevice wout(*m_world, "Wout");
        wout.sync();
        const auto before = wout.rows;
        erase("Noor");
        wout.sync();
        QCOMPARE(wout.rows, before);
        QVERIFY(wout.send().ack.digests.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ErasedPersonTest)
#include "erased_person_test.moc"
