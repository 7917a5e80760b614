// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sharing.h"

namespace Weekwijzer
{
/** An item as parents see it. */
struct SeenItem {
    Id item;
    QString subject; ///< Its name.
    QString title;
    QDate due; ///< None when nobody said.
    QTime dueTime;
    SeenState state = SeenState::NotShared;

    bool operator==(const SeenItem &) const = default;
};

/**
 * What parents see of a student's week, and nothing else.
 *
 * It is read from the records of the school, the group and the family alone, so that a student's device and a guardian's say the same.
 */
struct SeenWeek {
    QString name; ///< The student's.
    QString coach; ///< Empty when nobody is known to coach them.
    Week week;
    SharingChoice::Parts agreed; ///< What the school agreed with everybody.
    SharingChoice::Parts chosen; ///< What the student chose beyond that.
    QList<SeenItem> items; ///< By deadline.
    std::optional<ExpectationLetter> letter;

    bool operator==(const SeenWeek &) const = default;
};

/** NotFound for somebody who isn't known here. `language` is that of who reads, as in BCP 47. */
[[nodiscard]] Expected<SeenWeek> readSeenWeek(Database &database, const Id &student, Week week, const QDateTime &localNow, const QString &language);

/** The letter that is for the student's parents in this week, as `letterFor` chooses it. */
[[nodiscard]] Expected<std::optional<ExpectationLetter>> readLetter(Database &database, const Id &student, Week week, const QString &language);

/**
 * The letter for who reads `language`: in that language, or else in another form of it, or else in Dutch, or else in any; and among those of
 * one language the one for their child's group before the one for all.
 */
[[nodiscard]] std::optional<ExpectationLetter> letterFor(const QList<ExpectationLetter> &letters, const QList<Id> &groups, const QString &language);

/** Which of the groups on a device are a student's: those named by what they share, or while they named none those that no other child did. */
[[nodiscard]] QList<Id> groupsOfStudent(const QList<Id> &here, const QList<Id> &namedByStudent, const QList<Id> &namedByOthers);
}
