// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "paper.h"
#include "records/plan.h"

namespace Weekwijzer
{
/** The week of one student as a PDF of one page. Errors as of `Paper::write`, and of reading. */
[[nodiscard]] Expected<void> printWeek(Database &database, const Id &student, Week week, const PrintStyle &style, const QString &file);
/** The task sheet of one item as a PDF. NotFound when the item isn't here. */
[[nodiscard]] Expected<void> printItem(Database &database, const Id &student, const Id &item, const PrintStyle &style, const QString &file);
}
