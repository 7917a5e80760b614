// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/guide.h"
#include "records/school.h"

#include <QList>

namespace Weekwijzer
{
/** What the teachers of mathematics, Dutch and English say of their subject; those of the others have not written it yet. */
[[nodiscard]] QList<WholeGuide> demoGuides(const Id &group, const QList<Subject> &subjects);
}
