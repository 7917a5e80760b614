// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hand.h"

namespace Weekwijzer
{
/** The work itself: students draft, tick, place and hand in; teachers write the plan and give feedback. */
class WorkHand final : public Hand
{
public:
    using Hand::Hand;

protected:
    [[nodiscard]] std::optional<Change> change(const QDateTime &worldTime) override;

private:
    [[nodiscard]] std::optional<Change> byStudent(const QDateTime &worldTime);
    [[nodiscard]] std::optional<Change> byTeacher(const QDateTime &worldTime);
    [[nodiscard]] std::optional<Change> feedback(const QDateTime &worldTime);
    [[nodiscard]] std::optional<Change> work();
    [[nodiscard]] std::optional<Change> withdrawal();
    [[nodiscard]] std::optional<Change> rewrite(QLatin1StringView field);
    [[nodiscard]] Change tick();
    [[nodiscard]] Change moment();
};
}
