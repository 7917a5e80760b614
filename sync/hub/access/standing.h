// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/kind.h"
#include "records/scope.h"

#include <QList>

namespace Weekwijzer
{
/** Who somebody is to the school, as far as it decides what they may see and do. */
struct Standing {
    Id person;
    Role role = Role::Student;
    Id school;
    QList<Id> groups; ///< A student's or teacher's own.
    QList<Id> students; ///< In a teacher's groups.
    QList<Id> coached; ///< The students a teacher coaches, of whichever group.
    QList<Id> wards; ///< The students a guardian looks after.
    QList<Id> wardGroups; ///< The groups of those.
};
}
