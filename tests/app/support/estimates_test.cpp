// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/estimates.h"

#include <QTest>

using namespace Weekwijzer;
using namespace std::chrono_literals;

class EstimatesTest : public QObject
{
    Q_OBJECT

    using From = EstimateSuggestion::From;

    const Id m_french = Id::derived({"French"});
    const Id m_maths = Id::derived({"maths"});
    const PlanItem m_reading{.subject = m_french};

    static QList<WorkedItem> times(qsizetype count, const WorkedItem &worked) { return QList<WorkedItem>(count, worked); }
    WorkedItem french(std::chrono::minutes estimate, std::chrono::minutes worked) const
    {
        return {.subject = m_french, .estimate = estimate, .worked = worked};
    }
    WorkedItem maths(std::chrono::minutes estimate, std::chrono::minutes worked) const
    {
        return {.subject = m_maths, .estimate = estimate, .worked = worked};
    }

private Q_SLOTS:
    void twoEveningsSayNothing()
    {
        QVERIFY(!suggestedEstimate(m_reading, 30min, {}));
        QVERIFY(!suggestedEstimate(m_reading, 30min, times(2, french(20min, 40min))));
        QVERIFY(!suggestedEstimate(m_reading, 30min, times(4, maths(20min, 40min))));
    }

    void likeWorkOfTheSubjectComesFirst()
    {
        const auto history = times(5, maths(20min, 20min)) + times(3, french(20min, 30min));
        QCOMPARE(suggestedEstimate(m_reading, 30min, history),
                 (EstimateSuggestion{.time = 45min, .from = From::SubjectAndSort, .samples = 3, .percent = 150}));
        auto test = m_reading;
        test.sort = PlanItem::Sort::Test;
        QCOMPARE(suggestedEstimate(test, 30min, history), (EstimateSuggestion{.time = 45min, .from = From::Subject, .samples = 3, .percent = 150}));
    }

    void otherSubjectsHelpWhereThereIsEnoughOfThem()
    {
        QCOMPARE(suggestedEstimate(m_reading, 40min, times(5, maths(20min, 30min))),
                 (EstimateSuggestion{.time = 60min, .from = From::AllWork, .samples = 5, .percent = 150}));
        // But not how long they took, when nobody said what to expect of this one.
        QVERIFY(!suggestedEstimate(m_reading, 0min, times(5, maths(20min, 30min))));
    }

    void oneBadEveningChangesNothing()
    {
        const auto history = QList{french(30min, 300min)} + times(4, french(30min, 30min));
        QCOMPARE(suggestedEstimate(m_reading, 30min, history)->time, 30min);
    }

    void onlyTheLatestCount()
    {
        const auto history = times(8, french(20min, 20min)) + times(20, french(20min, 60min));
        QCOMPARE(suggestedEstimate(m_reading, 20min, history),
                 (EstimateSuggestion{.time = 20min, .from = From::SubjectAndSort, .samples = 8, .percent = 100}));
    }

    void itStaysBetweenHalfAndThreeTimes_data()
    {
        QTest::addColumn<int>("worked");
        QTest::addColumn<int>("suggested");
        QTest::newRow("a tenth") << 2 << 20;
        QTest::newRow("half") << 10 << 20;
        QTest::newRow("up to five minutes") << 21 << 45;
        QTest::newRow("ten times") << 200 << 120;
    }

    void itStaysBetweenHalfAndThreeTimes()
    {
        QFETCH(int, worked);
        const auto suggested = suggestedEstimate(m_reading, 40min, times(3, french(20min, std::chrono::minutes(worked))));
        QTEST(int(suggested->time.count()), "suggested");
    }

    void withoutAnEstimateTheTimeItTookCounts()
    {
        const QList history{french(0min, 10min), french(0min, 22min), french(30min, 50min)};
        QCOMPARE(suggestedEstimate(m_reading, 0min, history),
                 (EstimateSuggestion{.time = 25min, .from = From::SubjectAndSort, .samples = 3, .percent = 0}));
        // Those that had none don't tell how well one estimates.
        QVERIFY(!suggestedEstimate(m_reading, 30min, history));
    }
};

QTEST_GUILESS_MAIN(EstimatesTest)
#include "estimates_test.moc"
