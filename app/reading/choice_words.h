// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "standing.h"

#include <QCoreApplication>

namespace Weekwijzer
{
/** What is left to a student, and what to do instead of being there, as a person reads it. */
class ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceWords)

public:
    /** "Deepening"; empty for what everybody does. */
    [[nodiscard]] static QString route(PlanItem::Route route);
    [[nodiscard]] static QString routeIcon(PlanItem::Route route);
    [[nodiscard]] static QString form(PlanItem::Form form);
    /** "Choose 2 of 4: Stories" */
    [[nodiscard]] static QString board(const BoardStanding &board);
    /** How many are chosen, with a kind word for more than were asked. */
    [[nodiscard]] static QString taken(const BoardStanding &board);
    [[nodiscard]] static QString onlyAtSchool() { return tr("only at school"); }
    /** Why the student isn't at a moment; empty when nothing keeps them. */
    [[nodiscard]] static QString away(Away away);
    /** What to do instead of a moment; of a live moment also that nobody gave another way. */
    [[nodiscard]] static QString wayOf(const ItemStanding &moment);
    /** What an item stands in for; empty for one that stands for itself. */
    [[nodiscard]] static QString insteadOf(const ItemStanding &standIn);
};
}
