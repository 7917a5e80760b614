// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/placement.h"

#include <QTest>

using namespace Weekwijzer;

class PlacementTest : public QObject
{
    Q_OBJECT

    const Week m_week{.year = 2026, .number = 47};
    const QDate m_wednesday{2026, 11, 18};

    static PlannerMoment moment(QDate day, QTime time = {}) { return {.day = day, .time = time}; }

private Q_SLOTS:
    void withoutADayItLiesInTheBasket()
    {
        QVERIFY(placementOf({}, {}, m_week).inBasket());
        QVERIFY(placementOf({}, moment({}), m_week).inBasket());
    }

    void theStudentsOwnMomentCounts()
    {
        const auto placement = placementOf({}, moment(m_wednesday, {16, 0}), m_week);
        QCOMPARE(placement, (Placement{.day = m_wednesday, .time = {16, 0}, .fixed = false}));
    }

    void theSchoolsDayComesBeforeTheStudents()
    {
        const PlanItem test{.sort = PlanItem::Sort::Test, .day = m_wednesday, .time = {8, 25}};
        const auto placement = placementOf(test, moment(m_wednesday.addDays(1)), m_week);
        QCOMPARE(placement, (Placement{.day = m_wednesday, .time = {8, 25}, .fixed = true}));
    }

    void aMomentOutsideTheWeekNoLongerCounts() { QVERIFY(placementOf({}, moment(m_wednesday.addDays(7)), m_week).inBasket()); }

    void aSchoolDayOutsideTheWeekLeavesTheChoiceToTheStudent()
    {
        const PlanItem item{.day = m_wednesday.addDays(7)};
        QVERIFY(!placementOf(item, {}, m_week).fixed);
        QCOMPARE(placementOf(item, moment(m_wednesday), m_week).day, m_wednesday);
    }
};

QTEST_GUILESS_MAIN(PlacementTest)
#include "placement_test.moc"
