// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/school.h"
#include "standing.h"

#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** An item as it lies in the basket or on a day. */
struct ItemCard {
    Q_GADGET
    QML_VALUE_TYPE(itemCard)
    Q_PROPERTY(Weekwijzer::Id id MEMBER id CONSTANT)
    Q_PROPERTY(QString key READ key CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString subject MEMBER subject CONSTANT)
    Q_PROPERTY(QString abbreviation MEMBER abbreviation CONSTANT)
    Q_PROPERTY(int colour MEMBER colour CONSTANT)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT)
    Q_PROPERTY(QString facts MEMBER facts CONSTANT)
    Q_PROPERTY(QString state MEMBER state CONSTANT)
    Q_PROPERTY(QString stateIcon MEMBER stateIcon CONSTANT)
    Q_PROPERTY(bool settled MEMBER settled CONSTANT)
    Q_PROPERTY(bool urgent MEMBER urgent CONSTANT)
    Q_PROPERTY(bool test MEMBER test CONSTANT)
    Q_PROPERTY(bool movable MEMBER movable CONSTANT)
    Q_PROPERTY(QString mark MEMBER mark CONSTANT)
    Q_PROPERTY(QString markIcon MEMBER markIcon CONSTANT)
    Q_PROPERTY(QString instead MEMBER instead CONSTANT)
    Q_PROPERTY(Weekwijzer::Id opens MEMBER opens CONSTANT)
    Q_PROPERTY(bool leads READ leads CONSTANT)
    Q_PROPERTY(bool choice MEMBER choice CONSTANT)
    Q_PROPERTY(bool taken MEMBER taken CONSTANT)
    Q_PROPERTY(QString board MEMBER board CONSTANT)
    Q_PROPERTY(bool own MEMBER own CONSTANT)
    Q_PROPERTY(int weekday READ weekday CONSTANT)
    Q_PROPERTY(QString description READ description CONSTANT)

public:
    Id id;
    QString title;
    QString subject;
    QString abbreviation;
    int colour = 0;
    QString icon;
    QString facts; ///< "08:25 · 20 min · must", what there is of it.
    QString state; ///< In words; empty when there is nothing to tell.
    QString stateIcon;
    bool settled = false; ///< Nothing left for the student to do.
    bool urgent = false; ///< Late, or an answer to read.
    bool test = false;
    bool movable = true;
    bool own = false; ///< The student gave it to themselves.
    QDate day; ///< None in the basket.
    QString mark; ///< "Deepening", or "only at school"; empty for most.
    QString markIcon;
    QString instead; ///< What to do by who can't be there, or what it stands in for; empty for most.
    Id opens; ///< With `instead`: what that is about; none when nothing is.
    bool choice = false; ///< Left to the student, who may take it.
    bool taken = false;
    bool asked = true; ///< Counts for this student.
    QString board; ///< In the basket: the choice board it lies on, in words.

    /** The id in a form that can be compared everywhere. */
    [[nodiscard]] QString key() const { return id.toString(); }
    /** All of it in one sentence, for who listens instead of looks. */
    [[nodiscard]] QString description() const;

    /** Does `instead` lead to another item? */
    [[nodiscard]] bool leads() const { return !opens.isNull(); }

    /** 1 for Monday to 7 for Sunday, 0 for the basket. */
    [[nodiscard]] int weekday() const { return day.isValid() ? day.dayOfWeek() : 0; }

    bool operator==(const ItemCard &) const = default;
};

[[nodiscard]] ItemCard cardOf(const ItemStanding &standing, const Subject &subject);
}
