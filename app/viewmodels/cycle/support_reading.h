// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/cycle_store.h"
#include "stores/plan_store.h"
#include "support/support_level.h"

namespace Weekwijzer
{
/** Which support level holds for the student now, in general. */
[[nodiscard]] inline Expected<SupportChoice::Level> readLevel(Database &database, const Id &student)
{
    return CycleStore(database).supportOf(student).and_then([&](const std::optional<SupportChoice> &chosen) {
        return PlanStore(database).grade().transform([&](int grade) { return levelOf(chosen, grade); });
    });
}

/** The same for work of a subject. */
[[nodiscard]] inline Expected<SupportChoice::Level> readLevel(Database &database, const Id &student, const Id &subject)
{
    return readLevel(database, student).and_then([&](SupportChoice::Level general) {
        return CycleStore(database).supportOf(student, subject).transform([&](const std::optional<SupportChoice> &chosen) {
            return levelFor(chosen, general);
        });
    });
}
}
