// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress.h"

#include <QStringList>

namespace Weekwijzer
{
/** What a student may want to know before handing in; they may hand in all the same. */
struct HandInCheck {
    Progress progress;
    QStringList missing; ///< Short names of the steps without a tick, in their order.

    bool operator==(const HandInCheck &) const = default;
};

/** `steps` and `ticks` are those of one item. An item without steps misses nothing. Asked for in a Flemish report on blended learning. */
[[nodiscard]] HandInCheck checkBeforeHandIn(const QList<Step> &steps, const QList<Tick> &ticks);

/** The first line of a text, cut between two words when it is longer than so many characters. */
[[nodiscard]] QString shortName(const QString &text, qsizetype longest = 60);

/**
 * What a text on how work is looked at asks for, one by one: its lines with a bullet or number, or else all its lines when they are
 * two or more and short. Empty for a text that is no list. The choice of what counts as a list is ours.
 */
[[nodiscard]] QStringList criteriaOf(const QString &evaluation);
}
