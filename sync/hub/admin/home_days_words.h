// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QString>

namespace Weekwijzer
{
/**
 * `Group::homeDays` from "A: Mon,Tue B: Wed,Thu,Fri": the days at home in weeks A and B, in English or Dutch. "Mon,Tue" alone is
 * the same in both, and "none" none at all. Usage, with the part that isn't understood, for anything else.
 */
[[nodiscard]] Expected<int> homeDaysFrom(const QString &words);
/** "A: Mon, Tue · B: Wed", or "none". */
[[nodiscard]] QString wordsOf(int homeDays);
}
