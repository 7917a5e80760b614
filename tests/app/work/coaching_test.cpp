// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/demo_device.h"
#include "work/coaching.h"
#include "work/delivery_chain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

using Wish = CoachMessage::Wish;
using Feeling = CoachMessage::Feeling;

/** Words to a coach, and how far they are. */
class CoachingTest : public QObject
{
    Q_OBJECT

    const QDateTime m_made{{2026, 11, 18}, {15, 0}, QTimeZone::UTC};

    static Stage::Name current(const QList<Stage> &chain) { return std::ranges::find(chain, Stage::State::Current, &Stage::state)->name; }

private Q_SLOTS:
    void theChainClaimsNothingThatIsNotKnown_data()
    {
        QTest::addColumn<CoachMessage>("message");
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<Stage::Name>("stage");
        QTest::addColumn<int>("timed");
        const auto sent = m_made.addSecs(60);
        const auto received = m_made.addSecs(61);
        const auto seen = m_made.addDays(1);
        using Name = Stage::Name;
        QTest::newRow("just written") << CoachMessage{.madeAt = m_made} << Delivery{.waiting = true} << Name::WaitingForConnection << 2;
        QTest::newRow("on its way") << CoachMessage{.madeAt = m_made} << Delivery{.waiting = true, .sentAt = sent} << Name::Sent << 3;
        QTest::newRow("received") << CoachMessage{.madeAt = m_made, .receivedAt = received} << Delivery{.sentAt = sent} << Name::Received << 4;
        QTest::newRow("received from another device") << CoachMessage{.madeAt = m_made, .receivedAt = received} << Delivery{} << Name::Received << 3;
        QTest::newRow("read") << CoachMessage{.madeAt = m_made, .receivedAt = received, .seenAt = seen} << Delivery{.sentAt = sent}
                              << Name::ReadByCoach << 5;
    }

    void theChainClaimsNothingThatIsNotKnown()
    {
        QFETCH(CoachMessage, message);
        QFETCH(Delivery, delivery);
        const auto chain = coachMessageChain(message, delivery);
        QCOMPARE(chain.size(), 5);
        QTEST(current(chain), "stage");
        QTEST(int(std::ranges::count_if(chain, [](const Stage &stage) { return stage.at.isValid(); })), "timed");
    }

    void onlyWordsThatSaySomethingAreKept_data()
    {
        QTest::addColumn<Wish>("wish");
        QTest::addColumn<Feeling>("feeling");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("kept");
        QTest::newRow("nothing") << Wish::Tell << Feeling::Unsaid << u""_s << false;
        QTest::newRow("blanks") << Wish::Tell << Feeling::Unsaid << u" \n"_s << false;
        QTest::newRow("a feeling") << Wish::Tell << Feeling::Bad << u""_s << true;
        QTest::newRow("words") << Wish::Tell << Feeling::Unsaid << u"Het lukt niet."_s << true;
        QTest::newRow("a wish") << Wish::CallMe << Feeling::Unsaid << u""_s << true;
    }

    void onlyWordsThatSaySomethingAreKept()
    {
        QFETCH(Wish, wish);
        QFETCH(Feeling, feeling);
        QFETCH(QString, text);
        QFETCH(bool, kept);
        DemoDevice device;
        Coaching coaching(device.database(), device.student());
        const auto told = coaching.tell(wish, feeling, text, m_made);
        QCOMPARE(told.has_value(), kept);
        QCOMPARE(Outbox(device.database()).waiting().value(), kept ? 1 : 0);
        if (kept) {
            const auto message = *SharingStore(device.database()).message(*told).value();
            QCOMPARE(message.text, text.trimmed());
            QCOMPARE(message.coach, device.demo().people.constFirst().coach);
            QCOMPARE(RecordStore(device.database()).placeOf(Kind::CoachMessage, *told).value()->type, ScopeType::Coach);
        } else {
            QCOMPARE(told.error().kind, ErrorKind::Invalid);
        }
    }

    void withoutACoachNothingIsKept()
    {
        DemoDevice device;
        auto noor = device.demo().people.constFirst();
        noor.coach = {};
        device.put(toRecord(noor));
        QCOMPARE(Coaching(device.database(), device.student()).tell(Wish::CallMe, Feeling::Unsaid, {}, m_made).error().kind, ErrorKind::NotFound);
        QCOMPARE(Outbox(device.database()).waiting().value(), 0);
    }

    void theFirstTimeItWasReadCountsAndOnlyTheCoachSaysIt()
    {
        DemoDevice device;
        const auto message = Coaching(device.database(), device.student()).tell(Wish::CallMe, Feeling::Unsaid, {}, m_made).value();
        QCOMPARE(Coaching(device.database(), device.student()).markSeen(message, m_made).error().kind, ErrorKind::NotAllowed);
        Coaching another(device.database(), device.demo().people[2].id);
        QCOMPARE(another.markSeen(message, m_made).error().kind, ErrorKind::NotAllowed);
        Coaching coach(device.database(), device.demo().people.constFirst().coach);
        QCOMPARE(coach.markSeen(Id::derived({"none"}), m_made).error().kind, ErrorKind::NotFound);
        QVERIFY(coach.markSeen(message, m_made.addSecs(5)));
        QVERIFY(coach.markSeen(message, m_made.addSecs(50)));
        QCOMPARE(SharingStore(device.database()).message(message).value()->seenAt, m_made.addSecs(5));
    }
};

QTEST_GUILESS_MAIN(CoachingTest)
#include "coaching_test.moc"
