// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answer_time.h"

#include <QTimeZone>

#include <algorithm>

namespace Weekwijzer
{
namespace
{
QDate dayOnOrAfter(QDate day, Qt::DayOfWeek weekday)
{
    return day.addDays((int(weekday) - day.dayOfWeek() + 7) % 7);
}

/** As clocks on the wall show it: an hour at four is at four, whatever the clocks did in between. */
std::optional<HourOn> earliest(const QList<QuestionHour> &hours, const QDateTime &localNow, bool running)
{
    std::optional<HourOn> first;
    for (const auto &hour : hours) {
        const auto length = running ? hour.length : std::chrono::minutes(0);
        auto day = dayOnOrAfter(localNow.date(), hour.weekday);
        if (QDateTime(day, hour.time, localNow.timeZone()).addDuration(length) <= localNow) {
            day = day.addDays(7);
        }
        if (!first || std::pair(day, hour.time) < std::pair(first->day, first->hour.time)) {
            first = HourOn{.hour = hour, .day = day};
        }
    }
    return first;
}
}

std::optional<HourOn> nextHour(const QList<QuestionHour> &hours, const QDateTime &localNow)
{
    return earliest(hours, localNow, true);
}

QDate schoolDaysAfter(QDate day, int count)
{
    constexpr int friday = Qt::Friday;
    const auto from = day.addDays(-std::max(0, day.dayOfWeek() - friday));
    const int left = count % friday;
    const bool overWeekend = from.dayOfWeek() + left > friday;
    return from.addDays(qint64(count / friday) * 7 + left + (overWeekend ? 2 : 0));
}

std::optional<AnswerTime> expectedAnswer(const QDateTime &askedAt, const QList<QuestionHour> &hours, int answerWithin)
{
    const auto hour = earliest(hours, askedAt, false);
    const auto agreed = answerWithin > 0 ? schoolDaysAfter(askedAt.date(), answerWithin) : QDate();
    if (hour && (!agreed.isValid() || hour->day <= agreed)) {
        return AnswerTime{.day = hour->day, .time = hour->hour.time};
    }
    return agreed.isValid() ? std::optional(AnswerTime{.day = agreed, .time = {}}) : std::nullopt;
}
}
