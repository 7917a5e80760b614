// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "kind.h"
#include "week.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace Weekwijzer
{
/** What a student says of a week of theirs: where it should go, and how it went. */
struct OwnWeek {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::OwnWeek;

    enum class Reached { Unsaid, No, Partly, Yes };
    Q_ENUM(Reached)

    Id id; ///< From `idOf`: one per student and week.
    Id student;
    Week week;
    QString goal; ///< A task goal: what will be done, not which mark.
    Reached reached = Reached::Unsaid; ///< The goal, as the student sees it.
    QString wentWell;
    QString wentLess;
    QDateTime lookedAhead; ///< When they were done with it the first time; none until then.
    QDateTime lookedBack; ///< The same.

    [[nodiscard]] static Id idOf(const Id &student, Week week)
    {
        return Id::derived({"own week", student.bytes(), QByteArray::number(week.ordinal())});
    }

    bool operator==(const OwnWeek &) const = default;
};

/**
 * An implementation intention (Gollwitzer): in this situation I do this, and if that comes between, I do that.
 *
 * It is about an item. Empty text is a part that isn't thought of yet.
 */
struct IfThenPlan {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::IfThenPlan;

    Id id; ///< From `idOf`: one per student and item.
    Id student;
    Id item;
    QString moment; ///< "after supper"
    QString place; ///< "at the kitchen table"
    QString firstStep; ///< "I open my book on page 20"
    QString obstacle; ///< "my brother wants to play"
    QString answer; ///< To the obstacle: "I tell him that we play at five"
    QDateTime rehearsed; ///< When it was gone through in mind the first time; none until then.

    [[nodiscard]] static Id idOf(const Id &student, const Id &item) { return Id::derived({"if-then", student.bytes(), item.bytes()}); }

    bool operator==(const IfThenPlan &) const = default;
};

/** What a student decides about work that a week left undone. */
struct WorkDecision {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::WorkDecision;

    enum class What { Undecided, OtherWeek, AskHelp, LetGo };
    Q_ENUM(What)

    Id id; ///< From `idOf`: one per student and item; the last word counts.
    Id student;
    Id item;
    What what = What::Undecided;
    Week to; ///< With OtherWeek: in whose basket it lies from now on.

    [[nodiscard]] static Id idOf(const Id &student, const Id &item) { return Id::derived({"decision", student.bytes(), item.bytes()}); }

    bool operator==(const WorkDecision &) const = default;
};

/** How it goes, asked on Monday and on Friday; nobody has to answer. */
struct CheckIn {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::CheckIn;

    enum class Moment { Monday, Friday };
    Q_ENUM(Moment)
    enum class Going { Unsaid, Well, SoSo, Badly };
    Q_ENUM(Going)

    Id id; ///< From `idOf`: one per student, week and moment.
    Id student;
    Week week;
    Moment moment = Moment::Monday;
    Going going = Going::Unsaid;

    [[nodiscard]] static Id idOf(const Id &student, Week week, Moment moment)
    {
        return Id::derived({"check-in", student.bytes(), QByteArray::number(week.ordinal()), QByteArray::number(int(moment))});
    }

    bool operator==(const CheckIn &) const = default;
};

/** How much help a student gets of the program, once they or a proposal they agreed to have changed it. */
struct SupportChoice {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::SupportChoice;

    enum class Level { Unsaid, GetHelp, PlanAlong, PlanMyself, OnlyAsked };
    Q_ENUM(Level)
    enum class Reason { OwnWish, PlansKept, HardWeeks };
    Q_ENUM(Reason)

    Id id; ///< From `idOf`: one per student, and one per subject that differs.
    Id student;
    Level level = Level::Unsaid; ///< Unsaid: what the grade says.
    Level before = Level::Unsaid; ///< Which it was until then, for who wants it back.
    Reason reason = Reason::OwnWish;
    QDateTime decidedAt; ///< When the student last said yes or no to another level; none until then.
    Id subject; ///< For this subject alone; none: for all of them.

    [[nodiscard]] static Id idOf(const Id &student, const Id &subject = {})
    {
        return subject.isNull() ? Id::derived({"support", student.bytes()}) : Id::derived({"support", student.bytes(), subject.bytes()});
    }

    bool operator==(const SupportChoice &) const = default;
};
}
