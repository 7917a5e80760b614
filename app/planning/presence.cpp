// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presence.h"

#include "availability.h"
#include "records/home_days.h"

#include <algorithm>

namespace Weekwijzer
{
namespace
{
bool happensAtSchool(const PlanItem &item)
{
    return item.mode == PlanItem::Mode::Physical || (item.mode == PlanItem::Mode::Unsaid && item.place == PlanItem::Place::School);
}

/** Of a moment without a length its beginning counts. */
bool overlaps(const PlanItem &moment, const OwnActivity &activity)
{
    using std::chrono::milliseconds;
    if (!moment.time.isValid() || !isOn(activity, moment.day)) {
        return false;
    }
    const milliseconds begin(moment.time.msecsSinceStartOfDay());
    const milliseconds end = begin + std::max<milliseconds>(moment.estimate, milliseconds(1));
    const milliseconds activityBegins(activity.time.msecsSinceStartOfDay());
    return begin < activityBegins + activity.length && activityBegins < end;
}
}

bool isMoment(const PlanItem &item)
{
    return item.sort != PlanItem::Sort::Task && item.day.isValid();
}

bool isAbsentOn(const QList<Absence> &absences, QDate day)
{
    return std::ranges::any_of(absences, [day](const Absence &absence) { return absence.first <= day && day <= absence.last; });
}

Away awayFrom(const PlanItem &moment, const Whereabouts &student, bool said)
{
    if (said) {
        return Away::Said;
    }
    if (isAbsentOn(student.absences, moment.day)) {
        return Away::Absent;
    }
    if (happensAtSchool(moment) && isHomeDay(student.homeDays, moment.day)) {
        return Away::AtHome;
    }
    const bool busy = std::ranges::any_of(student.activities, [&](const OwnActivity &activity) { return overlaps(moment, activity); });
    return busy ? Away::Busy : Away::No;
}

std::optional<bool> worksAtHomeOn(QDate day, const QList<int> &homeDays)
{
    std::optional<bool> atHome;
    for (const auto days : homeDays) {
        if (days != 0) {
            atHome = atHome.value_or(true) && isHomeDay(days, day);
        }
    }
    // Nobody expects anybody at school at the weekend.
    return day.dayOfWeek() < Qt::Saturday || atHome.value_or(false) ? atHome : std::nullopt;
}

QList<PlanItem> missedOf(const QList<PlanItem> &items, const QList<Absence> &absences, QDate today)
{
    const auto first = today.addDays(-daysToCatchUp);
    QList<PlanItem> missed;
    std::ranges::copy_if(items, std::back_inserter(missed), [&](const PlanItem &item) {
        return isMoment(item) && item.day >= first && item.day < today && isAbsentOn(absences, item.day);
    });
    std::ranges::stable_sort(missed, {}, [](const PlanItem &item) { return std::tuple(item.day, !item.time.isValid(), item.time); });
    return missed;
}
}
