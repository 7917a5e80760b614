// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"

#include "import/letter_file.h"
#include "records/sharing.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** Who coaches whom, as the office says it: the roster and the student's record together. */
class CoachTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubWorld> m_world;

    [[nodiscard]] static Id id(const char *name) { return name == nullptr ? Id() : HubWorld::id(name); }
    [[nodiscard]] Expected<bool> say(const char *student, const char *coach)
    {
        return m_world->office().setCoach(id(student), id(coach), m_world->now);
    }
    [[nodiscard]] Person person(const char *name) { return fromRecord<Person>(m_world->row(Kind::Person, id(name)).record); }
    [[nodiscard]] QList<Id> coachedBy(const char *coach) { return m_world->office().roster().coachedBy(id(coach)).value(); }
    [[nodiscard]] CoachMessage message(const char *name = "message", const char *coach = "Bram") const
    {
        return {.id = id(name),
                .student = id("Noor"),
                .wish = CoachMessage::Wish::CallMe,
                .text = u"Bel mij"_s,
                .madeAt = m_world->now,
                .coach = id(coach)};
    }
    /** Nothing differs, down to the digests. */
    [[nodiscard]] static bool isInStep(TestDevice &device)
    {
        const auto reply = device.sync();
        return reply.pages.isEmpty() && reply.ack.digests.isEmpty() && !reply.more;
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<HubWorld>(); }

    void recordAndRosterSayTheSame()
    {
        QVERIFY(say("Noor", "Bram").value());
        QCOMPARE(person("Noor").coach, id("Bram"));
        QCOMPARE(coachedBy("Bram"), QList{id("Noor")});
        QVERIFY(!say("Noor", "Bram").value());
        QVERIFY(say("Noor", "Lies").value());
        QCOMPARE(person("Noor").coach, id("Lies"));
        QVERIFY(coachedBy("Bram").isEmpty());
        QCOMPARE(coachedBy("Lies"), QList{id("Noor")});
        QVERIFY(say("Noor", nullptr).value());
        QVERIFY(person("Noor").coach.isNull());
        QVERIFY(coachedBy("Lies").isEmpty());
        QVERIFY(!say("Noor", nullptr).value());
    }

    void whoeverWritesTheRecordTheRosterFollows()
    {
        auto noor = person("Noor");
        noor.coach = id("Bram");
        m_world->put(noor);
        QCOMPARE(coachedBy("Bram"), QList{id("Noor")});
        QVERIFY(m_world->office().withdraw(Kind::Person, id("Noor")).value());
        QVERIFY(coachedBy("Bram").isEmpty());
        m_world->put(noor);
        QCOMPARE(coachedBy("Bram"), QList{id("Noor")});
    }

    void whatCannotBeLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<QByteArray>("student");
        QTest::addColumn<QByteArray>("coach");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no such student") << "Nobody"_ba << "Lies"_ba << ErrorKind::NotFound;
        QTest::newRow("no such coach") << "Noor"_ba << "Nobody"_ba << ErrorKind::NotFound;
        QTest::newRow("a student coaches") << "Noor"_ba << "Wout"_ba << ErrorKind::Invalid;
        QTest::newRow("a guardian coaches") << "Noor"_ba << "Katrien"_ba << ErrorKind::Invalid;
        QTest::newRow("a teacher is coached") << "Lies"_ba << "Bram"_ba << ErrorKind::Invalid;
    }

    void whatCannotBeLeavesEverythingAsItWas()
    {
        QFETCH(QByteArray, student);
        QFETCH(QByteArray, coach);
        QVERIFY(say("Noor", "Bram").value());
        const auto said = say(student.constData(), coach.constData());
        QVERIFY(!said);
        QTEST(said.error().kind, "kind");
        QCOMPARE(person("Noor").coach, id("Bram"));
        QCOMPARE(coachedBy("Bram"), QList{id("Noor")});
    }

    void wordsReachTheCoachAloneAndLeaveWithTheCoaching()
    {
        QVERIFY(say("Noor", "Bram").value());
        TestDevice noor(*m_world, "Noor");
        TestDevice bram(*m_world, "Bram");
        noor.sync();
        noor.make(message());
        noor.sync();
        bram.sync();
        QCOMPARE(bram.value<CoachMessage>(id("message")).text, u"Bel mij"_s);
        QCOMPARE(bram.value<Person>(id("Noor")).name, u"Noor"_s);
        for (const auto *other : {"Lies", "Katrien", "Wout", "Olga"}) {
            TestDevice device(*m_world, other);
            device.sync();
            QVERIFY2(device.allOf<CoachMessage>().isEmpty(), other);
        }
        bram.set(Kind::CoachMessage, id("message"), {{kindOf<CoachMessage>().field("seen_at"_L1)->key, Kept<QDateTime>::to(m_world->now)}});
        bram.sync();
        noor.sync();
        QCOMPARE(noor.value<CoachMessage>(id("message")).seenAt, m_world->now);
        QVERIFY(noor.value<CoachMessage>(id("message")).receivedAt.isValid());
        QVERIFY(say("Noor", "Lies").value());
        bram.sync();
        QVERIFY(bram.allOf<CoachMessage>().isEmpty());
        QVERIFY(!bram.has(Kind::Person, id("Noor")));
    }

    void whoCoachesNextReadsNothingThatWasToldBefore()
    {
        QVERIFY(say("Noor", "Bram").value());
        TestDevice noor(*m_world, "Noor");
        TestDevice lies(*m_world, "Lies");
        noor.sync();
        lies.sync();
        noor.make(message());
        noor.sync();
        noor.make(message("waits")); // Without a connection, while another one becomes her coach.
        QVERIFY(say("Noor", "Lies").value());
        lies.sync();
        QVERIFY(lies.cursors.contains({.type = ScopeType::Coach, .key = id("Noor")}));
        noor.sync();
        noor.sync();
        noor.make(message("new", "Lies"));
        noor.sync();
        QVERIFY(noor.refused.isEmpty());
        QCOMPARE(noor.allOf<CoachMessage>().size(), 3);
        lies.sync();
        QCOMPARE(lies.allOf<CoachMessage>().size(), 1);
        QVERIFY(lies.has(Kind::CoachMessage, id("new")));
        QVERIFY(isInStep(lies));
        QVERIFY(isInStep(noor));
        // Neither asking for it by name, nor for all that differs.
        lies.set(Kind::CoachMessage, id("message"), {{kindOf<CoachMessage>().field("seen_at"_L1)->key, Kept<QDateTime>::to(m_world->now)}});
        lies.differing.insert({.type = ScopeType::Coach, .key = id("Noor")});
        lies.sync();
        lies.sync();
        QCOMPARE(lies.refused.size(), 1);
        QCOMPARE(lies.refused.constFirst().reason, ErrorKind::NotAllowed);
        QCOMPARE(lies.allOf<CoachMessage>().size(), 1);
        QVERIFY(!m_world->row(Kind::CoachMessage, id("message")).record.values.contains(kindOf<CoachMessage>().field("seen_at"_L1)->key));
        // Who coached her before and does so again finds what was told to them.
        QVERIFY(say("Noor", "Bram").value());
        TestDevice bram(*m_world, "Bram");
        bram.sync();
        QCOMPARE(bram.allOf<CoachMessage>().size(), 2);
        QVERIFY(isInStep(bram));
    }

    void ofWordsToOthersNotEvenTheirNumberIsTold()
    {
        QVERIFY(say("Noor", "Bram").value());
        TestDevice noor(*m_world, "Noor");
        noor.make(message());
        noor.sync();
        QVERIFY(say("Noor", "Lies").value());
        TestDevice lies(*m_world, "Lies");
        lies.sync();
        const auto before = lies.cursors;
        noor.make(message("waits"));
        noor.sync();
        QVERIFY(isInStep(lies));
        QCOMPARE(lies.cursors, before);
    }

    void wordsForNobodyAreNotTaken()
    {
        TestDevice noor(*m_world, "Noor");
        noor.make(message("to nobody", "none"));
        noor.make(message("to a parent", "Katrien"));
        auto unnamed = message("unnamed");
        unnamed.coach = {};
        noor.make(unnamed);
        noor.sync();
        QCOMPARE(noor.refused.size(), 3);
    }

    void aLetterIsReadByItsHeadings()
    {
        const auto letter = letterFrom("\n# Van uw kind\nKijkt elke week.\n\nVraagt hulp.\n# van u\n<b>Vraag</b> hoe het gaat.\n# wie bellen\nJoris")
                                .value();
        QCOMPARE(letter.ofYourChild, u"Kijkt elke week.\n\nVraagt hulp."_s);
        QCOMPARE(letter.ofYou, u"<b>Vraag</b> hoe het gaat."_s);
        QCOMPARE(letter.notOfYou, QString());
        QCOMPARE(letter.whomToCall, u"Joris"_s);
    }

    void whatIsNoLetterIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("only headings") << "# van u\n# wie bellen\n"_ba;
        QTest::newRow("text first") << "Beste ouders\n# van u\nx"_ba;
        QTest::newRow("unknown heading") << "# punten\nx"_ba;
        QTest::newRow("a heading twice") << "# van u\nx\n# of you\ny"_ba;
        QTest::newRow("not UTF-8") << "# van u\n\xe9\xe9n"_ba;
        QTest::newRow("too long") << "# van u\n"_ba + QByteArray(8'001, 'x');
        QTest::newRow("a null character") << QByteArray("# van u\nx\0y", 12);
    }

    void whatIsNoLetterIsNotTaken()
    {
        QFETCH(QByteArray, text);
        const auto letter = letterFrom(text);
        QVERIFY(!letter);
        QCOMPARE(letter.error().kind, ErrorKind::BadInput);
    }

    void aLanguageIsATag()
    {
        for (const auto *tag : {"nl", "fr-BE", "ar", "zh-Hant", "tzm-Latn-MA"}) {
            QCOMPARE(languageTag(QString::fromLatin1(tag)).value(), QString::fromLatin1(tag));
        }
        for (const auto *tag : {"", "Nederlands", "nl_BE", "n", "nl-be"}) {
            QCOMPARE(languageTag(QString::fromLatin1(tag)).error().kind, ErrorKind::Usage);
        }
    }
};

QTEST_GUILESS_MAIN(CoachTest)
#include "coach_test.moc"
