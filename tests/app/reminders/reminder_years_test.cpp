// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/availability.h"
#include "records/week.h"
#include "reminders/reminder.h"

#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace Weekwijzer;
using std::chrono::minutes;

namespace
{
// Of ten school years; the weeks 53 of 2020 and 2026 and every change of the clock lie in them.
const QDate firstDay(2020, 8, 31);
const QTimeZone brussels("Europe/Brussels");

QTime anyTime(std::minstd_rand &random)
{
    return QTime(int(random() % 24), int(random() % 4) * 15);
}

/** A student who plans, works or doesn't, and switches the device off now and then. */
class Student
{
public:
    explicit Student(quint32 seed, ReminderWishes wishes)
        : m_random(seed)
    {
        m_facts.wishes = wishes;
        m_diligence = int(m_random() % 101);
        for (auto count = m_random() % 3; count > 0; --count) {
            m_facts.activities.append({.title = u"Voetbal"_s,
                                       .day = firstDay.addDays(qint64(m_random() % 7)),
                                       .weekly = true,
                                       .time = anyTime(m_random),
                                       .length = minutes(30 + int(m_random() % 150))});
        }
    }

    void beginWeek(Week week)
    {
        std::array<KeptWeek, countedWeeks> last{};
        for (int weeksAgo = 1; weeksAgo <= countedWeeks; ++weeksAgo) {
            last[size_t(weeksAgo) - 1] = m_kept[week.plus(-weeksAgo)];
        }
        m_facts.density = densityOf(last, m_facts.wishes.thins);
        m_facts.open.clear();
        m_facts.snoozed.clear();
        // A holiday now and then, and weeks that go better than others.
        const auto count = m_random() % 8 == 0 ? 0 : m_random() % 7;
        for (quint32 number = 0; number < count; ++number) {
            RemindableWork work{.item = Id::derived({week.toString().toUtf8(), QByteArray::number(number)})};
            if (m_random() % 3 != 0) {
                work.day = week.monday().addDays(qint64(m_random() % 7));
                work.time = m_random() % 2 == 0 ? anyTime(m_random) : QTime();
            }
            if (m_random() % 2 == 0) {
                work.due = week.monday().addDays(qint64(m_random() % 8));
            }
            m_kept[week].planned += int(work.day.isValid());
            m_facts.open.append(work);
        }
        m_share = int(m_random() % 4) == 0 ? int(m_random() % 101) : m_diligence;
    }

    /** Everything told on this day, at the moment it is told. */
    void live(QDate day, const std::function<void(const Student &, const Reminder &)> &told)
    {
        auto now = QDateTime(day, QTime(0, 0), brussels);
        if (m_random() % 10 == 0) {
            now = QDateTime(day, anyTime(m_random), brussels);
        }
        for (int notices = 0;; ++notices) {
            const auto reminders = remindersFrom(m_facts, now);
            if (reminders.isEmpty() || reminders[0].when.date() != day) {
                break;
            }
            RC_ASSERT(reminders[0].when >= now);
            RC_ASSERT(notices < 50);
            now = std::max(now, reminders[0].when);
            told(*this, reminders[0]);
            answer(reminders[0], now);
        }
        work(day);
    }

    [[nodiscard]] const ReminderFacts &facts() const { return m_facts; }

private:
    void answer(const Reminder &reminder, const QDateTime &now)
    {
        for (const auto &telling : reminder.tellings) {
            if (telling.cause == ReminderCause::Snoozed) {
                m_facts.snoozed.removeIf([&](const Snooze &snooze) { return snooze.item == telling.item; });
            } else {
                m_facts.shown.append({.telling = telling, .at = now.toUTC()});
            }
        }
        if (m_random() % 4 == 0) {
            m_facts.snoozed.append({.item = reminder.tellings[0].item, .until = now.addSecs(3600).toUTC()});
        }
    }

    void work(QDate day)
    {
        m_facts.open.removeIf([&](const RemindableWork &work) {
            const bool doesIt = work.day == day && int(m_random() % 100) < m_share;
            m_kept[Week::of(day)].done += int(doesIt);
            return doesIt;
        });
        m_facts.shown.removeIf([day](const ShownTelling &one) { return one.at.date() < day.addDays(-31); });
    }

    std::minstd_rand m_random;
    ReminderFacts m_facts;
    std::map<Week, KeptWeek> m_kept;
    int m_diligence = 0;
    int m_share = 0;
};

ReminderWishes anyWishes()
{
    ReminderWishes wishes{.quietFrom = QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 4) * 15),
                          .quietTo = QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 4) * 15),
                          .begins = QTime(*rc::gen::inRange(0, 24), 0),
                          .thins = *rc::gen::element(true, true, true, false)};
    return *rc::gen::element(0, 1) == 0 ? ReminderWishes() : wishes;
}

bool isBusy(const QList<OwnActivity> &activities, const QDateTime &when)
{
    return std::ranges::any_of(activities, [&](const OwnActivity &activity) {
        const QDateTime begin(when.date(), activity.time, brussels);
        return isOn(activity, when.date()) && begin <= when && when < begin.addDuration(activity.length);
    });
}

/** What holds for each notice on its own. */
void check(const ReminderFacts &facts, const Reminder &reminder)
{
    RC_ASSERT(!isQuiet(facts.wishes, reminder.when.time()));
    RC_ASSERT(!isBusy(facts.activities, reminder.when));
    RC_ASSERT(!reminder.tellings.isEmpty());
    QSet<Id> items;
    for (const auto &telling : reminder.tellings) {
        const auto work = std::ranges::find(facts.open, telling.item, &RemindableWork::item);
        RC_ASSERT(work != facts.open.end()); // never of what is done
        RC_ASSERT(!items.contains(telling.item));
        items.insert(telling.item);
        RC_ASSERT(tells(facts.density.density, telling.cause));
        const auto day = reminder.when.date();
        // Tied to the student's own plan, or to a deadline that is tomorrow: there is no other reason to tell anything.
        RC_ASSERT(telling.cause != ReminderCause::Time || (work->day == telling.day && work->time == telling.time));
        RC_ASSERT(telling.cause != ReminderCause::Day || work->day == day);
        RC_ASSERT(telling.cause != ReminderCause::Deadline || (work->due == day.addDays(1) && (!work->day.isValid() || work->day < day)));
    }
}

/** What there was to see. */
struct Seen {
    std::set<Density> densities;
    std::set<Week> weeks53;
    int notices = 0;
    int clockChanges = 0;
};

/** A student's days up to `last`, each notice looked at; `seen` grows. */
void liveThrough(Student &student, QDate first, QDate last, Seen &seen)
{
    std::set<std::tuple<Id, ReminderCause, QDate, QTime>> told;
    for (auto day = first; day < last; day = day.addDays(1)) {
        if (day.dayOfWeek() == Qt::Monday) {
            student.beginWeek(Week::of(day));
            seen.densities.insert(student.facts().density.density);
            if (Week::of(day).number == 53) {
                seen.weeks53.insert(Week::of(day));
            }
        }
        seen.clockChanges += int(day.startOfDay(brussels).secsTo(day.addDays(1).startOfDay(brussels)) != 24 * 3600);
        int ofDay = 0;
        student.live(day, [&](const Student &who, const Reminder &reminder) {
            check(who.facts(), reminder);
            ++seen.notices;
            bool counts = false;
            for (const auto &telling : reminder.tellings) {
                const bool isSnoozed = telling.cause == ReminderCause::Snoozed;
                counts = counts || !isSnoozed;
                RC_ASSERT(isSnoozed || told.emplace(telling.item, telling.cause, telling.day, telling.time).second);
            }
            ofDay += int(counts);
        });
        RC_ASSERT(ofDay <= mostInADay(student.facts().density.density));
    }
}
}

/** What holds for reminders whatever the student does: over ten school years, in the school's own time zone. */
class ReminderYearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenSchoolYears()
    {
        Seen seen;
        QVERIFY(rc::check([&] {
            // Of a hundred students, ten for each school year.
            const auto first = Week::of(firstDay.addYears(m_year++ % 10)).monday();
            Student student(*rc::gen::arbitrary<quint32>(), anyWishes());
            liveThrough(student, first, Week::of(first.addYears(1)).monday(), seen);
        }));
        // The years had in them what they are there for.
        QCOMPARE(seen.densities.size(), size_t(3));
        QVERIFY(seen.notices > 1000);
        QVERIFY(seen.clockChanges >= 20);
        QCOMPARE(seen.weeks53, (std::set<Week>{{.year = 2020, .number = 53}, {.year = 2026, .number = 53}}));
    }

private:
    int m_year = 0;
};

QTEST_GUILESS_MAIN(ReminderYearsTest)
#include "reminder_years_test.moc"
