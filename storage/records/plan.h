// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blob_name.h"
#include "id.h"
#include "kind.h"
#include "week.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace Weekwijzer
{
/** What a group is asked to do in one week. */
struct WeekPlan {
    Q_GADGET
    Q_PROPERTY(Weekwijzer::Week week MEMBER week CONSTANT)
    Q_PROPERTY(QString note MEMBER note CONSTANT)

public:
    static constexpr Kind kind = Kind::WeekPlan;

    Id id;
    Id group;
    Week week;
    QString note; ///< A word to the class about the week as a whole.

    bool operator==(const WeekPlan &) const = default;
};

/** Items of a week plan of which a student picks some: "two of these four". */
struct ChoiceBoard {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::ChoiceBoard;

    Id id;
    Id plan;
    QString title;
    int pick = 1; ///< How many.

    bool operator==(const ChoiceBoard &) const = default;
};

/** One thing a student has to do in a week, as the teacher published it. Empty text is "not filled in". */
struct PlanItem {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(Weekwijzer::PlanItem::Sort sort MEMBER sort CONSTANT)
    Q_PROPERTY(QString doneInClass MEMBER doneInClass CONSTANT)
    Q_PROPERTY(QString goal MEMBER goal CONSTANT)
    Q_PROPERTY(QString why MEMBER why CONSTANT)
    Q_PROPERTY(Weekwijzer::PlanItem::Mode mode MEMBER mode CONSTANT)
    Q_PROPERTY(Weekwijzer::PlanItem::Place place MEMBER place CONSTANT)
    Q_PROPERTY(QDate day MEMBER day CONSTANT)
    Q_PROPERTY(QTime time MEMBER time CONSTANT)
    Q_PROPERTY(QString material MEMBER material CONSTANT)
    Q_PROPERTY(QString handInHow MEMBER handInHow CONSTANT)
    Q_PROPERTY(QString handInWhere MEMBER handInWhere CONSTANT)
    Q_PROPERTY(QDate due MEMBER due CONSTANT)
    Q_PROPERTY(QTime dueTime MEMBER dueTime CONSTANT)
    Q_PROPERTY(QString ask MEMBER ask CONSTANT)
    Q_PROPERTY(QString evaluation MEMBER evaluation CONSTANT)
    Q_PROPERTY(int minutes READ minutes CONSTANT)
    Q_PROPERTY(Weekwijzer::PlanItem::Importance importance MEMBER importance CONSTANT)
    Q_PROPERTY(QString audience MEMBER audience CONSTANT)
    Q_PROPERTY(Weekwijzer::PlanItem::Independence independence MEMBER independence CONSTANT)
    Q_PROPERTY(Weekwijzer::PlanItem::Route route MEMBER route CONSTANT)
    Q_PROPERTY(QString needs MEMBER needs CONSTANT)

public:
    static constexpr Kind kind = Kind::PlanItem;

    enum class Sort { Task, Test, Lesson, LiveMoment };
    Q_ENUM(Sort)
    enum class Mode { Unsaid, Physical, OnlineLive, OwnTime };
    Q_ENUM(Mode)
    enum class Place { Unsaid, Home, School, Anywhere };
    Q_ENUM(Place)
    enum class Importance { Must, Should, Extra };
    Q_ENUM(Importance)
    enum class Independence { Unsaid, WithHelp, PlanAlong, Alone };
    Q_ENUM(Independence)
    enum class Route { Core, MoreHelp, Deeper };
    Q_ENUM(Route)
    enum class Form { OnPaper = 1, OnScreen = 2, Alone = 4, Together = 8 };
    Q_ENUM(Form)
    Q_DECLARE_FLAGS(Forms, Form)

    Id id;
    Id plan;
    Id subject;
    QString title; ///< What to do, in one line.
    Sort sort = Sort::Task;
    QString doneInClass; ///< What was done in class, for who missed it.
    QString goal;
    QString why;
    Mode mode = Mode::Unsaid;
    Place place = Place::Unsaid;
    QDate day; ///< Local school day of a test, lesson or live moment; none for work in one's own time.
    QTime time; ///< Local time on that day.
    QString material;
    QString handInHow;
    QString handInWhere;
    QDate due; ///< Local school day; never a midnight timestamp.
    QTime dueTime; ///< Local time on that day; none means the whole day.
    QString ask; ///< How to ask and when the answer comes.
    QString evaluation;
    std::chrono::minutes estimate{}; ///< 0 is "not filled in".
    Importance importance = Importance::Must;
    QString audience; ///< For whom within the group; empty is everybody.
    Independence independence = Independence::Unsaid;
    Route route = Route::Core; ///< The same for everybody, more explanation, or deepening; all are open to all.
    Id board; ///< The choice board it lies on; none: it stands for itself.
    Id insteadOf; ///< The live moment that it stands in for, for who can't be there.
    Forms forms; ///< Which ways of doing it are left to the student.
    QString needs; ///< What has to be at hand for practical work, a line each.

    [[nodiscard]] int minutes() const { return int(estimate.count()); }

    bool operator==(const PlanItem &) const = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(PlanItem::Forms)

/** A part of an item that is ticked on its own. */
struct Step {
    Q_GADGET
    Q_PROPERTY(int position MEMBER position CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)

public:
    static constexpr Kind kind = Kind::Step;

    Id id;
    Id item;
    int position = 0; ///< From 1.
    QString text;

    bool operator==(const Step &) const = default;
};

/** A file that an item needs: a lesson's video, a worksheet. */
struct Material {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::Material;

    Id id;
    Id item;
    QString title;
    QString mediaType; ///< As in RFC 6838: "video/mp4".
    int size = 0; ///< Bytes.
    BlobName file;

    bool operator==(const Material &) const = default;
};
}
