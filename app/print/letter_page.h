// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper.h"
#include "records/sharing.h"

namespace Weekwijzer
{
/** A school's letter to parents as a PDF. Errors as of `Paper::write`. */
[[nodiscard]] Expected<void> printLetter(const ExpectationLetter &letter, const PrintStyle &style, const QString &file);
}
