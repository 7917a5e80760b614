// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/plan.h"

#include <QtQml/qqmlregistration.h>

namespace Weekwijzer
{
/** Something to try when one is stuck. */
struct WayRow {
    Q_GADGET
    QML_VALUE_TYPE(wayRow)
    Q_PROPERTY(int step MEMBER step CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString action MEMBER action CONSTANT)

public:
    int step = 0; ///< One of TodayModel::Way.
    QString text;
    QString action; ///< What a press does; empty where the question is written.

    bool operator==(const WayRow &) const = default;
};

/** What to try on an item, nearest help first. */
[[nodiscard]] QList<WayRow> waysOf(const PlanItem &item);
}
