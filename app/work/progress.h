// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/plan.h"
#include "records/work.h"

#include <QList>

namespace Weekwijzer
{
/** How much of an item a student has ticked; an item without steps is one part. */
struct Progress {
    Q_GADGET
    Q_PROPERTY(int done MEMBER done CONSTANT)
    Q_PROPERTY(int parts MEMBER parts CONSTANT)

public:
    int done = 0;
    int parts = 1;

    [[nodiscard]] bool complete() const { return done == parts; }
    bool operator==(const Progress &) const = default;
};

/** Of so many steps so many are ticked; `whole` is a tick for the item as a whole, which counts for all of them. */
[[nodiscard]] Progress progressOf(int steps, int ticked, bool whole);
/** `steps` and `ticks` are those of one item; a tick for the item as a whole counts for all its steps. */
[[nodiscard]] Progress progressOf(const QList<Step> &steps, const QList<Tick> &ticks);
/** Has the student ticked this step? Without a step: the item as a whole. */
[[nodiscard]] bool isTicked(const Id &step, const QList<Tick> &ticks);
}
