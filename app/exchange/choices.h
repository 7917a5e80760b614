// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rejection.h"

#include "records/plan.h"

#include <optional>

namespace Weekwijzer
{
/** "verplicht", "aanbevolen", "extra" and their like, in Dutch or English. */
[[nodiscard]] Reading<PlanItem::Importance> importanceFrom(QStringView text);
[[nodiscard]] Reading<PlanItem::Sort> sortFrom(QStringView text);
[[nodiscard]] Reading<PlanItem::Mode> modeFrom(QStringView text);
[[nodiscard]] Reading<PlanItem::Place> placeFrom(QStringView text);
[[nodiscard]] Reading<PlanItem::Independence> independenceFrom(QStringView text);
[[nodiscard]] Reading<PlanItem::Route> routeFrom(QStringView text);
/** "op papier, alleen": several ways to work, between commas, slashes or on lines of their own. */
[[nodiscard]] Reading<PlanItem::Forms> formsFrom(QStringView text);
/** "2", "kies 2" or "2 van de 4": how many of a choice board. */
[[nodiscard]] Reading<int> pickFrom(QStringView text);
/** "x", "ja" and "✓" against "nee" and "-"; none for any other text. Empty is no. */
[[nodiscard]] std::optional<bool> markFrom(QStringView text);
/** A title that begins with "toets" or "examen" names a test, unless it says to prepare or correct one. */
[[nodiscard]] bool namesTest(QStringView title);
}
