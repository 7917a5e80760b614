// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Weekwijzer
{
/** The text of each page of a PDF, as it can be searched and read aloud. */
[[nodiscard]] QStringList pagesOf(const QString &pdf);
/** All text of the file, with single blanks. */
[[nodiscard]] QString textOf(const QString &pdf);
/** What a camera reads in the codes of the first page, printed at 150 dots per inch. */
[[nodiscard]] QStringList codesOf(const QString &pdf);
}
