// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "student_planning.h"

#include "changed_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
StudentPlanning::StudentPlanning(Database &database, const Id &student)
    : m_database(database)
    , m_student(student)
    , m_own(database)
    , m_writer(database)
{
}

Expected<void> StudentPlanning::setAvailable(Qt::DayOfWeek weekday, std::chrono::minutes time, const QDateTime &now)
{
    if (time < std::chrono::minutes(0) || time > mostInADay) {
        return failure(ErrorKind::Invalid, u"this is no time of one day"_s);
    }
    const AvailableTime available{
        .id = AvailableTime::idOf(m_student, weekday), .student = m_student, .weekday = weekday, .minutes = int(time.count())};
    return m_database.transaction([&] { return m_writer.set(toRecord(available), now); });
}

Expected<Id> StudentPlanning::keep(OwnActivity activity, const QDateTime &now)
{
    activity.title = activity.title.trimmed();
    activity.student = m_student;
    if (activity.title.isEmpty() || !activity.day.isValid() || !activity.time.isValid() || activity.length < std::chrono::minutes(1)
        || activity.length > std::chrono::days(1)) {
        return failure(ErrorKind::Invalid, u"an activity has a title, a day, a time, and lasts at most a day"_s);
    }
    return m_database.transaction([&]() -> Expected<Id> {
        if (activity.id.isNull()) {
            activity.id = Id::made(now);
            return m_writer.set(toRecord(activity), now).transform([&] { return activity.id; });
        }
        const auto before = ownActivity(activity.id);
        if (!before) {
            return std::unexpected(before.error());
        }
        const auto change = changedFields(*before, activity);
        const auto kept = change.values.isEmpty() ? Expected<void>() : m_writer.set(change, now);
        return kept.transform([&] { return activity.id; });
    });
}

Expected<void> StudentPlanning::drop(const Id &activity, const QDateTime &now)
{
    return m_database.transaction([&] {
        return ownActivity(activity).and_then([&](const OwnActivity &known) { return m_writer.withdraw(Kind::OwnActivity, known.id, now); });
    });
}

Expected<void> StudentPlanning::beAbsent(QDate first, QDate last, const QDateTime &now)
{
    if (!first.isValid() || !last.isValid() || last < first || first.daysTo(last) >= longestAbsence) {
        return failure(ErrorKind::Invalid, u"an absence goes from a day to one not before it, within a year"_s);
    }
    return m_database.transaction([&] {
        return m_own.absencesOf(m_student).and_then([&](QList<Absence> all) -> Expected<void> {
            all.removeIf([&](const Absence &one) { return one.last.addDays(1) < first || last.addDays(1) < one.first; });
            Absence whole{.id = Id::made(now), .student = m_student, .first = first, .last = last};
            for (const auto &one : std::as_const(all)) {
                whole.first = std::min(whole.first, one.first);
                whole.last = std::max(whole.last, one.last);
            }
            // The one there is grows, so that two devices that say the same keep one.
            whole.id = all.isEmpty() ? whole.id : all.constFirst().id;
            for (const auto &merged : std::as_const(all).sliced(all.isEmpty() ? 0 : 1)) {
                if (auto gone = m_writer.withdraw(Kind::Absence, merged.id, now); !gone) {
                    return gone;
                }
            }
            const auto change = all.isEmpty() ? toRecord(whole) : changedFields(all.constFirst(), whole);
            return change.values.isEmpty() ? Expected<void>() : m_writer.set(change, now);
        });
    });
}

Expected<void> StudentPlanning::beBack(QDate day, const QDateTime &now)
{
    return m_database.transaction([&] {
        return m_own.absencesOf(m_student).and_then([&](QList<Absence> all) -> Expected<void> {
            all.removeIf([day](const Absence &one) { return day < one.first || one.last < day; });
            if (all.isEmpty()) {
                return failure(ErrorKind::NotFound, u"there is no absence on this day"_s);
            }
            for (const auto &one : std::as_const(all)) {
                auto shorter = one;
                shorter.last = day.addDays(-1);
                const auto kept = shorter.last < one.first ? m_writer.withdraw(Kind::Absence, one.id, now)
                                                           : m_writer.set(changedFields(one, shorter), now);
                if (!kept) {
                    return kept;
                }
            }
            return {};
        });
    });
}

Expected<OwnActivity> StudentPlanning::ownActivity(const Id &id) const
{
    const auto found = m_own.activity(id);
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? Expected<OwnActivity>(**found) : failure(ErrorKind::NotFound, u"this activity is not here any more"_s);
}
}
