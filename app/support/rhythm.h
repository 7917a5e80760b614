// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/cycle.h"

#include <optional>

namespace Weekwijzer
{
/** The week to look ahead to: the one that is on, and from Saturday, when plans are published, the coming one. */
[[nodiscard]] Week weekAhead(QDate today);
/** The week to look back on: from Friday the one that is on, and until then the last one. */
[[nodiscard]] Week weekBehind(QDate today);
/** What to ask today: on Monday and Tuesday how it begins, from Friday how it went; nothing in between. */
[[nodiscard]] std::optional<CheckIn::Moment> checkInOn(QDate today);
}
