// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "item_card.h"
#include "missed.h"
#include "planning/time_left.h"
#include "planning/ways_out.h"
#include "records/own_time.h"

namespace Weekwijzer
{
/** One way to make a day lighter, in words, and what one press does about it. */
struct WayOutRow {
    Q_GADGET
    QML_VALUE_TYPE(wayOutRow)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString action MEMBER action CONSTANT)
    Q_PROPERTY(Weekwijzer::Id item MEMBER item CONSTANT)
    Q_PROPERTY(int weekday MEMBER weekday CONSTANT)
    Q_PROPERTY(bool places MEMBER places CONSTANT)
    Q_PROPERTY(bool opensOwnTime MEMBER opensOwnTime CONSTANT)
    Q_PROPERTY(bool opensItem MEMBER opensItem CONSTANT)

public:
    QString text;
    QString action; ///< What the button says; empty for advice.
    Id item;
    int weekday = 0; ///< With `places`: where to, 0 for the basket.
    bool places = false;
    bool opensOwnTime = false;
    bool opensItem = false;

    bool operator==(const WayOutRow &) const = default;
};

/** A piece of work that fits in the time there is. */
struct FittingRow {
    Q_GADGET
    QML_VALUE_TYPE(fittingRow)
    Q_PROPERTY(Weekwijzer::ItemCard card MEMBER card CONSTANT)
    Q_PROPERTY(QString left MEMBER left CONSTANT)
    Q_PROPERTY(bool together MEMBER together CONSTANT)

public:
    ItemCard card;
    QString left; ///< "20 min"
    bool together = false;

    bool operator==(const FittingRow &) const = default;
};

/** Something of a day of absence that is still to catch up with. */
struct MissedRow {
    Q_GADGET
    QML_VALUE_TYPE(missedRow)
    Q_PROPERTY(Weekwijzer::Id id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString doneInClass MEMBER doneInClass CONSTANT)
    Q_PROPERTY(QString material MEMBER material CONSTANT)
    Q_PROPERTY(QString standIn MEMBER standIn CONSTANT)
    Q_PROPERTY(Weekwijzer::Id opens MEMBER opens CONSTANT)

public:
    Id id;
    QString title; ///< "Mathematics: Fractions · Tue 17"
    QString doneInClass;
    QString material;
    QString standIn; ///< What to do instead; empty when nobody said.
    Id opens; ///< That, or the lesson itself.

    bool operator==(const MissedRow &) const = default;
};

[[nodiscard]] MissedRow missedRow(const Missed &missed);
/** `card` is that of the item it speaks of, if it speaks of one; `absent`: on a day of absence. */
[[nodiscard]] WayOutRow wayOutRow(const WayOut &way, const ItemCard *card, bool absent);
[[nodiscard]] FittingRow fittingRow(const Fitting &fitting, const ItemCard &card);
/** "16:00 Football · 90 min" */
[[nodiscard]] QString activityText(const OwnActivity &activity);
}
