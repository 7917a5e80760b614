// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/standing.h"
#include "database/database.h"

namespace Weekwijzer
{
/** Who belongs to which group, and who looks after or coaches whom. */
class RosterStore
{
public:
    explicit RosterStore(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Expected<void> addMember(const Id &group, const Id &person);
    [[nodiscard]] Expected<void> addGuardian(const Id &guardian, const Id &student);
    /** Tells whether they were a member. */
    [[nodiscard]] Expected<bool> removeMember(const Id &group, const Id &person);
    [[nodiscard]] Expected<bool> removeGuardian(const Id &guardian, const Id &student);
    /** Takes them out of every group, coaching and family, and remembers that nothing about them is taken any more. */
    [[nodiscard]] Expected<void> erase(const Id &person, const QDateTime &now);
    [[nodiscard]] Expected<bool> isErased(const Id &person) const;
    [[nodiscard]] Expected<QList<Id>> groupsOf(const Id &person) const;
    [[nodiscard]] Expected<QList<Id>> wardsOf(const Id &guardian) const;
    /** As the records of the students say. */
    [[nodiscard]] Expected<QList<Id>> coachedBy(const Id &coach) const;

    /** NotFound for somebody the school doesn't know, or no longer. */
    [[nodiscard]] Expected<Standing> standingOf(const Id &person, const Id &school) const;

private:
    /** The person's role; nothing when there is no such person. */
    [[nodiscard]] Expected<std::optional<Role>> roleOf(const Id &person) const;
    [[nodiscard]] Expected<QList<Id>> studentsOf(const Id &teacher) const;
    [[nodiscard]] Expected<QList<Id>> groupsOfWards(const Id &guardian) const;

    Database &m_database;
};
}
