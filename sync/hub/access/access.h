// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "standing.h"

#include "records/record.h"

namespace Weekwijzer
{
/** Every scope somebody may hold: school, family, groups, student, staff, coach, parents. */
[[nodiscard]] QList<Scope> visibleScopes(const Standing &standing);
[[nodiscard]] bool maySee(const Standing &standing, const Scope &scope);
/** Is every row of a scope they may see for them? Of what a student tells their coaches, a coach sees what was told to them. */
[[nodiscard]] bool maySeeAll(const Standing &standing, const Scope &scope);
/** May they see this record in this scope? */
[[nodiscard]] bool maySee(const Standing &standing, const Record &record, const Scope &scope);

/**
 * May they make, or withdraw, this record in this scope?
 *
 * Makers come from the declaration; beyond it a student makes only what is their own, and nobody speaks for another teacher.
 */
[[nodiscard]] bool mayMake(const Standing &standing, const Record &record, const Scope &scope);
/** May they write this field of a record that belongs to `owner`, or to nobody, in this scope? */
[[nodiscard]] bool mayWrite(const Standing &standing, const Field &field, const Id &owner, const Scope &scope);

/** Whom a record belongs to; none for records of the school. */
[[nodiscard]] Id ownerOf(const Record &record);
}
