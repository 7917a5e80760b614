// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/plan.h"

#include <QList>

namespace Weekwijzer
{
/** What a day asks of a student's own time. */
struct DayLoad {
    Q_GADGET
    Q_PROPERTY(QDate day MEMBER day CONSTANT)
    Q_PROPERTY(int planned READ plannedMinutes CONSTANT)
    Q_PROPERTY(int available READ availableMinutes CONSTANT)
    Q_PROPERTY(int tests MEMBER tests CONSTANT)
    Q_PROPERTY(bool overTime READ overTime CONSTANT)
    Q_PROPERTY(bool manyTests READ manyTests CONSTANT)
    Q_PROPERTY(bool tooMuch READ tooMuch CONSTANT)
    Q_PROPERTY(bool absent MEMBER absent CONSTANT)

public:
    /** As many tests in a day ask for a warning. */
    static constexpr int manyTestsFrom = 3;

    QDate day;
    std::chrono::minutes planned{};
    std::chrono::minutes available{};
    int tests = 0;
    int works = 0; ///< Tasks and tests.
    bool past = false; ///< Over and done with: nothing to warn of any more.
    bool absent = false; ///< The student isn't at school on this day.
    int loose = 0; ///< Of the works, those that the student may move and has still to do.

    [[nodiscard]] int plannedMinutes() const { return int(planned.count()); }
    [[nodiscard]] int availableMinutes() const { return int(available.count()); }
    [[nodiscard]] bool overTime() const { return planned > available; }
    [[nodiscard]] bool manyTests() const { return tests >= manyTestsFrom; }
    [[nodiscard]] bool tooMuch() const { return !past && (overTime() || manyTests()); }
    /** Work lies on a day of absence. Nothing moves by itself; the student is asked. */
    [[nodiscard]] bool asksToMove() const { return !past && absent && loose > 0; }

    bool operator==(const DayLoad &) const = default;
};

/** Does it take of a student's own time? */
[[nodiscard]] inline bool isOwnWork(const PlanItem &item)
{
    return item.sort == PlanItem::Sort::Task || item.sort == PlanItem::Sort::Test;
}

/** `items` are those that lie on the day. Lessons and live moments happen at school's time and take none of the student's own. */
[[nodiscard]] DayLoad loadOf(QDate day, const QList<PlanItem> &items, std::chrono::minutes available);
}
