// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "kind.h"

#include <QDateTime>

#include <chrono>

namespace Weekwijzer
{
/** How many minutes a student keeps for school work on a weekday; their own word, over what is usual. */
struct AvailableTime {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::AvailableTime;

    Id id; ///< From `idOf`: one per student and weekday.
    Id student;
    Qt::DayOfWeek weekday = Qt::Monday;
    int minutes = 0; ///< 0 is a word too: no time on that day.

    [[nodiscard]] static Id idOf(const Id &student, Qt::DayOfWeek weekday)
    {
        return Id::derived({"available", student.bytes(), QByteArray::number(int(weekday))});
    }

    bool operator==(const AvailableTime &) const = default;
};

/** What a student does beside school work: sport, a job, care for somebody. */
struct OwnActivity {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::OwnActivity;

    Id id;
    Id student;
    QString title;
    QDate day; ///< The day, or of a weekly one the first.
    bool weekly = false; ///< Each week from then on.
    QTime time; ///< Local time of its beginning.
    std::chrono::minutes length{};

    bool operator==(const OwnActivity &) const = default;
};
}
