// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sim_link.h"

#include <memory>

namespace Weekwijzer
{
/** A device with its line to the hub, and how the school thinks of it. */
struct SimSeat {
    std::unique_ptr<SimDevice> device;
    SimLink link;
    bool revoked = false; ///< The hub doesn't answer it any more; known once everybody comes to rest.
    bool copied = false; ///< It is, or was, one of two machines with one database.
    bool asked = false; ///< Its person was asked whether much may be removed.
    int requests = 0; ///< Since everybody began to come to rest.

    [[nodiscard]] bool speaks() const { return !revoked && !device->isOld(); }
    /** By which the hub knows it; empty when it has none. */
    [[nodiscard]] QByteArray token() const { return device->pairing().value_or(Pairing()).token; }
};
}
