// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "student_hand.h"

#include "records/cycle.h"

namespace Weekwijzer
{
/** A student's weeks: where they should go, when there is time, how they went. */
class WeekHand final : public StudentHand
{
public:
    using StudentHand::StudentHand;

protected:
    [[nodiscard]] std::optional<Change> change(const QDateTime &worldTime) override;

private:
    [[nodiscard]] OwnWeek ownWeek() const;
    [[nodiscard]] std::optional<Change> week() const;
    [[nodiscard]] std::optional<Change> look(const QDateTime &worldTime) const;
    [[nodiscard]] std::optional<Change> ifThenPlan() const;
    [[nodiscard]] std::optional<Change> decision() const;
    [[nodiscard]] std::optional<Change> checkIn() const;
    [[nodiscard]] std::optional<Change> support(const QDateTime &worldTime) const;
    [[nodiscard]] std::optional<Change> availableTime() const;
    [[nodiscard]] std::optional<Change> finishedDay() const;
    /** Which of the ways to do this; as often each. */
    [[nodiscard]] quint32 way(quint32 ways) const { return a() / kinds % ways; }

    static constexpr quint32 kinds = 11; ///< Of things to do.
};
}
