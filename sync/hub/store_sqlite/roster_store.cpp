// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster_store.h"

#include "records/record.h"
#include "records/school.h"

#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
Id idFrom(const Row &row)
{
    return row.id(0);
}

Role roleFrom(const QByteArray &fields)
{
    static const auto key = kindOf<Person>().field("role"_L1)->key;
    return Role(QCborValue::fromCbor(fields).toMap().value(qint64(key)).toInteger());
}
}

Expected<void> RosterStore::addMember(const Id &group, const Id &person)
{
    return m_database.prepared("INSERT OR IGNORE INTO member (school_group, person) VALUES (?, ?)").bind(group, person).run().transform([](int) {});
}

Expected<void> RosterStore::addGuardian(const Id &guardian, const Id &student)
{
    return m_database.prepared("INSERT OR IGNORE INTO guardian (guardian, student) VALUES (?, ?)").bind(guardian, student).run().transform([](int) {
    });
}

Expected<bool> RosterStore::removeMember(const Id &group, const Id &person)
{
    return m_database.prepared("DELETE FROM member WHERE school_group = ? AND person = ?").bind(group, person).run().transform([](int gone) {
        return gone > 0;
    });
}

Expected<bool> RosterStore::removeGuardian(const Id &guardian, const Id &student)
{
    return m_database.prepared("DELETE FROM guardian WHERE guardian = ? AND student = ?").bind(guardian, student).run().transform([](int gone) {
        return gone > 0;
    });
}

Expected<void> RosterStore::erase(const Id &person, const QDateTime &now)
{
    for (const auto *sql :
         {"DELETE FROM member WHERE person = ?", "DELETE FROM guardian WHERE guardian = ?", "DELETE FROM guardian WHERE student = ?",
          "DELETE FROM coach WHERE coach = ?", "DELETE FROM coach WHERE student = ?", "DELETE FROM pairing_code WHERE person = ?"}) {
        if (auto gone = m_database.prepared(sql).bind(person).run(); !gone) {
            return std::unexpected(gone.error());
        }
    }
    return m_database.prepared("INSERT OR IGNORE INTO erased (person, at) VALUES (?, ?)").bind(person, now).run().transform([](int) {});
}

Expected<bool> RosterStore::isErased(const Id &person) const
{
    return m_database.prepared("SELECT EXISTS (SELECT 1 FROM erased WHERE person = ?)").bind(person).integer().transform([](qint64 found) {
        return found != 0;
    });
}

Expected<QList<Id>> RosterStore::groupsOf(const Id &person) const
{
    return m_database.prepared("SELECT school_group FROM member WHERE person = ? ORDER BY school_group").bind(person).rows(idFrom);
}

Expected<QList<Id>> RosterStore::wardsOf(const Id &guardian) const
{
    return m_database.prepared("SELECT student FROM guardian WHERE guardian = ? ORDER BY student").bind(guardian).rows(idFrom);
}

Expected<QList<Id>> RosterStore::coachedBy(const Id &coach) const
{
    return m_database.prepared("SELECT student FROM coach WHERE coach = ? ORDER BY student").bind(coach).rows(idFrom);
}

Expected<Standing> RosterStore::standingOf(const Id &person, const Id &school) const
{
    const auto role = roleOf(person);
    if (!role || !*role) {
        return role ? failure(ErrorKind::NotFound, u"no such person"_s) : std::unexpected(role.error());
    }
    Standing standing{.person = person, .role = **role, .school = school, .groups = {}, .students = {}, .coached = {}, .wards = {}, .wardGroups = {}};
    const bool isMember = standing.role == Role::Student || standing.role == Role::Teacher;
    const bool isGuardian = standing.role == Role::Guardian;
    auto groups = isMember ? groupsOf(person) : QList<Id>();
    auto students = standing.role == Role::Teacher ? studentsOf(person) : QList<Id>();
    auto coached = standing.role == Role::Teacher ? coachedBy(person) : QList<Id>();
    auto wards = isGuardian ? wardsOf(person) : QList<Id>();
    auto wardGroups = isGuardian ? groupsOfWards(person) : QList<Id>();
    for (const auto *read : {&groups, &students, &coached, &wards, &wardGroups}) {
        if (!*read) {
            return std::unexpected(read->error());
        }
    }
    standing.groups = *std::move(groups);
    standing.students = *std::move(students);
    standing.coached = *std::move(coached);
    standing.wards = *std::move(wards);
    standing.wardGroups = *std::move(wardGroups);
    return standing;
}

Expected<std::optional<Role>> RosterStore::roleOf(const Id &person) const
{
    return m_database.prepared("SELECT fields FROM record WHERE kind = ? AND id = ? AND withdrawn = 0")
        .bind(Kind::Person, person)
        .row([](const Row &row) { return roleFrom(row.bytes(0)); });
}

Expected<QList<Id>> RosterStore::studentsOf(const Id &teacher) const
{
    const auto members = m_database
                             .prepared(
                                 "SELECT DISTINCT record.id, record.fields FROM member AS own JOIN member ON member.school_group = own.school_group"
                                 " JOIN record ON record.kind = ? AND record.id = member.person AND record.withdrawn = 0"
                                 " WHERE own.person = ? ORDER BY record.id")
                             .bind(Kind::Person, teacher)
                             .rows([](const Row &row) { return std::pair(row.id(0), roleFrom(row.bytes(1))); });
    return members.transform([](const auto &all) {
        QList<Id> students;
        for (const auto &[id, role] : all) {
            if (role == Role::Student) {
                students.append(id);
            }
        }
        return students;
    });
}

Expected<QList<Id>> RosterStore::groupsOfWards(const Id &guardian) const
{
    return m_database
        .prepared("SELECT DISTINCT member.school_group FROM guardian JOIN member ON member.person = guardian.student"
                  " WHERE guardian.guardian = ? ORDER BY member.school_group")
        .bind(guardian)
        .rows(idFrom);
}
}
