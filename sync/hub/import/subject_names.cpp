// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject_names.h"

#include "exchange/text.h"

namespace Weekwijzer
{
SubjectNames::SubjectNames(const QList<Subject> &subjects)
{
    for (const auto &subject : subjects) {
        m_ids.insert(folded(subject.name), subject.id);
    }
    // A name in full wins from another subject's abbreviation.
    for (const auto &subject : subjects) {
        if (const auto abbreviation = folded(subject.abbreviation); !abbreviation.isEmpty() && !m_ids.contains(abbreviation)) {
            m_ids.insert(abbreviation, subject.id);
        }
    }
}

Id SubjectNames::find(const QString &written) const
{
    return m_ids.value(folded(written));
}
}
