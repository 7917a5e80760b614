// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "support/school_monday.h"

namespace Weekwijzer
{
/** A student who is on the way to school, and what they did in the weekend. */
struct Commuter {
    Id person;
    Id school;
    QByteArray token;
    QList<Change> changes; ///< 40.
};

/** The whole school on the Monday after: 24 groups, and what 600 students get and send before the first lesson. */
class RushSchool
{
public:
    RushSchool(quint32 seed, int students);

    /** Founds it with last week's plan, and pairs a device of each student. */
    [[nodiscard]] Expected<void> found(Database &hub, const QDateTime &now) const;
    /** 35 new items for each group, 20 feedback messages for each student. */
    [[nodiscard]] Expected<void> publishMonday(Database &hub, const QDateTime &now) const;
    /** How many of these changes the hub has the effect of. */
    [[nodiscard]] Expected<int> arrived(Database &hub, const Commuter &commuter) const;

    [[nodiscard]] const QList<Commuter> &commuters() const { return m_commuters; }

private:
    struct Class {
        SchoolYear year;
        Monday monday;
    };
    [[nodiscard]] const Class &classOf(qsizetype student) const { return m_classes[student % m_classes.size()]; }

    School m_school;
    QList<Class> m_classes;
    QList<Commuter> m_commuters;
};
}
