// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/own_time_store.h"
#include "stores/record_writer.h"

namespace Weekwijzer
{
/**
 * What a student says about their own week: the time there is for school work, and what else they do.
 *
 * Each call keeps its effect and the change for the hub together, or fails and leaves everything as it was.
 */
class StudentPlanning
{
public:
    static constexpr auto mostInADay = std::chrono::hours(16);
    static constexpr qint64 longestAbsence = 366; ///< Days.

    StudentPlanning(Database &database, const Id &student);

    /** Time for school work on this weekday, in every week; 0 is none at all. Invalid below 0 or above `mostInADay`. */
    [[nodiscard]] Expected<void> setAvailable(Qt::DayOfWeek weekday, std::chrono::minutes time, const QDateTime &now);
    /**
     * Keeps an activity as it is now, or with a null id a new one; gives its id.
     *
     * Invalid without a title, day, time or length, or when it is longer than a day; NotFound when it was dropped since.
     */
    [[nodiscard]] Expected<Id> keep(OwnActivity activity, const QDateTime &now);
    /** NotFound when it isn't there any more. */
    [[nodiscard]] Expected<void> drop(const Id &activity, const QDateTime &now);
    /**
     * Not at school from `first` to `last`, both included; days of absence that overlap it or touch it become one with it.
     *
     * Invalid without days, for a last one before the first, and for more than `longestAbsence`.
     */
    [[nodiscard]] Expected<void> beAbsent(QDate first, QDate last, const QDateTime &now);
    /** Back at school from this day on: an absence that lasts ends the day before. NotFound when there is none on that day. */
    [[nodiscard]] Expected<void> beBack(QDate day, const QDateTime &now);

private:
    [[nodiscard]] Expected<OwnActivity> ownActivity(const Id &id) const;

    Database &m_database;
    Id m_student;
    OwnTimeStore m_own;
    RecordWriter m_writer;
};
}
