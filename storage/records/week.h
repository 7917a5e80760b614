// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

#include <compare>

namespace Weekwijzer
{
/** An ISO 8601 week: Monday to Sunday, numbered within the year that holds its Thursday. */
struct Week {
    Q_GADGET
    Q_PROPERTY(int year MEMBER year CONSTANT)
    Q_PROPERTY(int number MEMBER number CONSTANT)

public:
    int year = 0;
    int number = 0; ///< 1 to 53; 0 with year 0 is "none".

    [[nodiscard]] static Week of(QDate day);
    /** From 202647, the form kept in the database and sent on the wire. */
    [[nodiscard]] static Week fromOrdinal(qint64 ordinal);
    /** From "2026-W47", also without the dash; anything else, or a week 53 that a year lacks, gives "none". */
    [[nodiscard]] static Week fromString(QStringView text);

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] qint64 ordinal() const { return qint64(year) * 100 + number; }
    [[nodiscard]] QDate monday() const;
    [[nodiscard]] QDate sunday() const { return monday().addDays(6); }
    [[nodiscard]] bool contains(QDate day) const { return of(day) == *this; }
    [[nodiscard]] Week plus(int weeks) const { return of(monday().addDays(7 * weeks)); }
    Q_INVOKABLE [[nodiscard]] QString toString() const;

    auto operator<=>(const Week &) const = default;
};
}
