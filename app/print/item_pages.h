// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper.h"
#include "printed_item.h"

namespace Weekwijzer
{
/** The task sheet: every field in its fixed place, steps to tick, and room to write down to the end of the last page. */
void drawItem(QPdfWriter &writer, QPainter &painter, const PrintedItem &item, const PrintStyle &style);
}
