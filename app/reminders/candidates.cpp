// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidates.h"

#include "planning/availability.h"

#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace Weekwijzer
{
namespace
{
// After this somebody either has begun or does something else.
constexpr auto useAfterTime = std::chrono::minutes(60);
// What was put off in the evening is told in the morning; a day later it is another day's plan.
constexpr auto useAfterSnooze = std::chrono::hours(24);
constexpr int daysAhead = 7;

/** The moment at which a student's own activity ends that goes on at `when`; none when they are free. */
std::optional<QDateTime> endOfActivity(const QList<OwnActivity> &activities, const QDateTime &when)
{
    for (const auto &activity : activities) {
        for (int daysAgo = 0; std::chrono::days(daysAgo) <= std::chrono::ceil<std::chrono::days>(activity.length); ++daysAgo) {
            const auto day = when.date().addDays(-daysAgo);
            const QDateTime begin(day, activity.time, when.timeRepresentation());
            auto end = begin.addDuration(activity.length);
            if (isOn(activity, day) && begin <= when && when < end) {
                return end;
            }
        }
    }
    return {};
}

QDateTime endOfQuiet(const ReminderWishes &wishes, const QDateTime &when)
{
    const auto day = when.time() < wishes.quietTo ? when.date() : when.date().addDays(1);
    const QDateTime end(day, wishes.quietTo, when.timeRepresentation());
    // In the night in which an hour comes twice, its end may come before its second beginning.
    return end > when ? end : QDateTime(day.addDays(1), wishes.quietTo, when.timeRepresentation());
}

/** The first moment from `when` on that is neither quiet nor taken; none after `until`. */
std::optional<QDateTime> freeMoment(const ReminderFacts &facts, QDateTime when, const QDateTime &until)
{
    while (when <= until) {
        if (const auto end = endOfActivity(facts.activities, when)) {
            when = *end;
        } else if (isQuiet(facts.wishes, when.time())) {
            when = endOfQuiet(facts.wishes, when);
        } else {
            return when;
        }
    }
    return {};
}

/** Candidates as they come, without asking whether they may be told. */
class Wanted
{
public:
    Wanted(const ReminderFacts &facts, const QDateTime &localNow)
        : m_facts(facts)
        , m_now(localNow)
    {
    }

    QList<Candidate> all()
    {
        for (const auto &work : m_facts.open) {
            const auto snooze = std::ranges::find(m_facts.snoozed, work.item, &Snooze::item);
            if (snooze != m_facts.snoozed.end()) {
                const auto until = snooze->until.toTimeZone(m_now.timeZone());
                add({.item = work.item, .cause = ReminderCause::Snoozed, .day = until.date(), .time = until.time()}, until,
                    until.addDuration(useAfterSnooze));
            } else if (work.day >= m_now.date()) {
                addPlanned(work);
            } else if (work.due.isValid() && !work.extra) {
                const auto day = work.due.addDays(-1);
                add({.item = work.item, .cause = ReminderCause::Deadline, .day = work.due, .time = {}}, at(day, m_facts.wishes.begins), endOf(day));
            }
        }
        std::ranges::stable_sort(m_found, {}, &Candidate::when);
        return m_found;
    }

private:
    [[nodiscard]] QDateTime at(QDate day, QTime time) const { return {day, time, m_now.timeRepresentation()}; }
    [[nodiscard]] QDateTime endOf(QDate day) const { return day.addDays(1).startOfDay(m_now.timeRepresentation()).addMSecs(-1); }

    void addPlanned(const RemindableWork &work)
    {
        if (work.time.isValid()) {
            const auto planned = at(work.day, work.time);
            add({.item = work.item, .cause = ReminderCause::Time, .day = work.day, .time = work.time}, planned.addDuration(-ahead),
                planned.addDuration(useAfterTime));
        } else {
            add({.item = work.item, .cause = ReminderCause::Day, .day = work.day, .time = {}}, at(work.day, m_facts.wishes.begins), endOf(work.day));
        }
    }

    void add(const Telling &telling, const QDateTime &when, const QDateTime &until)
    {
        const bool wasTold = std::ranges::contains(m_facts.shown, telling, &ShownTelling::telling);
        if (wasTold || !tells(m_facts.density.density, telling.cause) || when > m_now.addDays(daysAhead)) {
            return;
        }
        if (const auto free = freeMoment(m_facts, std::max(when, m_now), until)) {
            m_found.append({.telling = telling, .when = *free, .until = until});
        }
    }

    const ReminderFacts &m_facts;
    QDateTime m_now;
    QList<Candidate> m_found;
};
}

QList<Candidate> candidatesOf(const ReminderFacts &facts, const QDateTime &localNow)
{
    return Wanted(facts, localNow).all();
}
}
