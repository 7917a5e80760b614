// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/next_work.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;

class NextWorkTest : public QObject
{
    Q_OBJECT

    using Why = NextWork::Why;

    const QDate m_today{2026, 11, 18};

    static OpenWork work(const char *name, QDate day = {}, QDate due = {}, bool late = false)
    {
        return {.item = {.id = Id::derived({name}), .title = QString::fromLatin1(name), .due = due}, .late = late, .day = day};
    }

private Q_SLOTS:
    void theOwnPlanComesFirst()
    {
        auto atFour = work("at four", m_today);
        atFour.time = QTime(16, 0);
        auto atFive = work("at five", m_today);
        atFive.time = QTime(17, 0);
        auto extra = work("extra", {}, {});
        extra.item.importance = PlanItem::Importance::Extra;
        const QList open{extra,
                         work("any time"),
                         work("late", {}, m_today.addDays(-1), true),
                         work("due tomorrow", m_today.addDays(1), m_today.addDays(1)),
                         work("left over", m_today.addDays(-1)),
                         work("today", m_today),
                         atFive,
                         atFour};
        const QList<std::pair<const char *, Why>> wanted{{"at four", Why::PlannedToday},
                                                         {"at five", Why::PlannedToday},
                                                         {"today", Why::PlannedToday},
                                                         {"left over", Why::LeftOver},
                                                         {"late", Why::Late},
                                                         {"due tomorrow", Why::DueSoon},
                                                         {"any time", Why::RoomToday},
                                                         {"extra", Why::RoomToday}};
        const auto found = inOrder(open, m_today);
        QCOMPARE(found.size(), wanted.size());
        for (qsizetype at = 0; at < wanted.size(); ++at) {
            QCOMPARE(found[at], (NextWork{.item = Id::derived({wanted[at].first}), .why = wanted[at].second}));
        }
        QCOMPARE(nextWork(open, m_today), found.first());
        QVERIFY(!nextWork({}, m_today));
    }

    void aTestIsLearnedForBeforeItsDay()
    {
        auto test = work("test", m_today.addDays(1));
        test.item.sort = PlanItem::Sort::Test;
        test.item.day = test.day;
        QCOMPARE(nextWork({test}, m_today)->why, Why::DueSoon);
        QCOMPARE(nextWork({test}, m_today.addDays(-3))->why, Why::RoomToday);
        QVERIFY(!nextWork({test}, test.day));
        QVERIFY(!nextWork({test}, test.day.addDays(1)));
    }
};

QTEST_GUILESS_MAIN(NextWorkTest)
#include "next_work_test.moc"
