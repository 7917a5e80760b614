// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "kind.h"

#include <QDateTime>
#include <QObject>

namespace Weekwijzer
{
/** When a student means to do an item; without a day it lies in the week's basket. */
struct PlannerMoment {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::PlannerMoment;

    Id id; ///< From `idOf`: one per student and item.
    Id student;
    Id item;
    QDate day;
    QTime time; ///< None means "some time that day".

    [[nodiscard]] static Id idOf(const Id &student, const Id &item) { return Id::derived({"moment", student.bytes(), item.bytes()}); }

    bool operator==(const PlannerMoment &) const = default;
};

/** A student's own mark that a step, or with no step the whole item, is done. */
struct Tick {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::Tick;

    Id id;
    Id student;
    Id item;
    Id step; ///< None: the item as a whole.
    bool done = false;

    [[nodiscard]] static Id idOf(const Id &student, const Id &item, const Id &step)
    {
        return Id::derived({"tick", student.bytes(), item.bytes(), step.bytes()});
    }

    bool operator==(const Tick &) const = default;
};

/** One version of work a student handed in; a better version is a new record. */
struct HandIn {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QDateTime madeAt MEMBER madeAt CONSTANT)
    Q_PROPERTY(QDateTime receivedAt MEMBER receivedAt CONSTANT)

public:
    static constexpr Kind kind = Kind::HandIn;

    Id id;
    Id student;
    Id item;
    QString text;
    QDateTime madeAt; ///< By the device's clock.
    QDateTime receivedAt; ///< By the hub's clock; none until it is there.

    bool operator==(const HandIn &) const = default;
};

/** A teacher's answer to a hand-in in three parts; never a final judgement. */
struct Feedback {
    Q_GADGET
    Q_PROPERTY(QString whereTo MEMBER whereTo CONSTANT)
    Q_PROPERTY(QString whereNow MEMBER whereNow CONSTANT)
    Q_PROPERTY(QString nextStep MEMBER nextStep CONSTANT)
    Q_PROPERTY(QDateTime madeAt MEMBER madeAt CONSTANT)
    Q_PROPERTY(QDateTime readAt MEMBER readAt CONSTANT)

public:
    static constexpr Kind kind = Kind::Feedback;

    Id id;
    Id student;
    Id item;
    Id handIn;
    Id teacher;
    QString whereTo; ///< Where am I going?
    QString whereNow; ///< Where am I now?
    QString nextStep; ///< What next?
    QDateTime madeAt;
    QDateTime readAt; ///< Set once, by the student.

    bool operator==(const Feedback &) const = default;
};
}
