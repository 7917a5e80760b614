// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "student_hand.h"

namespace Weekwijzer
{
/** What else a student keeps for themselves: choices, notes, tasks of their own, and what of it they share. */
class OwnHand final : public StudentHand
{
public:
    using StudentHand::StudentHand;

protected:
    [[nodiscard]] std::optional<Change> change(const QDateTime &worldTime) override;

private:
    [[nodiscard]] std::optional<Change> activity() const;
    [[nodiscard]] std::optional<Change> absence() const;
    [[nodiscard]] std::optional<Change> workChoice() const;
    [[nodiscard]] std::optional<Change> classNote() const;
    [[nodiscard]] std::optional<Change> task() const;
    [[nodiscard]] std::optional<Change> nextStep() const;
    [[nodiscard]] std::optional<Change> aboutTask() const;
    [[nodiscard]] std::optional<Change> sharing() const;
    /** Which of the ways to do this; as often each. */
    [[nodiscard]] quint32 way(quint32 ways) const { return a() / kinds % ways; }

    static constexpr quint32 kinds = 10; ///< Of things to do.
};
}
