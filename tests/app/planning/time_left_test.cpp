// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/time_left.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using namespace std::chrono_literals;

class TimeLeftTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 18};

    static OpenWork work(const char *name, std::chrono::minutes left, QDate due = {})
    {
        return {.item = {.id = Id::derived({name}), .title = QString::fromLatin1(name), .due = due}, .left = left};
    }

    QStringList names(std::chrono::minutes time, const QList<OpenWork> &open) const
    {
        QStringList found;
        for (const auto &fitting : fittingIn(time, open, m_today)) {
            const auto known = std::ranges::find(open, fitting.item, [](const OpenWork &one) { return one.item.id; });
            found += known->item.title + (fitting.together ? u" +"_s : u""_s);
        }
        return found;
    }

private Q_SLOTS:
    void whatIsDoneTakesNoTimeAnyMore_data()
    {
        QTest::addColumn<int>("estimate");
        QTest::addColumn<int>("done");
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("left");
        QTest::newRow("nothing done") << 30 << 0 << 3 << 30;
        QTest::newRow("a third done") << 30 << 1 << 3 << 20;
        QTest::newRow("upwards to a minute") << 20 << 1 << 3 << 14;
        QTest::newRow("all done") << 30 << 3 << 3 << 0;
        QTest::newRow("more ticks than steps") << 30 << 4 << 3 << 0;
        QTest::newRow("not filled in") << 0 << 0 << 3 << 0;
    }

    void whatIsDoneTakesNoTimeAnyMore()
    {
        QFETCH(int, estimate);
        QFETCH(int, done);
        QFETCH(int, parts);
        QTEST(int(timeLeft(std::chrono::minutes(estimate), done, parts).count()), "left");
    }

    void onlyWhatFitsAndWhoseTimeIsKnown()
    {
        QCOMPARE(names(60min, {work("fits", 60min), work("too long", 61min), work("unknown", 0min)}), QStringList{u"fits +"_s});
    }

    void nobodyLearnsForATestThatIsOver()
    {
        auto over = work("over", 10min);
        over.item.sort = PlanItem::Sort::Test;
        over.item.day = m_today.addDays(-1);
        auto today = over;
        today.item.title = u"today"_s;
        today.item.id = Id::derived({"today"});
        today.item.day = m_today;
        QCOMPARE(names(60min, {over, today}), QStringList{u"today +"_s});
    }

    void bestFirst()
    {
        auto late = work("late", 10min, m_today.addDays(-1));
        late.late = true;
        auto planned = work("planned for today", 10min, m_today.addDays(3));
        planned.day = m_today;
        auto later = work("planned for later", 10min, m_today.addDays(3));
        later.day = m_today.addDays(1);
        auto extra = work("extra", 20min, m_today.addDays(3));
        extra.item.importance = PlanItem::Importance::Extra;
        const QList open{extra, work("no deadline", 5min), later, work("longer", 20min, m_today.addDays(3)), work("soon", 10min, m_today), planned,
                         late};
        QCOMPARE(names(90min, open),
                 (QStringList{u"late +"_s, u"planned for today +"_s, u"soon +"_s, u"longer +"_s, u"planned for later +"_s, u"extra +"_s,
                              u"no deadline +"_s}));
    }

    void togetherIsNoMoreThanTheTime()
    {
        const QList open{work("first", 30min, m_today), work("second", 40min, m_today.addDays(1)), work("third", 30min, m_today.addDays(2))};
        QCOMPARE(names(60min, open), (QStringList{u"first +"_s, u"second"_s, u"third +"_s}));
    }
};

QTEST_GUILESS_MAIN(TimeLeftTest)
#include "time_left_test.moc"
