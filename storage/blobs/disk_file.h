// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QFile>

namespace Weekwijzer
{
/** What the system said about a file, as a value: DiskFull, NotFound or Storage. */
[[nodiscard]] std::unexpected<Error> fileFailure(const QFileDevice &file);

/** Exactly these bytes at this place. */
[[nodiscard]] Expected<void> writeAt(QFile &file, qint64 position, QByteArrayView bytes);
/** Returns when what was written is safe from a power cut. */
[[nodiscard]] Expected<void> flushToDisk(QFile &file);
/** Gives a file another name in the same folder, in place of one that has it, safe from a power cut. */
[[nodiscard]] Expected<void> renameOnDisk(const QString &from, const QString &to);
}
