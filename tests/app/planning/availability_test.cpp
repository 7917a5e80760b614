// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/availability.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

class AvailabilityTest : public QObject
{
    Q_OBJECT

    const QDate m_wednesday{2026, 11, 18};

    static OwnActivity activity(QDate day, bool weekly, std::chrono::minutes length)
    {
        return {.title = u"Voetbal"_s, .day = day, .weekly = weekly, .time = QTime(16, 0), .length = length};
    }

private Q_SLOTS:
    void whatNobodySaidIsAsUsual()
    {
        const auto usual = usualAvailability();
        QVERIFY(usual.on(m_wednesday) > usual.on(m_wednesday.addDays(1))); // The free afternoon.
        QCOMPARE(availabilityOf({}), usual);
        const auto said = availabilityOf({{.weekday = Qt::Wednesday, .minutes = 0}, {.weekday = Qt::Sunday, .minutes = 200}});
        QCOMPARE(said.on(m_wednesday), 0min);
        QCOMPARE(said.on(Qt::Sunday), 200min);
        QCOMPARE(said.on(Qt::Monday), usual.on(Qt::Monday));
    }

    void anActivity_data()
    {
        QTest::addColumn<OwnActivity>("activity");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isOn");
        const auto once = activity(m_wednesday, false, 90min);
        const auto weekly = activity(m_wednesday, true, 90min);
        QTest::newRow("once, on its day") << once << m_wednesday << true;
        QTest::newRow("once, a week later") << once << m_wednesday.addDays(7) << false;
        QTest::newRow("weekly, the first time") << weekly << m_wednesday << true;
        QTest::newRow("weekly, the day after") << weekly << m_wednesday.addDays(1) << false;
        QTest::newRow("weekly, before it began") << weekly << m_wednesday.addDays(-7) << false;
        QTest::newRow("weekly, over the turn of the year and its week 53") << weekly << QDate(2027, 1, 6) << true;
        QTest::newRow("weekly, over both changes of the clock") << weekly << QDate(2027, 11, 3) << true;
    }

    void anActivity()
    {
        QFETCH(OwnActivity, activity);
        QFETCH(QDate, day);
        QTEST(isOn(activity, day), "isOn");
    }

    void onlyWhatIsOnOneDayAloneTakesTimeAway()
    {
        const auto availability = availabilityOf({{.weekday = Qt::Wednesday, .minutes = 100}});
        QCOMPARE(ownTimeOn(m_wednesday, availability, {activity(m_wednesday, true, 90min)}), 100min);
        QCOMPARE(ownTimeOn(m_wednesday, availability, {activity(m_wednesday, false, 30min), activity(m_wednesday, false, 20min)}), 50min);
        QCOMPARE(ownTimeOn(m_wednesday, availability, {activity(m_wednesday, false, 8h)}), 0min);
        QCOMPARE(ownTimeOn(m_wednesday, availability, {activity(m_wednesday.addDays(1), false, 8h)}), 100min);
    }
};

QTEST_GUILESS_MAIN(AvailabilityTest)
#include "availability_test.moc"
