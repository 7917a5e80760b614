// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QList>
#include <QStringList>

namespace Weekwijzer
{
/** A row of cells as written, quotation marks taken away. */
struct CsvRow {
    int line = 0; ///< 1-based line in the file where it starts.
    QStringList cells;
    QString stray; ///< Text that follows a closing quotation mark; empty in a sound row.

    [[nodiscard]] bool isBlank() const;
};

constexpr int mostRows = 20'000;
constexpr int mostColumns = 512;

/** All rows, blank ones included. BadInput for a quotation mark that is never closed, too many rows, too many columns. */
[[nodiscard]] Expected<QList<CsvRow>> csvRows(QStringView text, QChar delimiter);
}
