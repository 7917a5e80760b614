// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/plan.h"
#include "records/question.h"

#include <QList>

namespace Weekwijzer
{
/** Something to ask in class, with the item it is about. */
struct NoteAbout {
    ClassNote note;
    PlanItem item; ///< Empty when it isn't here any more.

    bool operator==(const NoteAbout &) const = default;
};

/** Those that can be asked on a day that holds these items: a lesson or a live moment of their subject is among them. */
[[nodiscard]] QList<NoteAbout> toBringAlong(const QList<NoteAbout> &notes, const QList<PlanItem> &ofDay);
}
