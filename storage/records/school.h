// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "kind.h"
#include "sharing.h"

namespace Weekwijzer
{
/** One school: the whole of what a hub serves. */
struct School {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT)

public:
    static constexpr Kind kind = Kind::School;

    Id id;
    QString name;
    int answerWithin = 0; ///< School days in which a question is answered, as the school agreed; 0 when nobody said.
    SharingChoice::Parts sharedWithParents; ///< What parents see of a student's work without being asked, as the school agreed.

    bool operator==(const School &) const = default;
};

/** Somebody who uses the program. */
struct Person {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(Weekwijzer::Role role MEMBER role CONSTANT)

public:
    static constexpr Kind kind = Kind::Person;

    Id id;
    QString name;
    Role role = Role::Student;
    Id coach; ///< Of a student: whom to turn to when it doesn't go well; none when nobody said.

    bool operator==(const Person &) const = default;
};

/** A class, or part of one, that gets the same week plan. */
struct Group {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT)

public:
    static constexpr Kind kind = Kind::Group;

    Id id;
    Id school;
    QString name;
    int grade = 0; ///< The school year its students are in, from 1; 0 when nobody said.
    int homeDays = 0; ///< Days on which it works at home, over two weeks: bit 0 is the Monday of a week A, bit 7 that of a week B.

    bool operator==(const Group &) const = default;
};

/** A school subject, with what makes it recognisable at a glance. */
struct Subject {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString abbreviation MEMBER abbreviation CONSTANT)
    Q_PROPERTY(int colour MEMBER colour CONSTANT)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT)

public:
    static constexpr Kind kind = Kind::Subject;

    Id id;
    Id school;
    QString name;
    QString abbreviation; ///< As on a timetable: "WIS".
    int colour = 0; ///< 0 to 9: which of the ten subject colours.
    QString icon; ///< A freedesktop icon name.

    bool operator==(const Subject &) const = default;
};
}
