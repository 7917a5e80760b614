// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub_world.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

/** What a learner wrote, counted and took away on two devices that didn't know of each other. */
class LearnersWorkTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubWorld> m_world;
    std::unique_ptr<TestDevice> m_phone;
    std::unique_ptr<TestDevice> m_laptop;

    [[nodiscard]] static Id id(const char *name) { return HubWorld::id(name); }
    [[nodiscard]] Id item() const { return HubWorld::itemId("A", m_world->week, 0); }
    [[nodiscard]] Draft draft(const QString &text) const
    {
        return {.id = Draft::idOf(id("Noor"), item()), .student = id("Noor"), .item = item(), .text = text};
    }
    [[nodiscard]] WorkedTime worked(const char *device, int minutes) const
    {
        return {
            .id = WorkedTime::idOf(id("Noor"), item(), id(device)), .student = id("Noor"), .item = item(), .device = id(device), .minutes = minutes};
    }
    void later() { m_world->now = m_world->now.addSecs(60); }
    void agree()
    {
        m_phone->sync();
        m_laptop->sync();
        m_phone->sync();
        QCOMPARE(m_phone->rows, m_laptop->rows);
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<HubWorld>();
        m_world->publish("A", m_world->week, 3);
        m_phone = std::make_unique<TestDevice>(*m_world, "Noor");
        m_laptop = std::make_unique<TestDevice>(*m_world, "Noor");
        m_phone->sync();
        m_laptop->sync();
    }

    void ofTwoTextsTheLatestStandsAndTheOtherIsKept_data()
    {
        QTest::addColumn<bool>("laterFirst");
        QTest::newRow("the earlier one arrives first") << false;
        QTest::newRow("the later one arrives first") << true;
    }
    void ofTwoTextsTheLatestStandsAndTheOtherIsKept()
    {
        QFETCH(bool, laterFirst);
        m_phone->make(draft(u"Eerste versie"_s));
        later();
        m_laptop->make(draft(u"Tweede versie"_s));
        if (laterFirst) {
            m_laptop->sync();
        }
        agree();
        QCOMPARE(m_phone->value<Draft>(draft({}).id).text, u"Tweede versie"_s);
        const auto kept = m_phone->allOf<KeptText>();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().text, u"Eerste versie"_s);
        QCOMPARE(kept.first().about, draft({}).id);
        QCOMPARE(kept.first().device, u"test"_s);
    }

    void aTextThatWasSeenAndChangedIsNotKept()
    {
        m_phone->make(draft(u"Een"_s));
        agree();
        later();
        m_laptop->make(draft(u"Twee"_s));
        agree();
        QVERIFY(m_phone->allOf<KeptText>().isEmpty());
    }

    void theSameTextTwiceIsNoConflict()
    {
        m_phone->make(draft(u"Een"_s));
        later();
        m_laptop->make(draft(u"Een"_s));
        agree();
        QVERIFY(m_phone->allOf<KeptText>().isEmpty());
    }

    void aKeptTextIsSettledOnce()
    {
        m_phone->make(draft(u"Een"_s));
        later();
        m_laptop->make(draft(u"Twee"_s));
        agree();
        const auto kept = m_phone->allOf<KeptText>().first();
        m_phone->set(Kind::KeptText, kept.id, {{kindOf<KeptText>().field("settled_at"_L1)->key, Kept<QDateTime>::to(m_world->now)}});
        agree();
        QCOMPARE(m_laptop->allOf<KeptText>().first().settledAt, m_world->now);
        QVERIFY(m_phone->refused.isEmpty());
    }

    void minutesOfTwoDevicesAddUp()
    {
        m_phone->make(worked("phone", 10));
        m_laptop->make(worked("laptop", 15));
        m_phone->make(worked("phone", 12));
        agree();
        int sum = 0;
        for (const auto &time : m_phone->allOf<WorkedTime>()) {
            sum += time.minutes;
        }
        QCOMPARE(sum, 27);
    }

    void aCountNeverShrinks()
    {
        m_phone->make(worked("phone", 12));
        agree();
        m_phone->make(worked("phone", 5));
        agree();
        QCOMPARE(m_laptop->allOf<WorkedTime>().first().minutes, 12);
    }

    void anEditThatWasNotSeenBeatsTheWithdrawal_data()
    {
        QTest::addColumn<bool>("editFirst");
        QTest::newRow("edit first") << true;
        QTest::newRow("withdrawal first") << false;
    }
    void anEditThatWasNotSeenBeatsTheWithdrawal()
    {
        QFETCH(bool, editFirst);
        m_phone->make(draft(u"Een"_s));
        agree();
        later();
        m_phone->withdraw(Kind::Draft, draft({}).id);
        m_laptop->make(draft(u"Twee"_s));
        (editFirst ? m_laptop : m_phone)->sync();
        agree();
        m_laptop->sync();
        QCOMPARE(m_phone->value<Draft>(draft({}).id).text, u"Twee"_s);
        QCOMPARE(m_phone->rows, m_laptop->rows);
    }

    void aWithdrawalThatSawEverythingStands()
    {
        m_phone->make(draft(u"Een"_s));
        agree();
        m_laptop->withdraw(Kind::Draft, draft({}).id);
        agree();
        m_phone->sync();
        QVERIFY(!m_phone->has(Kind::Draft, draft({}).id));
    }
};

QTEST_GUILESS_MAIN(LearnersWorkTest)
#include "learners_work_test.moc"
