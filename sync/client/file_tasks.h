// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blobs/blob_table.h"
#include "engine/blob_events.h"

namespace Weekwijzer
{
/** What decides which files travel by themselves. */
struct FilePolicy {
    Id person; ///< Whose device it is.
    Week week; ///< The current one.
    qint64 room = 0; ///< Bytes that may be filled with what nobody waits for.
};

/**
 * What has to travel: up what the hub wishes, from the offset it names; down the files of this week and later ones, work that waits
 * for this person's answer, whatever is small, and what a person asked for.
 */
[[nodiscard]] QList<BlobTask> fileTasks(const QList<NamedFile> &files, const QHash<BlobName, qint64> &wishes, const FilePolicy &policy);
/** Does this file come without being asked for? */
[[nodiscard]] bool comesByItself(const NamedFile &file, const FilePolicy &policy);
}
