// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/sharing.h"

#include <QList>

namespace Weekwijzer
{
/** What the demo school expects of parents, once in each language. */
[[nodiscard]] QList<ExpectationLetter> demoLetters(const Id &school);
}
