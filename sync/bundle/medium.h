// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QByteArray>
#include <QFile>

namespace Weekwijzer
{
/** A stick, asked past the system's own memory of what was written to it. */
class Medium
{
public:
    Medium() = default;
    virtual ~Medium() = default;
    Medium(const Medium &) = delete;
    Medium &operator=(const Medium &) = delete;

    /** Returns when everything written to the open file has left this machine, and is forgotten here. */
    [[nodiscard]] virtual Expected<void> settle(QFile &file);
    /** The same for the names in a folder. */
    [[nodiscard]] virtual Expected<void> settleFolder(const QString &folder);
    /** BLAKE2b (32 bytes) of what the stick gives back for a file. */
    [[nodiscard]] virtual Expected<QByteArray> fingerprintOf(const QString &path);
};
}
