// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calendar_words.h"
#include "days.h"
#include "week_plan_reader.h"

#include <optional>

namespace Weekwijzer
{
/** One occurrence of an event or task, in the school's own days and times. */
struct Occurrence {
    enum class Kind { Event, Deadline, ToDo };

    Kind kind = Kind::Event;
    CalendarTitle title;
    QString course; ///< From CATEGORIES; empty where there are none.
    QString location;
    QString description;
    QString url;
    Moment start;
    std::optional<Moment> due; ///< Of a task.
    QString key;
    int line = 0;
};

/** The row an occurrence becomes; its week may be "none" for a task without dates. */
[[nodiscard]] PlanRow rowFrom(const Occurrence &occurrence, const ReadOptions &options);
}
