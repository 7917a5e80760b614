// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "blobs/blob_folder.h"
#include "file_facts.h"
#include "photo.h"

#include <variant>

namespace Weekwijzer
{
/** Why a file can't be taken in: the picture in it, or else the reading or writing. */
using IntakeFault = std::variant<PhotoFault, Error>;

/**
 * Takes a file that a person chose into the folder of files; a picture is made clean and as small as they wish.
 *
 * Reads no database, so any thread may call it. BadInput for what can't be read or is empty, and the failures of `BlobFolder`.
 */
[[nodiscard]] std::expected<FileFacts, IntakeFault> takenIn(BlobFolder &folder, const QString &path, PhotoSize size);
/** The same as one error for a log or a terminal; BadInput for a picture. */
[[nodiscard]] Error errorOf(const IntakeFault &fault);
}
