// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "kind.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace Weekwijzer
{
/** What a student asks about an item, or says to the feedback on it. */
struct Question {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::Question;

    Id id;
    Id student;
    Id item;
    Id feedback; ///< That it replies to; none for a question of its own.
    QString text;
    QDateTime madeAt; ///< By the device's clock.
    QDateTime receivedAt; ///< By the hub's clock; none until it is there.
    QDateTime settledAt; ///< When the student needed no answer any more; none until then.

    bool operator==(const Question &) const = default;
};

/** A teacher's answer to a question. */
struct Answer {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::Answer;

    Id id;
    Id student;
    Id question;
    Id teacher;
    QString text;
    QDateTime madeAt;
    QDateTime readAt; ///< Set once, by the student.

    bool operator==(const Answer &) const = default;
};

/** When a teacher of a group can be asked: each week at the same time. */
struct QuestionHour {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::QuestionHour;

    Id id;
    Id group;
    Id subject; ///< None: for all subjects.
    Qt::DayOfWeek weekday = Qt::Monday;
    QTime time; ///< Local time.
    std::chrono::minutes length{};
    QString where; ///< "room 12", "by telephone: 0470 …"

    bool operator==(const QuestionHour &) const = default;
};

/** What a student means to ask in class; for their eyes alone. */
struct ClassNote {
    Q_GADGET

public:
    static constexpr Kind kind = Kind::ClassNote;

    Id id;
    Id student;
    Id item;
    QString text;
    bool settled = false; ///< It was asked, or needs no asking any more.

    bool operator==(const ClassNote &) const = default;
};
}
