// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"

namespace Weekwijzer
{
/**
 * Brings a file up to the newest of the numbered SQL files in a resource folder, one transaction each.
 *
 * The files are `0001_….sql`, `0002_….sql` … without gaps; `user_version` is the number of the last one applied. A file
 * that has a higher one gives NewerFile and is left as it is.
 */
[[nodiscard]] Expected<void> migrate(Database &database, const QString &folder);
/** Has `migrate` nothing left to do? NewerFile as there. */
[[nodiscard]] Expected<bool> isMigrated(Database &database, const QString &folder);
}
