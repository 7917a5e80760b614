// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv.h"
#include "headings.h"

namespace Weekwijzer
{
/** A list cut into rows, and which of them is the heading row. */
struct Table {
    QList<CsvRow> rows;
    QChar delimiter;
    qsizetype headingRow = -1;
    Headings headings;
};

/** BadInput as `csvRows`; a list without a heading row is no failure here. */
[[nodiscard]] Expected<Table> tableFrom(QString text);
}
