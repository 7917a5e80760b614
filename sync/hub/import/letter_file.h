// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"
#include "records/sharing.h"

namespace Weekwijzer
{
/**
 * A letter to parents as a school writes it: UTF-8, each part below a line "# of your child", "# of you", "# not of you" or "# whom to call".
 *
 * Dutch headings do too: "van uw kind", "van u", "niet van u", "wie bellen". BadInput for a heading that isn't known or comes twice, text
 * before the first one, text that isn't UTF-8, a part too long for its field, and a letter that says nothing.
 */
[[nodiscard]] Expected<ExpectationLetter> letterFrom(const QByteArray &text);

/** A language as in BCP 47, as far as letters need it: "nl", "fr-BE"; Usage for anything else. */
[[nodiscard]] Expected<QString> languageTag(const QString &text);
}
