// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scope.h"

namespace Weekwijzer
{
/** How far a device has come in a scope, in the hub's own words. */
struct Cursor {
    Scope scope;
    QByteArray position; ///< Made by the hub and only given back; at most 512 bytes.

    bool operator==(const Cursor &) const = default;
};
}
