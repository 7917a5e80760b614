// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bundle_reader.h"

#include <QMap>
#include <QStringList>

namespace Weekwijzer
{
/** A bundle as it lies on a stick. */
struct FoundBundle {
    BundleHeader header; ///< Of one of its parts; its signature fits.
    QMap<int, QString> parts; ///< Paths, by number; some may be missing.

    /** The path of its first part that is there. */
    [[nodiscard]] QString path() const { return parts.first(); }
    /** As `BundleReader::begun`. */
    [[nodiscard]] Expected<BundleReader> read(const KeyPair &reader) const;
};

struct UnreadableFile {
    QString path;
    Error error;
};

/** What lies on a stick, earliest first. */
struct FoundBundles {
    QList<FoundBundle> bundles;
    QList<UnreadableFile> unreadable;
};

/** The bundles in these folders, and those that these files are parts of. */
[[nodiscard]] FoundBundles bundlesIn(const QStringList &paths);
}
