// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/load.h"
#include "records/id.h"
#include "records/plan.h"
#include "records/school.h"

#include <QtQml/qqmlregistration.h>

// The domain's values under the names that QML knows them by.
namespace Weekwijzer
{
struct ForeignId {
    Q_GADGET
    QML_FOREIGN(Weekwijzer::Id)
    QML_VALUE_TYPE(recordId)
};

struct ForeignPlanItem {
    Q_GADGET
    QML_FOREIGN(Weekwijzer::PlanItem)
    QML_VALUE_TYPE(planItem)
};

struct ForeignDayLoad {
    Q_GADGET
    QML_FOREIGN(Weekwijzer::DayLoad)
    QML_VALUE_TYPE(dayLoad)
};
}
