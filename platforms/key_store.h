// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

#include <QByteArray>

namespace Weekwijzer
{
/** Where the key of a profile's database is kept. */
class KeyStore
{
public:
    KeyStore() = default;
    KeyStore(const KeyStore &) = delete;
    KeyStore &operator=(const KeyStore &) = delete;
    virtual ~KeyStore() = default;

    /** The key, or an empty array when none was ever kept; Storage when it can't be read. */
    [[nodiscard]] virtual Expected<QByteArray> key() const = 0;
    /** Keeps the key so that it survives a power cut. */
    [[nodiscard]] virtual Expected<void> keep(const QByteArray &key) = 0;
};
}
