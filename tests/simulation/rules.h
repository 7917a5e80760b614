// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "aftermath.h"

namespace Weekwijzer
{
/** What is wrong; nothing when all is as it must be. */
using Complaint = std::optional<QString>;

[[nodiscard]] inline bool isText(const Value &value)
{
    return std::holds_alternative<QString>(value);
}

/** Nothing waits, and nobody is in trouble. */
[[nodiscard]] Complaint everybodyRests(const Aftermath &aftermath);
/** Every device has what the hub has of the scopes its person may see, no more and no less. */
[[nodiscard]] Complaint everybodyAgrees(const Aftermath &aftermath);
[[nodiscard]] Complaint nothingIsBothTakenAndRefused(const Aftermath &aftermath);
/** No page of any database tells of who was erased. */
[[nodiscard]] Complaint erasedIsNowhere(const Aftermath &aftermath);
/** What was said to be saved is at the hub, beside it, not accepted or on its way, unless somebody who saw it replaced it. */
[[nodiscard]] Complaint everyTextIsThere(const Aftermath &aftermath);
[[nodiscard]] Complaint latestChoicesStand(const Aftermath &aftermath);
[[nodiscard]] Complaint everyMinuteCountsOnce(const Aftermath &aftermath);
/** What came to the hub says when. */
[[nodiscard]] Complaint everyReceiptIsGiven(const Aftermath &aftermath);
[[nodiscard]] Complaint marksStay(const Aftermath &aftermath);
/** Who replaced a text had seen it, so the edit has the later clock. */
[[nodiscard]] Complaint laterEditsHaveLaterClocks(const Aftermath &aftermath);
}
