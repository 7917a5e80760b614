// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "work/subject_work.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using Sort = PlanItem::Sort;
using State = ItemState;

/** What a subject asks of a student now. */
class SubjectWorkTest : public QObject
{
    Q_OBJECT

    static constexpr Week last{.year = 2026, .number = 46};
    static constexpr Week now{.year = 2026, .number = 47};
    static constexpr Week next{.year = 2026, .number = 48};
    const QDate wednesday{2026, 11, 18};

    static SubjectWork work(const QString &title, Week week, QDate day, State state = State::ToDo, Sort sort = Sort::Task, QTime time = {})
    {
        SubjectWork made{.item = {.id = Id::derived({title.toUtf8()}), .title = title, .sort = sort}, .week = week, .state = state};
        (sort == Sort::Task ? made.item.due : made.item.day) = day;
        (sort == Sort::Task ? made.item.dueTime : made.item.time) = time;
        return made;
    }
    static QString titles(const QList<SubjectWork> &all)
    {
        QStringList names;
        std::ranges::transform(all, std::back_inserter(names), [](const SubjectWork &one) { return one.item.title; });
        return names.join(u' ');
    }

private Q_SLOTS:
    void everyPieceOfWorkIsWhereItBelongs_data()
    {
        QTest::addColumn<SubjectWork>("one");
        QTest::addColumn<QString>("places"); // d: a deadline, l: late, w: open this week, r: to be read
        const auto row = [](const char *name, const SubjectWork &one, const QString &places) { QTest::newRow(name) << one << places; };
        const QDate friday(2026, 11, 20);
        row("this week, with a day", work(u"a"_s, now, friday), u"dw"_s);
        row("this week, without a day", work(u"a"_s, now, {}), u"w"_s);
        row("started", work(u"a"_s, now, friday, State::Started), u"dw"_s);
        row("next week", work(u"a"_s, next, friday.addDays(7)), u"d"_s);
        row("next week, without a day", work(u"a"_s, next, {}), {});
        row("late, of this week", work(u"a"_s, now, wednesday.addDays(-1), State::Late), u"dlw"_s);
        row("late, of last week", work(u"a"_s, last, wednesday.addDays(-7), State::Late), u"dl"_s);
        row("late, nobody said a day", work(u"a"_s, last, {}, State::Late), u"dl"_s);
        row("taken over from last week", work(u"a"_s, now, wednesday.addDays(-7)), u"dw"_s);
        row("done", work(u"a"_s, now, friday, State::Done), {});
        row("handed in", work(u"a"_s, now, friday, State::HandedIn), {});
        row("answered", work(u"a"_s, last, friday, State::FeedbackToRead), u"r"_s);
        row("read", work(u"a"_s, last, friday, State::FeedbackRead), {});
        row("moved on", work(u"a"_s, last, friday, State::MovedOn), {});
        row("let go", work(u"a"_s, now, friday, State::LetGo), {});
        row("a test to come", work(u"a"_s, now, friday, State::ToDo, Sort::Test), u"dw"_s);
        row("a test today", work(u"a"_s, now, wednesday, State::ToDo, Sort::Test), u"dw"_s);
        row("a test that is over", work(u"a"_s, now, wednesday.addDays(-1), State::ToDo, Sort::Test), {});
        row("a test without a day", work(u"a"_s, now, {}, State::ToDo, Sort::Test), u"w"_s);
        row("a test of last week without a day", work(u"a"_s, last, {}, State::ToDo, Sort::Test), {});
        row("a lesson", work(u"a"_s, now, friday, State::ToDo, Sort::Lesson), {});
        row("a live moment", work(u"a"_s, now, friday, State::ToDo, Sort::LiveMoment), {});
    }
    void everyPieceOfWorkIsWhereItBelongs()
    {
        QFETCH(SubjectWork, one);
        const auto found = subjectNow({one}, wednesday);
        QString places;
        places += found.deadlines.isEmpty() ? QString() : u"d"_s;
        places += found.late() == 0 ? QString() : u"l"_s;
        places += found.thisWeek.isEmpty() ? QString() : u"w"_s;
        places += found.toRead.isEmpty() ? QString() : u"r"_s;
        QTEST(places, "places");
        QCOMPARE(found.next().has_value(), found.deadlines.size() > found.late());
    }

    void lateComesFirstAndThenByDayAndTime()
    {
        const auto found = subjectNow(
            {work(u"next"_s, next, {2026, 11, 25}), work(u"evening"_s, now, {2026, 11, 20}, State::ToDo, Sort::Task, {20, 0}),
             work(u"noon"_s, now, {2026, 11, 20}, State::ToDo, Sort::Test, {12, 0}), work(u"someTime"_s, now, {2026, 11, 20}),
             work(u"late"_s, now, {2026, 11, 17}, State::Late), work(u"older"_s, last, {2026, 11, 12}, State::Late), work(u"free"_s, now, {})},
            wednesday);
        QCOMPARE(titles(found.deadlines), u"older late noon evening someTime next"_s);
        QCOMPARE(titles(found.thisWeek), u"late noon evening someTime free"_s);
        QCOMPARE(found.next()->item.title, u"noon"_s);
        QCOMPARE(found.late(), 2);
    }

    void theLatestAnswerIsReadFirst()
    {
        const auto found = subjectNow({work(u"old"_s, last, {}, State::FeedbackToRead), work(u"new"_s, now, {}, State::FeedbackToRead)}, wednesday);
        QCOMPARE(titles(found.toRead), u"new old"_s);
    }

    void workThatWasTakenOverIsToBeDoneInItsNewWeek()
    {
        QCOMPARE(dayOf(work(u"a"_s, now, wednesday.addDays(-7))), now.sunday());
        QCOMPARE(dayOf(work(u"a"_s, now, wednesday)), wednesday);
        QCOMPARE(dayOf(work(u"a"_s, last, {}, State::Late)), last.sunday());
        QCOMPARE(dayOf(work(u"a"_s, now, {})), QDate());
    }

    void aSchoolYearBeginsInAugust_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("august");
        QTest::newRow("in autumn") << QDate(2026, 11, 18) << QDate(2026, 8, 1);
        QTest::newRow("on the first day") << QDate(2026, 8, 1) << QDate(2026, 8, 1);
        QTest::newRow("on the last day") << QDate(2026, 7, 31) << QDate(2025, 8, 1);
        QTest::newRow("on New Year's Day") << QDate(2027, 1, 1) << QDate(2026, 8, 1);
    }
    void aSchoolYearBeginsInAugust()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, august);
        QCOMPARE(schoolYearBegins(day), Week::of(august));
    }
};

QTEST_GUILESS_MAIN(SubjectWorkTest)
#include "subject_work_test.moc"
