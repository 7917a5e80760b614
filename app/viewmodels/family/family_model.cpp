// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "family_model.h"

#include "seen_rows.h"

namespace Weekwijzer
{
Expected<bool> FamilyModel::read(const Id &)
{
    const auto students = SharingStore(database()).students();
    if (!students) {
        return std::unexpected(students.error());
    }
    m_children.clear();
    for (const auto &student : *students) {
        const auto seen = readSeenWeek(database(), student.id, Week::of(today()), localNow(), QLocale().bcp47Name());
        if (!seen) {
            return std::unexpected(seen.error());
        }
        m_children.append({.student = student.id, .name = student.name, .words = SeenWords::summary(*seen)});
    }
    return !m_children.isEmpty();
}
}
