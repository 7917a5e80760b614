// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access.h"

using namespace Qt::StringLiterals;

namespace Weekwijzer
{
namespace
{
void append(QList<Scope> &scopes, ScopeType type, const QList<Id> &keys)
{
    for (const auto &key : keys) {
        scopes.append({.type = type, .key = key});
    }
}

/** Both, each once. */
QList<Id> together(QList<Id> some, const QList<Id> &others)
{
    for (const auto &other : others) {
        if (!some.contains(other)) {
            some.append(other);
        }
    }
    return some;
}

bool isOwnOrNobodys(const Standing &standing, const Id &owner)
{
    return standing.role != Role::Student || owner == standing.person;
}
}

QList<Scope> visibleScopes(const Standing &standing)
{
    const QList<Id> self{standing.person};
    QList<Scope> scopes;
    append(scopes, ScopeType::School, {standing.school});
    append(scopes, ScopeType::Family, together(self + standing.wards + standing.students, standing.coached));
    append(scopes, ScopeType::Group, standing.groups + standing.wardGroups);
    append(scopes, ScopeType::Student, standing.role == Role::Student ? self : QList<Id>());
    append(scopes, ScopeType::Staff, standing.role == Role::Student ? self : standing.students);
    append(scopes, ScopeType::Coach, standing.role == Role::Student ? self : standing.coached);
    append(scopes, ScopeType::Parents, standing.role == Role::Student ? self : standing.wards);
    return scopes;
}

bool maySee(const Standing &standing, const Scope &scope)
{
    const bool isSelf = scope.key == standing.person;
    switch (scope.type) {
    case ScopeType::School:
        return scope.key == standing.school;
    case ScopeType::Family:
        return isSelf || standing.wards.contains(scope.key) || standing.students.contains(scope.key) || standing.coached.contains(scope.key);
    case ScopeType::Group:
        return standing.groups.contains(scope.key) || standing.wardGroups.contains(scope.key);
    case ScopeType::Student:
        return isSelf && standing.role == Role::Student;
    case ScopeType::Staff:
        return (isSelf && standing.role == Role::Student) || standing.students.contains(scope.key);
    case ScopeType::Coach:
        return (isSelf && standing.role == Role::Student) || standing.coached.contains(scope.key);
    case ScopeType::Parents:
        return (isSelf && standing.role == Role::Student) || standing.wards.contains(scope.key);
    }
    return false;
}

bool maySeeAll(const Standing &standing, const Scope &scope)
{
    return maySee(standing, scope) && (scope.type != ScopeType::Coach || scope.key == standing.person);
}

bool maySee(const Standing &standing, const Record &record, const Scope &scope)
{
    const auto *coach = recordKind(record.kind)->field("coach"_L1);
    return maySeeAll(standing, scope)
        || (maySee(standing, scope) && coach != nullptr && Kept<Id>::from(record.values.value(coach->key)) == standing.person);
}

bool mayMake(const Standing &standing, const Record &record, const Scope &scope)
{
    const auto &kind = *recordKind(record.kind);
    const auto *teacher = kind.field("teacher"_L1);
    const bool speaksForSelf = teacher == nullptr || Kept<Id>::from(record.values.value(teacher->key)) == standing.person;
    return kind.makers.testFlag(standing.role) && maySee(standing, record, scope) && isOwnOrNobodys(standing, ownerOf(record)) && speaksForSelf;
}

bool mayWrite(const Standing &standing, const Field &field, const Id &owner, const Scope &scope)
{
    return field.writers.testFlag(standing.role) && maySee(standing, scope) && isOwnOrNobodys(standing, owner);
}

Id ownerOf(const Record &record)
{
    const auto &kind = *recordKind(record.kind);
    return kind.owner == 0 ? Id() : Kept<Id>::from(record.values.value(kind.owner));
}
}
