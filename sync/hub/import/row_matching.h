// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/week_plan_reader.h"
#include "store_sqlite/source_store.h"

#include <optional>

namespace Weekwijzer
{
/** A row of a file whose subject is known. */
struct SubjectRow {
    PlanRow row;
    Id subject;
};

/**
 * For each row the place in `known` of the item it was at the last import, if it was one; no item is named twice.
 *
 * Rows are the same by the file's own key, else by subject, week and title. What then remains of a subject's week on both
 * sides, and has no key, is taken as renamed, in order.
 */
[[nodiscard]] QList<std::optional<qsizetype>> matched(const QList<SourceItem> &known, const QList<SubjectRow> &rows);
}
