// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"
#include "records/week.h"

#include <QByteArray>

namespace Weekwijzer
{
/**
 * How far a device has come in a scope, as the hub writes it into a cursor.
 *
 * Usually just a number: every change up to `seq` is there. A large load of a group goes week by week: then `target` is where it
 * leads, and the weeks from `pivot` to `last`, in the order of `weekRank`, are there as well.
 */
struct Position {
    QByteArray epoch; ///< Four bytes; of another history, all else means nothing.
    qint64 seq = 0;
    qint64 target = 0; ///< 0 when no load is under way.
    qint64 pivot = 0; ///< Ordinal of the week that was the current one when the load began.
    qint64 last = 0; ///< Ordinal of the last week that is there.

    [[nodiscard]] QByteArray bytes() const;
    /** The start of this epoch for anything that isn't a position in it. */
    [[nodiscard]] static Position fromBytes(const QByteArray &bytes, const QByteArray &epoch);

    [[nodiscard]] bool isLoading() const { return target > 0; }
    /** Does the device have a row of this week as it was at `rowSeq`? */
    [[nodiscard]] bool covers(qint64 rowSeq, qint64 week) const;

    bool operator==(const Position &) const = default;
};

/** The order in which weeks are sent: none, the pivot, those after it, then those before it, latest first. */
[[nodiscard]] qint64 weekRank(qint64 week, qint64 pivot);
}
