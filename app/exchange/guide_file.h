// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"
#include "records/guide.h"

namespace Weekwijzer
{
/**
 * A subject's guide as a teacher writes it, in any text editor: each part below a line that begins with "#".
 *
 * "introduction", "year overview", "goals", "contents" and "how to reach me" are text. Below "activities" and "tools" each line is one of
 * them and the reason for it: "Textbook: all that is explained in class stands there too". A card has a line for each step: "how do I find
 * my way", "how do I find the online part", "how do I hand in", or any other as "card: how do I look up a word". All of it in Dutch too:
 * "inleiding", "jaaroverzicht", "doelen", "inhoud", "zo bereik je mij", "activiteiten", "hulpmiddelen", "hoe vind ik mijn weg",
 * "hoe vind ik het online deel", "hoe dien ik in", "kaart: …".
 *
 * BadInput for what is no text, a heading that isn't known or comes twice, text before the first one, a card without steps, a part too long
 * for its field, and a guide that says nothing. For whom it is, is said apart from it.
 */
[[nodiscard]] Expected<WholeGuide> guideFrom(const QByteArray &content);
/** The same guide in that form, with English headings. */
[[nodiscard]] QString textOf(const WholeGuide &guide);
}
