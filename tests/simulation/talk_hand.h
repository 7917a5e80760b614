// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hand.h"

namespace Weekwijzer
{
/** What people say to each other: students ask, and tell their coach; teachers answer, and say when they can be asked and what can be chosen. */
class TalkHand final : public Hand
{
public:
    using Hand::Hand;

protected:
    [[nodiscard]] std::optional<Change> change(const QDateTime &worldTime) override;

private:
    [[nodiscard]] std::optional<Change> byStudent(const QDateTime &worldTime) const;
    [[nodiscard]] std::optional<Change> byTeacher(const QDateTime &worldTime) const;
    [[nodiscard]] std::optional<Change> byGuardian() const;
    [[nodiscard]] std::optional<Change> question(const QDateTime &worldTime) const;
    [[nodiscard]] std::optional<Change> answer(const QDateTime &worldTime) const;
    [[nodiscard]] std::optional<Change> coachMessage(const QDateTime &worldTime) const;
    [[nodiscard]] std::optional<Change> questionHour() const;
    [[nodiscard]] std::optional<Change> board() const;
    [[nodiscard]] std::optional<Change> homeDays() const;

    /** Which of the ways to do this; as often each. */
    [[nodiscard]] quint32 way(quint32 ways) const { return a() / kinds % ways; }

    static constexpr quint32 kinds = 10; ///< Of things to do.
};
}
