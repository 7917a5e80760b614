// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hand.h"

namespace Weekwijzer
{
/** A hand for what only students do. */
class StudentHand : public Hand
{
public:
    using Hand::Hand;

protected:
    /** What this student has said about an item, else the beginning of it. */
    template<typename T>
    [[nodiscard]] T about(const Id &item) const
    {
        T value;
        value.id = T::idOf(person(), item);
        value.student = person();
        value.item = item;
        return now(value);
    }
    /** A new record of theirs. */
    template<typename T>
    [[nodiscard]] T fresh() const
    {
        T value;
        value.id = newId();
        value.student = person();
        return value;
    }
    [[nodiscard]] Week someWeek() const { return Week::of(simStart().date()).plus(int(b() / 3 % 2)); }
    [[nodiscard]] QDate someDay() const { return simStart().date().addDays(b() % 7); }
};
}
