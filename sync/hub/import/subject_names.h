// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/school.h"

#include <QHash>

namespace Weekwijzer
{
/** A school's subjects by the names teachers write: full or abbreviated, in any case, with or without accents. */
class SubjectNames
{
public:
    explicit SubjectNames(const QList<Subject> &subjects);

    /** None for a name no subject has. */
    [[nodiscard]] Id find(const QString &written) const;

private:
    QHash<QString, Id> m_ids; ///< By folded name.
};
}
