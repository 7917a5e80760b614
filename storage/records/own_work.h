// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "kind.h"
#include "plan.h"
#include "week.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace Weekwijzer
{
/** A task that a student gave themselves, such as the next step of a feedback; it is placed and ticked as an item is. */
struct OwnTask {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::OwnTask;

    Id id; ///< Of a feedback's next step from `idOf`, so that two devices make one.
    Id student;
    Week week;
    QString title;
    Id subject; ///< None: no school subject.
    Id item; ///< That it goes on with; none for something of its own.
    Id feedback; ///< Whose next step it is; none for something of its own.
    std::chrono::minutes estimate{}; ///< 0 while they didn't say.

    [[nodiscard]] static Id idOf(const Id &student, const Id &feedback) { return Id::derived({"own task", student.bytes(), feedback.bytes()}); }

    bool operator==(const OwnTask &) const = default;
};

/** What a student chose where an item leaves a choice. */
struct WorkChoice {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::WorkChoice;

    Id id; ///< From `idOf`: one per student and item.
    Id student;
    Id item;
    bool picked = false; ///< From its choice board.
    PlanItem::Forms forms; ///< Of those the item offers.

    [[nodiscard]] static Id idOf(const Id &student, const Id &item) { return Id::derived({"work choice", student.bytes(), item.bytes()}); }

    bool operator==(const WorkChoice &) const = default;
};

/** Days on which a student isn't at school; their own word, and nobody else's business. */
struct Absence {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::Absence;

    Id id;
    Id student;
    QDate first; ///< Local school day.
    QDate last; ///< Local school day, not before the first; may be moved while it lasts.

    bool operator==(const Absence &) const = default;
};

/** A day on which a student said that it is enough. */
struct FinishedDay {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::FinishedDay;

    Id id; ///< From `idOf`: one per student and day.
    Id student;
    QDate day; ///< Local day.
    bool finished = false;

    [[nodiscard]] static Id idOf(const Id &student, QDate day)
    {
        return Id::derived({"finished day", student.bytes(), QByteArray::number(day.toJulianDay())});
    }

    bool operator==(const FinishedDay &) const = default;
};
}
