// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/blob_name.h"

#include <QString>

namespace Weekwijzer
{
/** What a record says of a file, which is kept before the record. */
struct FileFacts {
    BlobName name;
    qint64 size = 0; ///< Bytes.
    QString mediaType; ///< As in RFC 6838.
    QString title; ///< What its person calls it; empty when nobody said.
};
}
