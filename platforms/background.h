// SPDX-FileCopyrightText: 2026 Weekwijzer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/error.h"

namespace Weekwijzer
{
/** The program that reminds: how the window wakes it, and whether it starts with the session. */
class Background
{
public:
    Background() = default;
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;
    virtual ~Background() = default;

    /** It reminds from now on, at least until this program ends. Returns at once; where it can't be started nothing happens. */
    virtual void attend() = 0;
    /** NotFound when the program isn't installed; Storage or DiskFull when it can't be kept. */
    [[nodiscard]] virtual Expected<void> startWithSession(bool start) = 0;
};
}
