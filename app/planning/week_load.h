// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "load.h"

#include <span>

namespace Weekwijzer
{
/** What a whole week asks of a student's own time. */
struct WeekLoad {
    Q_GADGET
    Q_PROPERTY(int asked READ askedMinutes CONSTANT)
    Q_PROPERTY(int placed READ placedMinutes CONSTANT)
    Q_PROPERTY(int available READ availableMinutes CONSTANT)
    Q_PROPERTY(int tests MEMBER tests CONSTANT)
    Q_PROPERTY(bool empty READ isEmpty CONSTANT)
    Q_PROPERTY(bool overTime READ overTime CONSTANT)

public:
    std::chrono::minutes asked{}; ///< By all tasks and tests, with a day or without.
    std::chrono::minutes placed{}; ///< By those with a day.
    std::chrono::minutes available{};
    int tests = 0;
    int works = 0; ///< Tasks and tests.

    [[nodiscard]] int askedMinutes() const { return int(asked.count()); }
    [[nodiscard]] int placedMinutes() const { return int(placed.count()); }
    [[nodiscard]] int availableMinutes() const { return int(available.count()); }
    /** Nothing to do or to learn for: room to look back, or to begin on something long. */
    [[nodiscard]] bool isEmpty() const { return works == 0; }
    [[nodiscard]] bool overTime() const { return asked > available; }

    bool operator==(const WeekLoad &) const = default;
};

/** `basket` is what has no day yet. */
[[nodiscard]] WeekLoad weekLoadOf(std::span<const DayLoad> days, const QList<PlanItem> &basket);
}
