// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper.h"
#include "printed_week.h"

namespace Weekwijzer
{
/**
 * A week on one A4 page lying down: always one, however full the week is.
 *
 * When much has to go on it the type gets smaller, down to what can still be read. What then finds no room is counted below its day, with
 * where to find it: what is done goes first, then what is extra.
 */
void drawWeek(QPainter &painter, QSizeF page, const PrintedWeek &week, const PrintStyle &style);
}
