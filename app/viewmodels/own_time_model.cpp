// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "own_time_model.h"

#include "stores/device_store.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
OwnTimeModel::OwnTimeModel(Database &database, WorkThread &thread, Clock clock, QObject *parent)
    : StudentPage(database, thread, std::move(clock), parent)
{
    showWeekdays(usualAvailability());
}

QString OwnTimeModel::total() const
{
    const auto minutes = std::ranges::fold_left(m_weekdays, 0, [](int sum, const WeekdayRow &day) { return sum + day.minutes; });
    return tr("Together %1 h %2 min a week").arg(minutes / 60).arg(minutes % 60);
}

QStringList OwnTimeModel::weekdayNames()
{
    QStringList names;
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        names += Words::weekday(Qt::DayOfWeek(weekday));
    }
    return names;
}

void OwnTimeModel::setMinutes(int weekday, int minutes)
{
    m_weekdays[weekday - 1].minutes = minutes;
    ++m_setting;
    Q_EMIT changed();
    perform(
        [weekday, minutes](StudentDesk &desk, const QDateTime &now) {
            return desk.planning.setAvailable(Qt::DayOfWeek(weekday), std::chrono::minutes(minutes), now);
        },
        {Kind::AvailableTime},
        [this](const Expected<void> &done) {
            --m_setting;
            if (!done) {
                refresh();
            }
        });
}

ActivityRow OwnTimeModel::newActivity() const
{
    return {.id = {}, .title = {}, .weekday = today().dayOfWeek(), .words = {}};
}

QString OwnTimeModel::dayAhead(int days) const
{
    return Words::day(today().addDays(days));
}

void OwnTimeModel::keep(const ActivityRow &activity)
{
    perform(
        [kept = activityOf(activity)](StudentDesk &desk, const QDateTime &now) { return desk.planning.keep(kept, now).transform([](const Id &) {}); },
        {Kind::OwnActivity});
}

void OwnTimeModel::drop(const Id &activity)
{
    perform([activity](StudentDesk &desk, const QDateTime &now) { return desk.planning.drop(activity, now); }, {Kind::OwnActivity});
}

Expected<bool> OwnTimeModel::read(const Id &student)
{
    if (m_setting > 0) {
        return true;
    }
    const OwnTimeStore own(database());
    const auto available = own.availableOf(student);
    const auto activities = available ? own.activitiesOf(student) : std::unexpected(available.error());
    if (!activities) {
        return std::unexpected(activities.error());
    }
    showWeekdays(availabilityOf(*available));
    m_activities.clear();
    std::ranges::transform(*activities, std::back_inserter(m_activities), [this](const OwnActivity &activity) { return rowOf(activity); });
    return true;
}

void OwnTimeModel::showWeekdays(const Availability &availability)
{
    m_weekdays.clear();
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        const auto day = Qt::DayOfWeek(weekday);
        m_weekdays.append({.weekday = weekday, .name = Words::weekday(day), .minutes = int(availability.on(day).count())});
    }
}

ActivityRow OwnTimeModel::rowOf(const OwnActivity &activity) const
{
    const auto day = activity.weekly ? tr("every %1").arg(Words::weekday(Qt::DayOfWeek(activity.day.dayOfWeek()))) : Words::day(activity.day);
    return {.id = activity.id,
            .title = activity.title,
            .weekly = activity.weekly,
            .weekday = activity.day.dayOfWeek(),
            .daysAhead = int(today().daysTo(activity.day)),
            .start = activity.time.msecsSinceStartOfDay() / 60'000,
            .length = int(activity.length.count()),
            .words = u"%1, %2 · %3"_s.arg(day, Words::time(activity.time), Words::minutes(int(activity.length.count())))};
}

OwnActivity OwnTimeModel::activityOf(const ActivityRow &row) const
{
    // A weekly one that stays on its weekday keeps its first day; another begins in the week that is on.
    const auto day = row.weekly ? Week::of(today()).monday().addDays(row.weekday - 1) : today().addDays(row.daysAhead);
    const auto known = std::ranges::find(m_activities, row.id, &ActivityRow::id);
    const bool stays = row.weekly && known != m_activities.end() && known->weekly && known->weekday == row.weekday;
    return {.id = row.id,
            .title = row.title,
            .day = stays ? today().addDays(known->daysAhead) : day,
            .weekly = row.weekly,
            .time = QTime::fromMSecsSinceStartOfDay(row.start * 60'000),
            .length = std::chrono::minutes(row.length)};
}
}
