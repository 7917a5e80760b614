// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blobs/blob_folder.h"
#include "database/database.h"

namespace Weekwijzer
{
/** Whether opening may make the database. */
enum class HubFile { MustExist, MayBeMade };

/**
 * The hub's database, hub.db in a folder, opened with the key in hub.key beside it and brought up to date.
 *
 * Both are made together, the key readable by the owner only. A database without its key, or a key of another one, gives
 * WrongKey and nothing is touched; NotFound when there is no database and none may be made.
 */
[[nodiscard]] Expected<Database> openHubDatabase(const QString &folder, HubFile file);
/** The folder `blobs` beside the hub's database, sealed with its key; WrongKey when that can't be read. */
[[nodiscard]] Expected<BlobFolder> openHubBlobs(const QString &folder);
}
