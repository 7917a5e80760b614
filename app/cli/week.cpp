// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosing.h"
#include "json.h"
#include "week_items.h"

#include "planning/availability.h"
#include "planning/load.h"
#include "stores/own_time_store.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
/** One line per item, in columns. */
QString lineOf(const WeekItem &about)
{
    const auto &item = about.item;
    const auto minutes = item.minutes() > 0 ? u"%1 min"_s.arg(item.minutes()) : u"–"_s;
    const auto due = item.due.isValid() ? u"by "_s + inWords(item.due, item.dueTime) : QString();
    const auto at = about.standing.placement.time.isValid() ? about.standing.placement.time.toString(u"HH:mm") : QString();
    const auto choice = choiceInWords(about);
    return u"  %1  %2 %3 %4 %5  %6  %7%8"_s.arg(item.id.toString().first(8), about.subject.abbreviation.leftJustified(4), at.leftJustified(5),
                                                item.title.leftJustified(52), minutes.rightJustified(7), due.leftJustified(20), inWords(about),
                                                choice.isEmpty() ? QString() : u" ("_s + choice + u')');
}

QList<WeekItem> lyingOn(const QList<WeekItem> &all, QDate day)
{
    QList<WeekItem> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [&](const WeekItem &about) { return about.standing.placement.day == day && about.standing.asked != Asked::NotNeeded; });
    std::ranges::stable_sort(
        found, {}, [](const WeekItem &about) { return about.standing.placement.time.isValid() ? about.standing.placement.time : QTime(23, 59, 59); });
    return found;
}

/** The time a student has of their own. */
struct OwnTime {
    Availability availability;
    QList<OwnActivity> activities;
};

Expected<OwnTime> ownTimeOf(OpenProfile &session, Week week)
{
    const OwnTimeStore own(session.database);
    const auto available = own.availableOf(session.pairing.person);
    const auto activities = available ? own.activitiesOf(session.pairing.person, week) : std::unexpected(available.error());
    return activities.transform(
        [&](const QList<OwnActivity> &all) { return OwnTime{.availability = availabilityOf(*available), .activities = all}; });
}

DayLoad loadOf(QDate day, const QList<WeekItem> &items, const OwnTime &own)
{
    QList<PlanItem> plain;
    for (const auto &about : items) {
        if (about.standing.countsInLoad()) {
            plain.append(about.standing.item);
        }
    }
    return loadOf(day, plain, ownTimeOn(day, own.availability, own.activities));
}

QString headingOf(const DayLoad &load)
{
    auto heading = u"%1 · %2 of %3 min"_s.arg(QLocale().toString(load.day, u"dddd d MMMM")).arg(load.plannedMinutes()).arg(load.availableMinutes());
    if (load.tests > 0) {
        heading += load.tests == 1 ? u" · 1 test"_s : u" · %1 tests"_s.arg(load.tests);
    }
    return load.tooMuch() ? heading + u" · a lot"_s : heading;
}

QString textOf(Week week, const QList<WeekItem> &all, const OwnTime &own)
{
    const QLocale locale;
    QStringList lines{
        u"Week %1, %2 – %3"_s.arg(week.number).arg(locale.toString(week.monday(), u"d MMMM"), locale.toString(week.sunday(), u"d MMMM yyyy"))};
    const auto list = [&](const QString &heading, const QList<WeekItem> &items) {
        lines << QString() << heading;
        for (const auto &about : items) {
            lines << lineOf(about);
        }
    };
    list(u"To plan"_s, lyingOn(all, {}));
    for (auto day = week.monday(); day <= week.sunday(); day = day.addDays(1)) {
        const auto items = lyingOn(all, day);
        auto heading = headingOf(loadOf(day, items, own));
        for (const auto &activity : own.activities) {
            if (isOn(activity, day)) {
                heading += u"\n  own: %1 %2, %3 min"_s.arg(activity.time.toString(u"HH:mm"), activity.title).arg(activity.length.count());
            }
        }
        list(heading, items);
    }
    return lines.join(u'\n');
}
}

Expected<Output> week(const Call &call)
{
    const auto week = call.arguments.isEmpty() ? Expected<Week>(Week::of(call.today)) : chosenWeek(call.arguments.first());
    if (!week) {
        return std::unexpected(week.error());
    }
    auto session = OpenProfile::open(call);
    if (!session) {
        return std::unexpected(session.error());
    }
    const auto all = itemsOf(*session, *week);
    const auto own = all ? ownTimeOf(*session, *week) : std::unexpected(all.error());
    if (!own) {
        return std::unexpected(own.error());
    }
    QJsonArray items;
    for (const auto &about : *all) {
        const auto json = jsonOf(*session, about);
        if (!json) {
            return std::unexpected(json.error());
        }
        items.append(*json);
    }
    QJsonArray days;
    for (auto day = week->monday(); day <= week->sunday(); day = day.addDays(1)) {
        days.append(propertiesOf(loadOf(day, lyingOn(*all, day), *own)));
    }
    return Output{.text = textOf(*week, *all, *own),
                  .json = {{u"week"_s, week->toString()}, {u"monday"_s, jsonOf(week->monday())}, {u"days"_s, days}, {u"items"_s, items}}};
}
}
