// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reminders/reminder.h"

#include <QTest>
#include <QTimeZone>

using namespace Weekwijzer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QDate wednesday(2026, 11, 18);
const QTimeZone brussels("Europe/Brussels");

QDateTime at(QTime time, int days = 0)
{
    return {wednesday.addDays(days), time, brussels};
}

RemindableWork work(const char *name, int day = -100, QTime time = {}, int due = -100)
{
    return {.item = Id::derived({name}),
            .title = QString::fromLatin1(name),
            .day = day == -100 ? QDate() : wednesday.addDays(day),
            .time = time,
            .due = due == -100 ? QDate() : wednesday.addDays(due)};
}

OwnActivity football(QTime time, std::chrono::minutes length)
{
    return {.title = u"Voetbal"_s, .day = wednesday.addDays(-7), .weekly = true, .time = time, .length = length};
}

ShownTelling shown(const RemindableWork &work, ReminderCause cause, const QDateTime &when)
{
    return {.telling = {.item = work.item, .cause = cause, .day = work.day, .time = work.time}, .at = when.toUTC()};
}

/** "15:50 Time essay, Day maths; +1 16:00 Deadline list" */
QString inWords(const ReminderFacts &facts, const QDateTime &now)
{
    static constexpr std::array causes{"", "Time", "Day", "Deadline", "Snoozed"};
    QStringList all;
    for (const auto &reminder : remindersFrom(facts, now)) {
        QStringList tellings;
        for (const auto &telling : reminder.tellings) {
            const auto found = std::ranges::find(facts.open, telling.item, &RemindableWork::item);
            tellings += QLatin1StringView(causes[size_t(telling.cause)]) + u' ' + found->title;
        }
        const auto days = wednesday.daysTo(reminder.when.date());
        all += (days > 0 ? u"+%1 "_s.arg(days) : QString()) + reminder.when.toString(u"HH:mm ") + tellings.join(u", ");
    }
    return all.join(u"; ");
}

/** One table row: what is known, and what is told. */
struct Case {
    const char *name;
    QList<RemindableWork> open;
    QTime now;
    const char *told;
    QList<OwnActivity> activities{};
    ReminderWishes wishes{};
    Density density = Density::All;
};
}

class ReminderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTold_data()
    {
        QTest::addColumn<ReminderFacts>("facts");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<QString>("told");
        const QTime noon(12, 0);
        const QList<Case> cases{
            {"nothing to do, nothing to tell", {}, noon, ""},
            {"the basket without a deadline is nobody's business", {work("a")}, noon, ""},
            {"a little before its time", {work("a", 0, {16, 30})}, noon, "16:20 Time a"},
            {"when the day's work begins", {work("a", 0)}, noon, "16:00 Day a"},
            {"the day's things in one bundle", {work("a", 0), work("b", 0)}, noon, "16:00 Day a, Day b"},
            {"what comes soon after comes along", {work("a", 0), work("b", 0, {16, 40})}, noon, "16:00 Day a, Time b"},
            {"what comes later comes later", {work("a", 0), work("b", 0, {16, 41})}, noon, "16:00 Day a; 16:31 Time b"},
            {"not over midnight",
             {work("a", 0, {23, 55}), work("b", 1)},
             noon,
             "23:45 Time a; +1 00:00 Day b",
             {},
             {.quietFrom = {1, 0}, .quietTo = {7, 0}, .begins = {0, 0}}},
            {"on the days after too", {work("a", 1), work("b", 2)}, noon, "+1 16:00 Day a; +2 16:00 Day b"},
            {"not further than a week", {work("a", 8)}, noon, ""},
            {"a deadline tomorrow and no moment", {work("a", -100, {}, 1)}, noon, "16:00 Deadline a"},
            {"a deadline tomorrow and a moment that slipped", {work("a", -1, {}, 1)}, noon, "16:00 Deadline a"},
            {"a deadline tomorrow and a moment today", {work("a", 0, {}, 1)}, noon, "16:00 Day a"},
            {"a deadline today is too late to plan", {work("a", -100, {}, 0)}, noon, ""},
            {"the device was off at four", {work("a", 0)}, {18, 10}, "18:10 Day a"},
            {"the device was off at its time", {work("a", 0, {16, 30})}, {17, 0}, "17:00 Time a"},
            {"an hour later it is of no use", {work("a", 0, {16, 30})}, {17, 31}, ""},
            {"yesterday's is not told today", {work("a", -1)}, noon, ""},
            {"quiet until seven", {work("a", 0, {7, 5})}, {5, 0}, "07:00 Time a"},
            {"too late after the quiet", {work("a", 0, {21, 0})}, noon, ""},
            {"in quiet hours nothing", {work("a", 0)}, {20, 30}, ""},
            {"quiet until after the day", {work("a", 0)}, noon, "", {}, {.quietFrom = {12, 0}, .quietTo = {7, 0}}},
            {"quiet in the afternoon only", {work("a", 0)}, noon, "17:00 Day a", {}, {.quietFrom = {15, 0}, .quietTo = {17, 0}}},
            {"never quiet", {work("a", 0, {21, 0})}, noon, "20:50 Time a", {}, {.quietFrom = {7, 0}, .quietTo = {7, 0}}},
            {"another beginning", {work("a", 0)}, noon, "17:30 Day a", {}, {.begins = {17, 30}}},
            {"after football", {work("a", 0)}, noon, "17:30 Day a", {football({15, 30}, 120min)}},
            {"football into the quiet", {work("a", 0)}, noon, "", {football({15, 30}, 300min)}},
            {"on another weekday there is no football", {work("a", 1)}, noon, "+1 16:00 Day a", {football({15, 30}, 120min)}},
            {"over midnight", {work("a", 1, {8, 0})}, noon, "+1 08:30 Time a", {football({23, 0}, 570min)}},
            {"busy all day", {work("a", 0)}, noon, "", {football({0, 0}, 1440min)}},
            {"at most three a day",
             {work("a", 0, {13, 0}), work("b", 0, {14, 0}), work("c", 0, {15, 0}), work("d", 0, {17, 0})},
             noon,
             "12:50 Time a; 13:50 Time b; 14:50 Time c"},
            {"what may be forgotten goes before",
             {work("a", 0, {13, 0}), work("b", 0, {14, 0}), work("c", 0, {15, 0}), work("d", -100, {}, 1)},
             noon,
             "12:50 Time a; 13:50 Time b; 16:00 Deadline d"},
            {"fewer: no bundle of the day",
             {work("a", 0), work("b", 0, {15, 0}), work("c", -100, {}, 1)},
             noon,
             "14:50 Time b; 16:00 Deadline c",
             {},
             {},
             Density::Fewer},
            {"few: only what may be forgotten",
             {work("a", 0), work("b", 0, {15, 0}), work("c", -100, {}, 1)},
             noon,
             "16:00 Deadline c",
             {},
             {},
             Density::Few},
            {"off", {work("a", 0)}, noon, "", {}, {.on = false}},
        };
        for (const auto &one : cases) {
            QTest::newRow(one.name) << ReminderFacts{.wishes = one.wishes,
                                                     .density = {.density = one.density},
                                                     .open = one.open,
                                                     .activities = one.activities,
                                                     .shown = {},
                                                     .snoozed = {}}
                                    << one.now << QString::fromLatin1(one.told);
        }
    }

    void whatIsTold()
    {
        QFETCH(ReminderFacts, facts);
        QFETCH(QTime, now);
        QTEST(inWords(facts, at(now)), "told");
    }

    void extraWorkIsToldOnlyWhenPlanned()
    {
        auto extra = work("a", -100, {}, 1);
        extra.extra = true;
        QCOMPARE(inWords({.open = {extra}}, at({12, 0})), QString());
        extra.day = wednesday;
        QCOMPARE(inWords({.open = {extra}}, at({12, 0})), u"16:00 Day a"_s);
    }

    void nothingIsToldTwiceUnlessItMoved()
    {
        const auto one = work("a", 0, {16, 30});
        ReminderFacts facts{.open = {one}, .shown = {shown(one, ReminderCause::Time, at({16, 20}))}};
        QCOMPARE(inWords(facts, at({16, 20})), QString());
        facts.open[0].time = QTime(18, 0);
        QCOMPARE(inWords(facts, at({16, 20})), u"17:50 Time a"_s);
        facts.open[0].day = wednesday.addDays(1);
        facts.open[0].time = {};
        QCOMPARE(inWords(facts, at({16, 20})), u"+1 16:00 Day a"_s);
    }

    void whatWasShownTodayCounts()
    {
        const auto earlier = work("x", 0, {9, 0});
        const auto shownAt = [&](QTime time) { return shown(earlier, ReminderCause::Time, at(time)); };
        ReminderFacts facts{.open = {work("a", 0), work("b", 0, {18, 0}), work("c", 1)}, .shown = {shownAt({9, 0}), shownAt({10, 0})}};
        QCOMPARE(inWords(facts, at({12, 0})), u"16:00 Day a; +1 16:00 Day c"_s);
        // Two things of one notice are one notice.
        facts.shown = {shownAt({9, 0}), shownAt({9, 0})};
        QCOMPARE(inWords(facts, at({12, 0})), u"16:00 Day a; 17:50 Time b; +1 16:00 Day c"_s);
    }

    void whatWasPutOffComesBack()
    {
        const auto one = work("a", 0, {16, 30});
        ReminderFacts facts{.open = {one}, .snoozed = {{.item = one.item, .until = at({17, 20}).toUTC()}}};
        QCOMPARE(inWords(facts, at({16, 21})), u"17:20 Snoozed a"_s);
        // Also where there is room for no more, and where planning goes well.
        facts.density.density = Density::Few;
        facts.shown = {shown(work("x", 0, {9, 0}), ReminderCause::Time, at({9, 0}))};
        QCOMPARE(inWords(facts, at({16, 21})), u"17:20 Snoozed a"_s);
        facts.snoozed[0].until = at({20, 30}).toUTC();
        QCOMPARE(inWords(facts, at({19, 30})), u"+1 07:00 Snoozed a"_s);
        // A day later it is another day's plan, and done work is not in the list.
        QCOMPARE(inWords(facts, at({20, 31}, 1)), QString());
        facts.open = {};
        QCOMPARE(inWords(facts, at({16, 21})), QString());
    }

    void theClockChanges()
    {
        // On 29 March 2026 there is no half past two; on 25 October there are two.
        const QDate spring(2026, 3, 29);
        ReminderFacts facts{.wishes = {.quietFrom = {20, 0}, .quietTo = {2, 30}}, .open = {work("a")}};
        facts.open[0].day = spring;
        facts.open[0].time = QTime(2, 45);
        const auto told = remindersFrom(facts, QDateTime(spring, QTime(0, 30), brussels));
        QCOMPARE(told.size(), 1);
        QVERIFY(!isQuiet(facts.wishes, told[0].when.time()));
        QCOMPARE(told[0].when.date(), spring);
        const QDate autumn(2026, 10, 25);
        facts.open[0].day = autumn;
        facts.open[0].time = QTime(9, 0);
        const auto now = QDateTime(autumn, QTime(1, 0), brussels);
        QCOMPARE(remindersFrom(facts, now)[0].when, QDateTime(autumn, QTime(8, 50), brussels));
        QCOMPARE(now.secsTo(remindersFrom(facts, now)[0].when), 8 * 3600 + 50 * 60);
    }
};

QTEST_GUILESS_MAIN(ReminderTest)
#include "reminder_test.moc"
