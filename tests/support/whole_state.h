// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"

#include <QByteArrayList>

namespace Weekwijzer
{
/** Every row of every table but those left out, one a line and in an order of its own: equal for databases that say the same. */
[[nodiscard]] Expected<QByteArrayList> wholeState(Database &database, const QByteArrayList &without = {});
/** What only one of the two says, for a test that fails. */
[[nodiscard]] QByteArray difference(const QByteArrayList &one, const QByteArrayList &other);
}
