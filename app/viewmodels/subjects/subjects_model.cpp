// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subjects_model.h"

#include "stores/subject_store.h"

#include <QCollator>

#include <algorithm>

namespace Weekwijzer
{
Expected<bool> SubjectsModel::read(const Id &student)
{
    auto taught = SubjectStore(database()).taughtSince(schoolYearBegins(today()));
    const auto standings = taught ? readSubjectWork(database(), student, localNow()) : std::unexpected(taught.error());
    if (!standings) {
        return std::unexpected(standings.error());
    }
    QHash<Id, QList<SubjectWork>> bySubject;
    for (const auto &standing : *standings) {
        bySubject[standing.standing.item.subject].append(standing.work());
    }
    const QCollator names;
    std::ranges::stable_sort(*taught, [&](const Subject &one, const Subject &other) { return names.compare(one.name, other.name) < 0; });
    m_subjects.clear();
    for (const auto &subject : *taught) {
        m_subjects.append(SubjectWords::row(subject, subjectNow(bySubject.value(subject.id), today())));
    }
    return !m_subjects.isEmpty();
}
}
